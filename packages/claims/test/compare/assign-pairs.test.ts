import { describe, expect, it } from "vitest";
import { assignPairs } from "../../src/compare/assign-pairs.ts";

const THRESHOLDS = { matched: 0.3, sure: 0.75 };

function assign(...pairs: readonly (readonly [a: number, b: number, score: number])[]): string[] {
  const scored = pairs.map(([a, b, score]) => ({ a, b, score }));
  return assignPairs(scored, THRESHOLDS).map(({ a, b }) => `${a}=${b}`);
}

describe("claims of two articles", () => {
  it.each<[string, readonly (readonly [number, number, number])[], readonly string[]]>([
    [
      "the surest one to one",
      [
        [1, 1, 0.9],
        [1, 2, 0.5],
        [2, 2, 0.7],
      ],
      ["1=1", "2=2"],
    ],
    [
      "the whole likeliest",
      [
        [1, 1, 0.7],
        [1, 2, 0.69],
        [2, 1, 0.68],
      ],
      ["1=2", "2=1"],
    ],
    [
      "two pieces to the whole",
      [
        [1, 1, 0.9],
        [2, 1, 0.8],
        [3, 3, 0.5],
      ],
      ["1=1", "2=1", "3=3"],
    ],
    [
      "two sayings of one thing to two others",
      [
        [1, 1, 0.95],
        [1, 2, 0.8],
        [2, 1, 0.8],
        [2, 2, 0.95],
      ],
      ["1=1", "1=2", "2=1", "2=2"],
    ],
  ])("are matched: %s", (_, pairs, links) => {
    expect(assign(...pairs)).toEqual(links);
  });

  it.each<[string, readonly (readonly [number, number, number])[], readonly string[]]>([
    ["below the threshold", [[1, 1, 0.29]], []],
    [
      "besides a sure one, where the score is low",
      [
        [1, 1, 0.9],
        [2, 1, 0.5],
      ],
      ["1=1"],
    ],
    [
      "where both have their likelier match",
      [
        [1, 1, 0.7],
        [2, 2, 0.7],
        [1, 2, 0.6],
      ],
      ["1=1", "2=2"],
    ],
  ])("are not matched %s", (_, pairs, links) => {
    expect(assign(...pairs)).toEqual(links);
  });

  it("may be none", () => {
    expect(assign()).toEqual([]);
  });
});
