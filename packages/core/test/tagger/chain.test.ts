import { describe, expect, it } from "vitest";
import {
  type Chain,
  EDGE_CLASSES,
  EDGE_SIZE,
  type Sequence,
  scoreTokens,
  startAt,
  transitionAt,
} from "../../src/tagger/chain.ts";
import { LABEL_COUNT, mayBegin, mayFollow } from "../../src/tagger/labels.ts";
import { findMarginals, passBothWays } from "../../src/tagger/marginals.ts";

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function randomChain(random: () => number): Chain {
  const rows = 16;
  return {
    rows,
    weights: Int8Array.from({ length: rows * LABEL_COUNT }, () => Math.floor(random() * 255) - 127),
    scale: 0.02,
    transitions: Float32Array.from({ length: EDGE_CLASSES * EDGE_SIZE }, () => random() * 4 - 2),
  };
}

function randomSequence(random: () => number, count: number): Sequence {
  const features = Int32Array.from({ length: count * 3 }, () => Math.floor(random() * 2 ** 32) | 0);
  return {
    features,
    ends: Int32Array.from({ length: count }, (_, token) => (token + 1) * 3),
    edges: Uint8Array.from({ length: count }, () => Math.floor(random() * EDGE_CLASSES)),
  };
}

/** Every path that the labels allow, with its score: what the fast ways must agree with. */
function allPaths(
  { transitions }: Chain,
  scores: Float64Array,
  edges: Uint8Array,
): { path: number[]; score: number }[] {
  let paths: { path: number[]; score: number }[] = [{ path: [], score: 0 }];
  edges.forEach((edge, token) => {
    paths = paths.flatMap(({ path, score }) => {
      const previous = path.at(-1);
      return Array.from({ length: LABEL_COUNT }, (_, label) => label)
        .filter((label) => (previous === undefined ? mayBegin(label) : mayFollow(previous, label)))
        .map((label) => {
          const at =
            previous === undefined ? startAt(edge, label) : transitionAt(edge, previous, label);
          const own = scores[token * LABEL_COUNT + label] ?? 0;
          return { path: [...path, label], score: score + own + (transitions[at] ?? 0) };
        });
    });
  });
  return paths;
}

describe("a chain", () => {
  it.each([1, 2, 3, 4])("weighs each label over all paths of %i tokens", (count) => {
    const random = seeded(100 + count);
    const chain = randomChain(random);
    const sequence = randomSequence(random, count);
    const scores = scoreTokens(chain, sequence);
    const paths = allPaths(chain, scores, sequence.edges);
    const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0);
    const expected = new Float64Array(count * LABEL_COUNT);
    for (const { path, score } of paths) {
      path.forEach((label, token) => {
        const at = token * LABEL_COUNT + label;
        expected[at] = (expected[at] ?? 0) + Math.exp(score) / total;
      });
    }
    const marginals = findMarginals(passBothWays(chain, scores, sequence.edges));
    marginals.forEach((value, at) => {
      expect(value).toBeCloseTo(expected[at] ?? -1, 10);
    });
  });

  it("adds up what the features of a token say, and cuts their hashes to its rows", () => {
    const weights = new Int8Array(4 * LABEL_COUNT);
    weights[1 * LABEL_COUNT + 2] = 10;
    weights[3 * LABEL_COUNT + 2] = -4;
    const chain = {
      rows: 4,
      weights,
      scale: 0.5,
      transitions: new Float32Array(EDGE_CLASSES * EDGE_SIZE),
    };
    const scores = scoreTokens(chain, {
      features: Int32Array.of(5, -1, 1),
      ends: Int32Array.of(2, 2, 3),
      edges: new Uint8Array(3),
    });
    expect([2, 9, 16].map((at) => scores[at])).toEqual([3, 0, 5]);
  });

  it("keeps marginals of ten thousand tokens in range", () => {
    const random = seeded(7);
    const chain = randomChain(random);
    const sequence = randomSequence(random, 10_000);
    const marginals = findMarginals(
      passBothWays(chain, scoreTokens(chain, sequence), sequence.edges),
    );
    for (let base = 0; base < marginals.length; base += LABEL_COUNT) {
      const sum = marginals.subarray(base, base + LABEL_COUNT).reduce((a, b) => a + b, 0);
      expect(sum).toBeCloseTo(1, 9);
    }
  });

  it("gives a stretch that has not begun no likelihood of going on", () => {
    const random = seeded(11);
    const chain = randomChain(random);
    const sequence = randomSequence(random, 1);
    const marginals = findMarginals(
      passBothWays(chain, scoreTokens(chain, sequence), sequence.edges),
    );
    marginals.forEach((share, label) => {
      expect(share > 0).toBe(mayBegin(label));
    });
  });

  it("has nothing to say about no tokens", () => {
    const chain = randomChain(seeded(1));
    const none = new Float64Array(0);
    expect(findMarginals(passBothWays(chain, none, new Uint8Array(0)))).toHaveLength(0);
  });
});
