import { type Candidate, candidate, type HarmWord, type SentenceReading } from "../candidate.ts";
import type { Phrase } from "../phrases/phrase.ts";

/**
 * Shares of people named by verbs, a figure for each verb: `[the majority of those killed] and
 * wounded` and `[the majority of those killed and wounded]`. Nouns (“most of the dead and injured”)
 * make one pooled figure instead.
 */
export function findSharesOfThose(reading: SentenceReading): readonly Candidate[] {
  const found: Candidate[] = [];
  if (reading.harms.length === 0) return found;
  for (const phrase of reading.phrases) {
    if (phrase.kind !== "counted" || !endsWithThose(reading, phrase)) continue;
    let at = phrase.to;
    for (let harm = harmAt(reading, at); harm !== undefined; harm = harmAt(reading, at)) {
      found.push({
        ...candidate({ ...phrase, to: at + 1 }, harm, "share-of-those"),
        relation: "subset",
      });
      if (!/^(?:and|or)$/u.test(reading.tokens[at + 1]?.lower ?? "")) break;
      at += 2;
    }
  }
  return found;
}

function endsWithThose({ tokens }: SentenceReading, phrase: Phrase): boolean {
  return tokens[phrase.to - 1]?.lower === "those" && tokens[phrase.to - 2]?.lower === "of";
}

function harmAt({ harms }: SentenceReading, at: number): HarmWord | undefined {
  return harms.find((harm) => harm.at === at && harm.form === "past");
}
