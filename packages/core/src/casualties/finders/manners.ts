import { GRAVELY } from "../../lexicon/harm-uses.ts";
import { type Candidate, candidate, type SentenceReading } from "../candidate.ts";
import type { Phrase } from "../phrases/phrase.ts";

/** What is fatal to one person each: "47 infections, [11 of them] fatal", but not crashes. */
const SINGLE_HARMS: ReadonlySet<string> = new Set(
  (
    "case cases infection infections injury injuries overdose overdoses poisonings drownings " +
    "stabbings bites"
  ).split(" "),
);

/**
 * Numbers with the manner alone: `9 shot, [1] fatally`, `47 cases, [11 of them] fatal`, `Ten others
 * were hurt, [two] seriously`.
 */
export function findByManner(reading: SentenceReading): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const phrase of reading.phrases) {
    if (phrase.kind !== "counted" || phrase.head !== null) continue;
    const next = reading.tokens[phrase.to]?.lower;
    if (next === "fatal" && isFatalPart(reading, phrase)) {
      found.push(candidate(phrase, { effect: "killed", at: phrase.to, weak: false }, "manner"));
      continue;
    }
    const after = reading.tokens[phrase.to + 1];
    if (isGravePart(reading, phrase)) {
      const harm = { effect: "wounded", at: phrase.to, weak: true } as const;
      found.push({ ...candidate(phrase, harm, "manner"), relation: "subset" });
      continue;
    }
    if (next !== "fatally" || after?.pos === "VERB") continue;
    found.push(candidate(phrase, { effect: "killed", at: phrase.to, weak: false }, "manner"));
  }
  return found;
}

/** "Ten were hurt, [two] seriously", "[two of them] badly": the clause ends behind it. */
function isGravePart({ tokens, harms, to, told }: SentenceReading, phrase: Phrase): boolean {
  if (!GRAVELY.has(tokens[phrase.to]?.lower ?? "")) return false;
  if (!harms.some(({ effect }) => effect === "wounded") && told?.effect !== "wounded") return false;
  const at = phrase.to + 1;
  return at >= to || /^[.,;)”"’]$/u.test(tokens[at]?.text ?? "");
}

function isFatalPart({ tokens, from }: SentenceReading, phrase: Phrase): boolean {
  const after = tokens[phrase.to + 1]?.text;
  if (tokens[phrase.from - 1]?.text !== "," || (after !== undefined && !/^[.,;]$/u.test(after)))
    return false;
  for (let at = phrase.from - 2; at >= from; at -= 1) {
    if (SINGLE_HARMS.has(tokens[at]?.lower ?? "")) return true;
  }
  return false;
}
