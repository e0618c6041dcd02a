import { describe, expect, it } from "vitest";
import { assignPairs } from "../../src/compare/assign-pairs.ts";

const THRESHOLDS = { matched: 0.3, further: 0.5, sure: 0.75 };

type Pair = readonly [a: number, b: number, score: number, behind?: number];

function assign(...pairs: readonly Pair[]): { links: string[]; repeats: string[] } {
  const scored = pairs.map(([a, b, score, behind = 0]) => {
    return { a, b, score, apart: Math.log(score / (1 - score)), behind };
  });
  const { links, repeats } = assignPairs(scored, THRESHOLDS);
  const show = (pair: { a: number; b: number }) => `${pair.a}=${pair.b}`;
  return { links: links.map(show), repeats: repeats.map(show) };
}

describe("claims of two articles", () => {
  it.each<[string, readonly Pair[], readonly string[]]>([
    [
      "the surest one to one",
      [
        [1, 1, 0.9],
        [1, 2, 0.5, 2],
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
        [2, 1, 0.8, 1],
        [3, 3, 0.5],
      ],
      ["1=1", "2=1", "3=3"],
    ],
    [
      "the likeliest of both claims, though the whole would part them",
      [
        [1, 1, 0.95, 0],
        [1, 2, 0.93, 0.3],
        [2, 1, 0.93, 0.3],
      ],
      ["1=1", "1=2", "2=1"],
    ],
  ])("are matched: %s", (_, pairs, links) => {
    expect(assign(...pairs).links).toEqual(links);
  });

  it.each<[string, readonly Pair[], readonly string[]]>([
    ["below the threshold", [[1, 1, 0.29]], []],
    [
      "besides a sure one, where the score is low",
      [
        [1, 1, 0.9],
        [2, 1, 0.45, 3],
      ],
      ["1=1"],
    ],
    [
      "where both have their likelier match",
      [
        [1, 1, 0.7],
        [2, 2, 0.7],
        [1, 2, 0.6, 1],
      ],
      ["1=1", "2=2"],
    ],
  ])("are not matched %s", (_, pairs, links) => {
    expect(assign(...pairs)).toEqual({ links, repeats: [] });
  });

  it("that both say twice are linked one to one, and told to be one", () => {
    const pairs: readonly Pair[] = [
      [1, 1, 0.99],
      [1, 2, 0.9, 2],
      [2, 1, 0.9, 2],
      [2, 2, 0.98],
    ];
    expect(assign(...pairs)).toEqual({ links: ["1=1", "2=2"], repeats: ["1=2", "2=1"] });
  });

  it("may be none", () => {
    expect(assign()).toEqual({ links: [], repeats: [] });
  });
});
