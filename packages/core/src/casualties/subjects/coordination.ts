import type { Token } from "../../reading.ts";
import type { SentenceReading } from "../candidate.ts";
import { isAgeAside, isPersonPhrase } from "../phrases/is-person-phrase.ts";
import type { Phrase } from "../phrases/phrase.ts";

const QUOTE_MARK = /^["“”]$/u;

/** `[a man], [his wife] and [their son]`: the phrase at `index` with those joined to its left. */
export function withCoordinated(reading: SentenceReading, index: number): readonly Phrase[] {
  const { tokens, phrases } = reading;
  const last = phrases[index];
  if (last === undefined) return [];
  const chain = [last];
  let joined = false;
  for (let place = index - 1; place >= 0; place -= 1) {
    const phrase = phrases[place];
    const next = chain[0];
    if (phrase === undefined || next === undefined || tokens[next.from]?.lower === "whose") break;
    if (isAgeAside(tokens, phrase)) continue;
    const link = linkBetween(tokens, phrase.to, next.from);
    if (link === "none" || (link === "comma" && !joined)) break;
    const whole = phrase.governed ? placedPerson(reading, place) : phrase;
    if (whole === null || !isPersonPhrase(tokens, whole)) break;
    if (whole !== phrase) place -= 1;
    joined = true;
    chain.unshift(whole);
  }
  return chain;
}

/** `[two babies] in incubators and a man on a ventilator`: whoever a place is told of. */
function placedPerson({ tokens, phrases }: SentenceReading, place: number): Phrase | null {
  const phrase = phrases[place];
  const before = phrases[place - 1];
  if (phrase === undefined || before === undefined || before.to !== phrase.from - 1) return null;
  if (before.governed || (before.kind !== "counted" && before.kind !== "indefinite")) return null;
  return /^(?:in|on|at|from|aboard)$/u.test(tokens[before.to]?.lower ?? "") ? before : null;
}

/** How two phrases are joined: ", 34, and" is an "and". */
export function linkBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
): "and" | "comma" | "none" {
  let link: "and" | "comma" | "none" = "none";
  if (to - from > 5) return "none";
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token?.lower === "and" || token?.text === "&") link = "and";
    else if (QUOTE_MARK.test(token?.text ?? "")) continue;
    else if (token?.text === ",") link = link === "and" ? "and" : "comma";
    else if (token?.pos !== "NUM") return "none";
  }
  return link;
}
