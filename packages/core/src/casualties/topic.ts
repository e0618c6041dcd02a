import { HARMED_CLASSES } from "../lexicon/casualty-nouns.ts";
import type { CasualtyEffect } from "../model.ts";
import type { Candidate, SentenceReading, Told } from "./candidate.ts";

/** Which harm the article told of last, and in which sentence. */
export interface Topic extends Omit<Told, "distance"> {
  readonly sentence: number;
}

/** How many sentences on a count may go on without saying of what. */
const LONGEST_MEMORY = 3;

/** The topic as the sentence at `index` sees it; `null` where it is too far back. */
export function toldBefore(topic: Topic | null, index: number): Told | null {
  if (topic === null) return null;
  const distance = index - topic.sentence;
  return distance > LONGEST_MEMORY ? null : { ...topic, distance };
}

/**
 * The harm a sentence tells of: that of its last figure, or of the class it names without a count,
 * `The number of [injured] remains in dispute`, `As for the [abducted], …`.
 */
export function topicOf(
  reading: SentenceReading,
  candidates: readonly Candidate[],
  sentence: number,
): Topic | null {
  const last = candidates[candidates.length - 1];
  const effect = classNamed(reading, last?.phrase.to ?? reading.from);
  if (effect !== null)
    return { effect, count: null, killed: reading.told?.killed ?? null, sentence };
  if (last === undefined) return null;
  let count = 0;
  for (const { effect, phrase } of candidates) {
    if (effect !== last.effect) continue;
    const { low, high } = phrase.quantity ?? last.phrase.quantity ?? NOTHING;
    count = Math.max(count, high ?? low ?? Number.POSITIVE_INFINITY);
  }
  return {
    effect: last.effect,
    count: Number.isFinite(count) ? count : null,
    killed: mostKilled(candidates) ?? reading.told?.killed ?? null,
    sentence,
  };
}

const NOTHING = { low: null, high: null } as const;

/** The most that were told to have been killed. */
function mostKilled(candidates: readonly Candidate[]): number | null {
  let most: number | null = null;
  for (const { effect, phrase } of candidates) {
    if (effect === "killed")
      most = Math.max(most ?? 0, phrase.quantity?.high ?? phrase.quantity?.low ?? 0);
  }
  return most;
}

/** The class named last behind `from`: "also keeps the list of the [missing]", "How many [dead]?" */
function classNamed({ tokens, to }: SentenceReading, from: number): CasualtyEffect | null {
  for (let at = to - 1; at > from; at -= 1) {
    const effect = HARMED_CLASSES.get(tokens[at]?.lower ?? "");
    if (effect === undefined) continue;
    if (/^(?:the|of|as|many)$/u.test(tokens[at - 1]?.lower ?? "")) return effect;
  }
  return null;
}
