import { type Chain, startAt, transitionAt } from "./chain.ts";
import { LABEL_COUNT, mayBegin, PREDECESSORS } from "./labels.ts";

/**
 * The likeliest labels of a sequence (Viterbi), from `scoreTokens`. Of equal paths the one with
 * the lower labels wins, so that the answer is the same everywhere.
 */
export function findBestPath(
  { transitions }: Chain,
  scores: Float64Array,
  edges: Uint8Array,
): Uint8Array {
  const count = edges.length;
  const path = new Uint8Array(count);
  if (count === 0) return path;
  const best = new Float64Array(count * LABEL_COUNT).fill(Number.NEGATIVE_INFINITY);
  const from = new Uint8Array(count * LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label++) {
    if (!mayBegin(label)) continue;
    best[label] = (scores[label] ?? 0) + (transitions[startAt(edges[0] ?? 0, label)] ?? 0);
  }
  for (let token = 1; token < count; token++) {
    const base = token * LABEL_COUNT;
    const edge = edges[token] ?? 0;
    for (let label = 0; label < LABEL_COUNT; label++) {
      let top = Number.NEGATIVE_INFINITY;
      for (const previous of PREDECESSORS[label] ?? []) {
        const score =
          (best[base - LABEL_COUNT + previous] ?? 0) +
          (transitions[transitionAt(edge, previous, label)] ?? 0);
        if (score > top) {
          top = score;
          from[base + label] = previous;
        }
      }
      best[base + label] = top + (scores[base + label] ?? 0);
    }
  }
  const last = (count - 1) * LABEL_COUNT;
  let label = 0;
  for (let other = 1; other < LABEL_COUNT; other++) {
    if ((best[last + other] ?? 0) > (best[last + label] ?? 0)) label = other;
  }
  for (let token = count - 1; token >= 0; token--) {
    path[token] = label;
    label = from[token * LABEL_COUNT + label] ?? 0;
  }
  return path;
}
