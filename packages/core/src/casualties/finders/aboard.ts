import { type Candidate, candidate, type SentenceReading } from "../candidate.ts";
import { isPersonPhrase } from "../phrases/is-person-phrase.ts";
import type { Phrase } from "../phrases/phrase.ts";

/**
 * Those in a plane or boat that vanished: `a Cessna that vanished over Papua with [11 people] on
 * board`, `contact was lost with a ferry carrying [80 passengers], still missing`.
 */
export function findAboard(reading: SentenceReading): readonly Candidate[] {
  const harm = reading.harms.find(({ effect }) => effect === "missing");
  if (harm === undefined) return [];
  return reading.phrases
    .filter((phrase) => phrase.kind === "counted" && isAboard(reading, phrase))
    .map((phrase) => candidate(phrase, harm, "aboard"));
}

/** "`[11 people]` on board", "carrying `[80 passengers]`" */
function isAboard({ tokens }: SentenceReading, phrase: Phrase): boolean {
  if (!isPersonPhrase(tokens, phrase)) return false;
  const before = tokens[phrase.from - 1]?.lower;
  const next = tokens[phrase.to]?.lower;
  if (before === "carrying") return true;
  if (before !== "with") return false;
  return next === "aboard" || (next === "on" && tokens[phrase.to + 1]?.lower === "board");
}

/** Whether the sentence tells who was in what vanished: then "a Cessna" is nobody. */
export function hasAboard(reading: SentenceReading): boolean {
  return reading.phrases.some((phrase) => phrase.kind === "counted" && isAboard(reading, phrase));
}
