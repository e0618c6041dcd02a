import { type Chain, startAt, transitionAt } from "./chain.ts";
import { LABEL_COUNT, mayBegin, PREDECESSORS } from "./labels.ts";

/** Makes the scores of one token sum to one, so that long sequences cannot run out of range. */
function normalize(values: Float64Array, base: number): void {
  let sum = 0;
  for (let label = 0; label < LABEL_COUNT; label++) sum += values[base + label] ?? 0;
  if (sum === 0) return;
  for (let label = 0; label < LABEL_COUNT; label++) {
    values[base + label] = (values[base + label] ?? 0) / sum;
  }
}

/** `exp` of each token's scores, each token's highest made one. */
function weigh(scores: Float64Array): Float64Array {
  const weights = new Float64Array(scores.length);
  for (let base = 0; base < scores.length; base += LABEL_COUNT) {
    let top = Number.NEGATIVE_INFINITY;
    for (let at = base; at < base + LABEL_COUNT; at++) top = Math.max(top, scores[at] ?? 0);
    for (let at = base; at < base + LABEL_COUNT; at++) {
      weights[at] = Math.exp((scores[at] ?? 0) - top);
    }
  }
  return weights;
}

/** What forward and backward passes know of each token and label; each token's values sum to one. */
export interface Passes {
  /** `exp` of the token's own scores, the highest made one. */
  readonly weights: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

/** Sums over all paths before and behind each token. */
export function passBothWays(
  { transitions }: Chain,
  scores: Float64Array,
  edges: Uint8Array,
): Passes {
  const count = edges.length;
  const weights = weigh(scores);
  const forward = new Float64Array(weights.length);
  const backward = new Float64Array(weights.length);
  if (count === 0) return { weights, forward, backward };

  for (let label = 0; label < LABEL_COUNT; label++) {
    if (!mayBegin(label)) continue;
    const start = Math.exp(transitions[startAt(edges[0] ?? 0, label)] ?? 0);
    forward[label] = (weights[label] ?? 0) * start;
  }
  normalize(forward, 0);
  for (let token = 1; token < count; token++) {
    const base = token * LABEL_COUNT;
    const edge = edges[token] ?? 0;
    for (let label = 0; label < LABEL_COUNT; label++) {
      let sum = 0;
      for (const previous of PREDECESSORS[label] ?? []) {
        const step = Math.exp(transitions[transitionAt(edge, previous, label)] ?? 0);
        sum += (forward[base - LABEL_COUNT + previous] ?? 0) * step;
      }
      forward[base + label] = sum * (weights[base + label] ?? 0);
    }
    normalize(forward, base);
  }

  backward.fill(1, (count - 1) * LABEL_COUNT);
  for (let token = count - 1; token > 0; token--) {
    const base = token * LABEL_COUNT;
    const edge = edges[token] ?? 0;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const behind = (backward[base + label] ?? 0) * (weights[base + label] ?? 0);
      for (const previous of PREDECESSORS[label] ?? []) {
        const at = base - LABEL_COUNT + previous;
        const step = Math.exp(transitions[transitionAt(edge, previous, label)] ?? 0);
        backward[at] = (backward[at] ?? 0) + behind * step;
      }
    }
    normalize(backward, base - LABEL_COUNT);
  }

  return { weights, forward, backward };
}

/** How likely each label is for each token, over all paths: `LABEL_COUNT` values a token. */
export function findMarginals({ forward, backward }: Passes): Float64Array {
  const marginals = forward.map((value, at) => value * (backward[at] ?? 0));
  for (let base = 0; base < marginals.length; base += LABEL_COUNT) normalize(marginals, base);
  return marginals;
}
