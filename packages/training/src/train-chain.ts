import {
  type Chain,
  EDGE_CLASSES,
  EDGE_SIZE,
  type Sequence,
  scoreTokens,
  startAt,
  transitionAt,
} from "../../core/src/tagger/chain.ts";
import { LABEL_COUNT, mayBegin, PREDECESSORS } from "../../core/src/tagger/labels.ts";
import { findMarginals, type Passes, passBothWays } from "../../core/src/tagger/marginals.ts";
import { addToAverage, averageOf, createParameters, type Parameters, step } from "./ada-grad.ts";
import { seededRandom, shuffle } from "./random.ts";

export interface TrainingSettings {
  /** A power of two. */
  readonly rows: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of each token's features left out at each look, from 0 to below 1. */
  readonly dropout: number;
  readonly seed: number;
}

export interface LabelledSequence extends Sequence {
  /** The right label of each token. */
  readonly labels: Uint8Array;
}

/** Gradients smaller than this move nothing that matters, and cost most of the time. */
const NEGLIGIBLE = 1e-4;

/** The sequence with a share of its features left out at random. */
function thin(sequence: LabelledSequence, dropout: number, random: () => number): LabelledSequence {
  const features = new Int32Array(sequence.features.length);
  const ends = new Int32Array(sequence.ends.length);
  let kept = 0;
  let next = 0;
  sequence.ends.forEach((end, token) => {
    for (; next < end; next++) {
      if (random() >= dropout) features[kept++] = sequence.features[next] ?? 0;
    }
    ends[token] = kept;
  });
  return { ...sequence, features: features.subarray(0, kept), ends };
}

/** Likelihood of each pair of labels at the boundary before `token`: previous × label. */
function pairsAt(chain: Chain, passes: Passes, edge: number, token: number): Float64Array {
  const { weights, forward, backward } = passes;
  const pairs = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  const base = token * LABEL_COUNT;
  let total = 0;
  for (let label = 0; label < LABEL_COUNT; label++) {
    const behind = (weights[base + label] ?? 0) * (backward[base + label] ?? 0);
    for (const previous of PREDECESSORS[label] ?? []) {
      const going = Math.exp(chain.transitions[transitionAt(edge, previous, label)] ?? 0);
      const pair = (forward[base - LABEL_COUNT + previous] ?? 0) * going * behind;
      pairs[previous * LABEL_COUNT + label] = pair;
      total += pair;
    }
  }
  return pairs.map((pair) => pair / total);
}

function stepTransitions(
  chain: Chain,
  transitions: Parameters,
  { edges, labels }: LabelledSequence,
  passes: Passes,
  marginals: Float64Array,
  rate: number,
): void {
  // All gradients are taken before the first step: steps would change what the later ones see.
  const pairs = Array.from(edges, (edge, token) =>
    token === 0 ? null : pairsAt(chain, passes, edge, token),
  );
  edges.forEach((edge, token) => {
    const gold = labels[token] ?? 0;
    const before = labels[token - 1] ?? 0;
    const likely = pairs[token];
    for (let label = 0; label < LABEL_COUNT; label++) {
      if (likely === null || likely === undefined) {
        if (!mayBegin(label)) continue;
        const gradient = (marginals[label] ?? 0) - (label === gold ? 1 : 0);
        step(transitions, startAt(edge, label), gradient, rate);
        continue;
      }
      for (const previous of PREDECESSORS[label] ?? []) {
        const right = label === gold && previous === before ? 1 : 0;
        const gradient = (likely[previous * LABEL_COUNT + label] ?? 0) - right;
        if (Math.abs(gradient) < NEGLIGIBLE) continue;
        step(transitions, transitionAt(edge, previous, label), gradient, rate);
      }
    }
  });
}

function stepWeights(
  { rows }: Chain,
  weights: Parameters,
  { features, ends, labels }: LabelledSequence,
  marginals: Float64Array,
  rate: number,
): void {
  let next = 0;
  ends.forEach((end, token) => {
    for (let label = 0; label < LABEL_COUNT; label++) {
      const right = label === labels[token] ? 1 : 0;
      const gradient = (marginals[token * LABEL_COUNT + label] ?? 0) - right;
      if (Math.abs(gradient) < NEGLIGIBLE) continue;
      for (let at = next; at < end; at++) {
        const row = (features[at] ?? 0) & (rows - 1);
        step(weights, row * LABEL_COUNT + label, gradient, rate);
      }
    }
    next = end;
  });
}

/**
 * Trains a chain on labelled sequences: stochastic steps down the negative log-likelihood, with
 * features dropped at random, averaged over the second half of the epochs. The same sequences and
 * settings give the same chain.
 */
export function trainChain(
  sequences: readonly LabelledSequence[],
  { rows, epochs, rate, dropout, seed }: TrainingSettings,
): Chain {
  const random = seededRandom(seed);
  const weights = createParameters(rows * LABEL_COUNT, 0.01);
  const transitions = createParameters(EDGE_CLASSES * EDGE_SIZE, 1);
  // Those features that are kept speak for all.
  const scale = 1 / (1 - dropout);
  const chain = { rows, scale, weights: weights.values, transitions: transitions.values };
  const order = Int32Array.from(sequences, (_, index) => index);
  const firstAveraged = Math.floor(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const whole = sequences[index];
      if (whole === undefined || whole.ends.length === 0) continue;
      const sequence = thin(whole, dropout, random);
      const passes = passBothWays(chain, scoreTokens(chain, sequence), sequence.edges);
      const marginals = findMarginals(passes);
      stepTransitions(chain, transitions, sequence, passes, marginals, rate);
      stepWeights(chain, weights, sequence, marginals, rate);
    }
    if (epoch < firstAveraged) continue;
    addToAverage(weights);
    addToAverage(transitions);
  }
  const averaged = epochs - firstAveraged;
  return {
    rows,
    scale: 1,
    weights: averageOf(weights, averaged),
    transitions: averageOf(transitions, averaged),
  };
}
