import { type Candidate, candidate, type SentenceReading } from "../candidate.ts";

/** Numbers with the manner alone: `9 shot, [1] fatally`. */
export function findByManner(reading: SentenceReading): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const phrase of reading.phrases) {
    if (phrase.kind !== "counted" || phrase.head !== null) continue;
    const next = reading.tokens[phrase.to]?.lower;
    const after = reading.tokens[phrase.to + 1];
    if (next !== "fatally" || after?.pos === "VERB") continue;
    found.push(candidate(phrase, { effect: "killed", at: phrase.to, weak: false }, "manner"));
  }
  return found;
}
