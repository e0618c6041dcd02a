import type { Token } from "../../reading.ts";
import type { SentenceReading } from "../candidate.ts";
import { isAgeAside, isPersonPhrase } from "../phrases/is-person-phrase.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { isPlaceAside } from "./appositions.ts";

/** "those who were sent home and `died`": a further verb of the relative clause. */
export function isSecondVerb(tokens: readonly Token[], { to }: Phrase, at: number): boolean {
  if (tokens[at - 1]?.lower !== "and") return false;
  for (let index = to; index < at; index += 1) {
    if (tokens[index]?.text === ",") return false;
  }
  return true;
}

/** The phrase a "who" right before the verb stands for. */
export function antecedent(reading: SentenceReading, index: number): readonly Phrase[] {
  const { tokens, phrases } = reading;
  const who = phrases[index]?.from ?? 0;
  // those who were sent home and died
  const nearest = phrases[index - 1];
  const open = /^(?:those|anyone|everyone|someone|all)$/u.test(tokens[who - 1]?.lower ?? "");
  if (open && nearest?.to !== who) return [];
  // a donkey that died
  if (nearest?.to === who && nearest.kind === "indefinite" && !isPersonPhrase(tokens, nearest))
    return [];
  for (let place = index - 1; place >= 0; place -= 1) {
    const phrase = phrases[place];
    if (phrase === undefined) return [];
    if (isAgeAside(tokens, phrase) || !isPersonPhrase(tokens, phrase)) continue;
    if (isPlaceAside(reading, place)) continue;
    if (
      phrase.governed &&
      place > 0 &&
      tokens[phrase.from - 1]?.lower !== "of" &&
      phrase.quantity === null
    )
      continue;
    return [phrase];
  }
  return [];
}
