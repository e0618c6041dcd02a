import type { ClaimWords } from "./read-words.ts";
import type { WordWeight } from "./word-weights.ts";

/** Share of the weight of a claim's words that another says too; 0 of no words. */
export function coverage(a: ClaimWords, b: ClaimWords, weight: WordWeight): number {
  let total = 0;
  for (const stem of a.stems.keys()) total += weight(stem);
  return total === 0 ? 0 : sharedWeight(a, b, weight) / total;
}

/** Weight of the words that stand in both. */
export function sharedWeight(a: ClaimWords, b: ClaimWords, weight: WordWeight): number {
  let shared = 0;
  for (const stem of a.stems.keys()) if (b.stems.has(stem)) shared += weight(stem);
  return shared;
}
