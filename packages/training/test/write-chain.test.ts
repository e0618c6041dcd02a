import { describe, expect, it } from "vitest";
import { EDGE_CLASSES, EDGE_SIZE } from "../../core/src/tagger/chain.ts";
import { LABEL_COUNT } from "../../core/src/tagger/labels.ts";
import { readChain } from "../../core/src/tagger/read-chain.ts";
import { seededRandom } from "../src/random.ts";
import { trainChain } from "../src/train-chain.ts";
import { writeChain } from "../src/write-chain.ts";

describe("writeChain", () => {
  it("writes what readChain reads, each value to within half a step", () => {
    const random = seededRandom(5);
    const chain = {
      rows: 64,
      scale: 1,
      weights: Float32Array.from({ length: 64 * LABEL_COUNT }, () => random() * 6 - 3),
      transitions: Float32Array.from({ length: EDGE_CLASSES * EDGE_SIZE }, () => random() * 2 - 1),
    };
    const file = writeChain(chain);
    const read = readChain(JSON.parse(JSON.stringify(file)), "stage 1");
    chain.weights.forEach((weight, at) => {
      expect(Math.abs((read.weights[at] ?? 9) * read.scale - weight)).toBeLessThan(
        file.scale * 0.501,
      );
    });
    chain.transitions.forEach((score, at) => {
      expect(Math.abs((read.transitions[at] ?? 9) - score)).toBeLessThan(
        file.transitionScale * 0.501,
      );
    });
  });

  it("keeps two chains of 2^14 rows under 500 kB", () => {
    const settings = { rows: 2 ** 14, epochs: 1, rate: 1, dropout: 0, seed: 1 };
    const file = JSON.stringify(writeChain(trainChain([], settings)));
    expect(2 * file.length).toBeLessThan(500_000);
  });

  it("writes a chain that learnt nothing", () => {
    const settings = { rows: 2, epochs: 1, rate: 1, dropout: 0, seed: 1 };
    const read = readChain(writeChain(trainChain([], settings)), "stage 1");
    expect(read.weights.every((weight) => weight === 0)).toBe(true);
  });
});
