import { describe, expect, it } from "vitest";
import { hashOf, mix } from "../../src/tagger/hash.ts";

describe("mix", () => {
  it.each<[string, number, number]>([
    ["another kind", mix(1, 5), mix(2, 5)],
    ["another order", mix(1, 5, 7), mix(1, 7, 5)],
    ["another last number", mix(1, 5, 7, 0, 1), mix(1, 5, 7, 0, 2)],
    ["a number beside hashes", mix(1, hashOf(0, "said"), 1), mix(1, hashOf(0, "said"), 2)],
  ])("tells apart %s", (_, a, b) => {
    expect(a).not.toBe(b);
  });

  it("is the same each time, and leaves out zeros at the end", () => {
    expect(mix(3, 5)).toBe(mix(3, 5, 0, 0, 0));
  });

  it("spreads small numbers evenly over few rows", () => {
    const rows = new Int32Array(64);
    for (let kind = 0; kind < 64; kind++) {
      for (let value = 0; value < 64; value++) {
        const row = mix(kind, value) & 63;
        rows[row] = (rows[row] ?? 0) + 1;
      }
    }
    // 64 are expected in each row, with a standard deviation of 8.
    expect(Math.min(...rows)).toBeGreaterThan(24);
    expect(Math.max(...rows)).toBeLessThan(104);
  });
});
