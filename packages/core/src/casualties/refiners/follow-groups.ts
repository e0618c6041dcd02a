import type { Token } from "../../reading.ts";
import type { SentenceReading } from "../candidate.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { asKilled, type Counted, type Placed, sentenceOf } from "./counted-people.ts";

/** How many sentences back those may be told of who "both" died. */
const NEAREST_WOUNDED = 2;

/** "`Both` later died", "`All three` were pronounced dead": people told of before. */
export function isAllTold({ from, quantity }: Phrase, tokens: readonly Token[]): boolean {
  if (!/^(?:both|all)$/u.test(tokens[from]?.lower ?? "")) return false;
  return (quantity?.low ?? 0) > 1 && quantity?.low === quantity?.high;
}

/** `A woman and a girl were hurt. Both died.`: no more than died, and so none of the wounded. */
export function dropWounded({ kept }: Counted, { candidate, reading }: Placed): void {
  if (candidate.effect !== "killed") return;
  let left = candidate.phrase.quantity?.high ?? 0;
  if (isToldDead(kept, left, reading)) return;
  for (let place = kept.length - 1; place >= 0 && left > 0; place -= 1) {
    const other = kept[place];
    if (other === undefined || other === null) continue;
    if (sentenceOf(reading) - sentenceOf(other.reading) > NEAREST_WOUNDED) return;
    if (other.candidate.effect !== "wounded") continue;
    const count = other.candidate.phrase.quantity?.high ?? null;
    if (count === null || count > left || count === 0) return;
    kept[place] = null;
    left -= count;
  }
}

/** `Two people were killed and two children hurt. Both …`: the dead told of again. */
function isToldDead(kept: Counted["kept"], count: number, reading: SentenceReading): boolean {
  for (let place = kept.length - 1; place >= 0; place -= 1) {
    const other = kept[place];
    if (other === undefined || other === null) continue;
    if (sentenceOf(reading) - sentenceOf(other.reading) > NEAREST_WOUNDED) return false;
    if (other.candidate.effect === "killed" && other.candidate.phrase.quantity?.high === count)
      return true;
  }
  return false;
}

/** `Two men were shot. They died in hospital.`: the wounded last told of are dead. */
export function killTold({ kept }: Counted, { reading }: Placed): void {
  for (let place = kept.length - 1; place >= 0; place -= 1) {
    const other = kept[place];
    if (other === undefined || other === null) continue;
    if (sentenceOf(reading) - sentenceOf(other.reading) > 1) return;
    const { effect, phrase } = other.candidate;
    if (effect === "killed") return;
    if (effect !== "wounded" || (phrase.quantity?.low ?? 0) < 2) continue;
    kept[place] = asKilled(other);
    return;
  }
}
