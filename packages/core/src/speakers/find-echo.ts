import type { Attribution } from "../reading.ts";
import { sliceOf } from "../span.ts";

const WORD = /\p{L}[\p{L}\p{M}'’-]{3,}/gu;
/** Share of a headline's words that must come again further down. */
const LEAST_SHARE = 0.5;
const LEAST_WORDS = 2;

/**
 * Index of the attribution further down that a headline or lead sums up, or -1: `‘We banged on that
 * door for ten minutes’: four dead` is said by who says these words in the body.
 */
export function findEcho(
  text: string,
  attributions: readonly Attribution[],
  index: number,
): number {
  const asked = wordsOf(text, attributions[index]);
  if (asked.size < LEAST_WORDS) return -1;
  let best = -1;
  let bestShare = LEAST_SHARE;
  for (let other = index + 1; other < attributions.length; other += 1) {
    const words = wordsOf(text, attributions[other]);
    const shared = [...asked].filter((word) => words.has(word)).length / asked.size;
    if (shared < bestShare || (shared === bestShare && best !== -1)) continue;
    best = other;
    bestShare = shared;
  }
  return best;
}

function wordsOf(text: string, attribution: Attribution | undefined): ReadonlySet<string> {
  const words = (attribution?.content ?? []).flatMap(
    (piece) => sliceOf(text, piece).toLowerCase().match(WORD) ?? [],
  );
  return new Set(words);
}
