import { describe, expect, it } from "vitest";
import { scoreTokens } from "../../core/src/tagger/chain.ts";
import { LABEL_COUNT } from "../../core/src/tagger/labels.ts";
import { findMarginals, passBothWays } from "../../core/src/tagger/marginals.ts";
import { seededRandom } from "../src/random.ts";
import { type LabelledSequence, trainChain } from "../src/train-chain.ts";

const settings = { rows: 256, epochs: 10, rate: 0.05, dropout: 0.3, seed: 1 };

/**
 * A language of ten words: 1 begins a cue, 2 a source; 3 begins a content, which runs on over the
 * words from 5 up, that are nothing elsewhere: only what stands before tells which of both it is.
 */
function speak(random: () => number, length: number): LabelledSequence {
  const words = Array.from({ length }, () => Math.floor(random() * 10));
  const labels = new Uint8Array(length);
  words.forEach((word, at) => {
    const before = labels[at - 1] ?? 0;
    const inContent = before === 1 || before === 2;
    labels[at] = word === 1 ? 5 : word === 2 ? 3 : word === 3 ? 1 : word >= 5 && inContent ? 2 : 0;
  });
  return {
    features: Int32Array.from(words.flatMap((word) => [word, 100 + word, 200 + (word % 3)])),
    ends: Int32Array.from(words, (_, at) => (at + 1) * 3),
    edges: new Uint8Array(length),
    labels,
  };
}

function speakMuch(seed: number, count: number): LabelledSequence[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => speak(random, 5 + Math.floor(random() * 20)));
}

describe("trainChain", () => {
  it("learns what stands on the word and on the label before, and tags what it has not seen", () => {
    const chain = trainChain(speakMuch(1, 80), settings);
    let right = 0;
    let all = 0;
    for (const sequence of speakMuch(2, 40)) {
      const passes = passBothWays(chain, scoreTokens(chain, sequence), sequence.edges);
      const marginals = findMarginals(passes);
      sequence.labels.forEach((label, token) => {
        const own = marginals.subarray(token * LABEL_COUNT, (token + 1) * LABEL_COUNT);
        right += own[label] === Math.max(...own) ? 1 : 0;
        all += 1;
      });
    }
    expect(right / all).toBeGreaterThan(0.99);
  });

  it("gives the same chain for the same seed, and another for another", () => {
    const sequences = speakMuch(3, 20);
    const chain = trainChain(sequences, settings);
    expect(trainChain(sequences, settings)).toEqual(chain);
    expect(trainChain(sequences, { ...settings, seed: 2 })).not.toEqual(chain);
  });

  it("knows nothing from nothing", () => {
    const { weights, transitions } = trainChain([], settings);
    expect(weights.every((weight) => weight === 0)).toBe(true);
    expect(transitions.every((score) => score === 0)).toBe(true);
  });
});
