import { describe, expect, it } from "vitest";
import { scoreGenderGap } from "../../src/scoring/score-gender-gap.ts";
import { f1 } from "../../src/scoring/tally.ts";
import { annotate } from "../annotate.ts";

const QUOTED = "q1 indirect | - | unnamed";
const GOLD = annotate("x {q1:abcdefghij} y", QUOTED);

describe("scoreGenderGap", () => {
  it.each([
    ["all of it", "x {q1:abcdefghij} y", 100, 100],
    ["far more than it", "{q1:x abcdefghij y}", 100, 100],
    ["9 of 10", "x {q1:abcdefghi}j y", 100, 100],
    ["8 of 10, which is not above .8", "x {q1:abcdefgh}ij y", 100, 0],
    ["4 of 10", "x {q1:abcd}efghij y", 100, 0],
    ["3 of 10, which is not above .3", "x {q1:abc}defghij y", 0, 0],
  ])("finding %s", (_, text, at3, at8) => {
    const scores = scoreGenderGap(GOLD, annotate(text, QUOTED));
    expect([
      f1(scores["genderGap.0.3"] ?? never()),
      f1(scores["genderGap.0.8"] ?? never()),
    ]).toEqual([at3, at8]);
  });
});

function never(): never {
  throw new Error("the measure is missing");
}
