import { describe, expect, it } from "vitest";
import type { ArticlePair } from "../../src/corpus/pairs.ts";
import { type Sides, scoreAlignment } from "../../src/scoring/score-alignment.ts";
import { annotate } from "../annotate.ts";

const ROWS = [
  "q1 indirect | - | unnamed",
  "q2 indirect | - | unnamed",
  "k1 killed 2 2 exact | -",
] as const;
const SIDES: Sides = [
  annotate("A said {q1:abcdef}. B said {q2:ghijkl}. {k1:Two} died.", ...ROWS),
  annotate("C: {q1:mnopqr}. D: {q2:stuvwx}. {k1:Two} dead.", ...ROWS),
];
const GOLD: ArticlePair = {
  a: "a",
  b: "b",
  sameFigures: [[0, 0]],
  conflictingFigures: [],
  sameQuotations: [
    [0, 0],
    [0, 1],
  ],
};

describe("scoreAlignment", () => {
  it("gives 100 for gold itself", () => {
    expect(scoreAlignment(GOLD, GOLD, SIDES, SIDES)).toMatchObject({
      "alignment.quotations": { gold: 2, goldHit: 2, found: 2, foundHit: 2 },
      "alignment.figures": { gold: 1, goldHit: 1, found: 1, foundHit: 1 },
    });
  });

  it("tells apart what comparing missed and what was not found in the first place", () => {
    const withoutSecond = { ...SIDES[0], quotations: (SIDES[0].quotations ?? []).slice(0, 1) };
    const found: ArticlePair = { ...GOLD, sameQuotations: [[0, 0]] };
    const sides: Sides = [
      withoutSecond,
      { ...SIDES[1], quotations: SIDES[1].quotations?.slice(0, 1) ?? [] },
    ];
    expect(scoreAlignment(GOLD, found, SIDES, sides)).toMatchObject({
      "alignment.quotations": { gold: 2, goldHit: 1 },
      "alignment.quotations.reached": { gold: 1, goldHit: 1 },
    });
  });

  it("follows links of findings to gold, and counts links of spurious findings as wrong", () => {
    // Found in A: a spurious one, then q2, then q1. Links: q1=q1 (right), q2=q1 and spurious=q2.
    const spurious = annotate(
      "{q1:A said} abcdef. B said ghijkl. Two died.",
      "q1 indirect | - | unnamed",
    );
    const quotations = [
      ...(spurious.quotations ?? []),
      ...(SIDES[0].quotations ?? []).toReversed(),
    ];
    const found: ArticlePair = {
      a: "a",
      b: "b",
      sameFigures: [],
      conflictingFigures: [[0, 0]],
      sameQuotations: [
        [2, 0],
        [1, 0],
        [0, 1],
      ],
    };
    expect(scoreAlignment(GOLD, found, SIDES, [{ ...SIDES[0], quotations }, SIDES[1]])).toEqual({
      "alignment.quotations": { gold: 2, goldHit: 1, found: 3, foundHit: 1 },
      "alignment.figures": { gold: 1, goldHit: 0, found: 0, foundHit: 0 },
      "alignment.conflicts": { gold: 0, goldHit: 0, found: 1, foundHit: 0 },
      "alignment.quotations.reached": { gold: 2, goldHit: 1, found: 0, foundHit: 0 },
      "alignment.figures.reached": { gold: 1, goldHit: 0, found: 0, foundHit: 0 },
      "alignment.conflicts.reached": { gold: 0, goldHit: 0, found: 0, foundHit: 0 },
    });
  });
});
