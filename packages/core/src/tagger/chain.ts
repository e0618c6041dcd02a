import { LABEL_COUNT } from "./labels.ts";

/** Classes of the boundary before a token (in or out of marks, sentence start, punctuation). */
export const EDGE_CLASSES = 64;

/** Transition scores of one edge class: a row for each label before, and one for the start. */
export const EDGE_SIZE: number = (LABEL_COUNT + 1) * LABEL_COUNT;

/** A linear-chain conditional random field over hashed features. */
export interface Chain {
  /** A power of two; a feature's hash is cut to it. */
  readonly rows: number;
  /** `rows` times `LABEL_COUNT`: what a feature says for each label, in steps of `scale`; whole while in training. */
  readonly weights: Int8Array | Float32Array;
  readonly scale: number;
  /** `EDGE_CLASSES` times `EDGE_SIZE`. */
  readonly transitions: Float32Array;
}

/** The tokens of one paragraph as a chain sees them. */
export interface Sequence {
  /** Hashes of each token's features, all tokens one after another. */
  readonly features: Int32Array;
  /** Where each token's features end in `features`; its length is the count of tokens. */
  readonly ends: Int32Array;
  /** The class of the boundary before each token: below `EDGE_CLASSES`. */
  readonly edges: Uint8Array;
}

/** Where the score of going from one label to another stands in `Chain.transitions`. */
export function transitionAt(edge: number, previous: number, label: number): number {
  return edge * EDGE_SIZE + previous * LABEL_COUNT + label;
}

/** The score of beginning with a label: kept behind those of the labels that go before. */
export function startAt(edge: number, label: number): number {
  return transitionAt(edge, LABEL_COUNT, label);
}

/** What each token's own features say for each label: `LABEL_COUNT` scores a token. */
export function scoreTokens({ rows, weights, scale }: Chain, sequence: Sequence): Float64Array {
  const { features, ends } = sequence;
  const scores = new Float64Array(ends.length * LABEL_COUNT);
  const mask = rows - 1;
  let next = 0;
  for (let token = 0; token < ends.length; token++) {
    const end = ends[token] ?? next;
    const base = token * LABEL_COUNT;
    for (; next < end; next++) {
      const row = ((features[next] ?? 0) & mask) * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++) {
        scores[base + label] = (scores[base + label] ?? 0) + (weights[row + label] ?? 0);
      }
    }
    for (let label = 0; label < LABEL_COUNT; label++) {
      scores[base + label] = (scores[base + label] ?? 0) * scale;
    }
  }
  return scores;
}
