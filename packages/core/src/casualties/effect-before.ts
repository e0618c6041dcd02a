import { HARMED_CLASSES } from "../lexicon/casualty-nouns.ts";
import type { CasualtyEffect } from "../model.ts";
import type { Candidate, SentenceReading } from "./candidate.ts";
import type { Phrase } from "./phrases/phrase.ts";

/**
 * What a count that leaves its verb out counts: the class its sentence opens with, the figure last
 * before it in its sentence, else the harm told in the sentences before.
 */
export function effectBefore(
  reading: SentenceReading,
  wholes: readonly Candidate[],
  phrase: Phrase,
): CasualtyEffect | null {
  const leading = leadingClass(reading);
  if (leading !== null) return leading;
  let last: Candidate | null = null;
  for (const each of wholes) if (each.phrase.to <= phrase.from) last = each;
  return last?.effect ?? reading.told?.effect ?? wholes[0]?.effect ?? null;
}

/** "Of the [dead], 11 were women", "Of those [killed], nine were boys" */
function leadingClass({ tokens, from }: SentenceReading): CasualtyEffect | null {
  if (tokens[from]?.lower !== "of") return null;
  if (!/^(?:the|those)$/u.test(tokens[from + 1]?.lower ?? "")) return null;
  return HARMED_CLASSES.get(tokens[from + 2]?.lower ?? "") ?? null;
}
