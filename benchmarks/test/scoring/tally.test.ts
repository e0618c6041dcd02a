import { describe, expect, it } from "vitest";
import {
  add,
  f1,
  NOTHING,
  precision,
  recall,
  recallOnly,
  share,
  tally,
} from "../../src/scoring/tally.ts";

describe("a tally of", () => {
  it.each([
    ["all right", tally(4, 4, 4), 100, 100, 100],
    ["nothing found", tally(4, 0, 0), null, 0, 0],
    ["all wrong", tally(4, 2, 0), 0, 0, 0],
    // P = 2/3, R = 2/4: F1 = 2 · 2 / (3 + 4)
    ["two of four, one too many", tally(4, 3, 2), 200 / 3, 50, 400 / 7],
    ["a share of three in four", share(3, 4), 75, 75, 75],
    ["recall alone", recallOnly(3, 4), null, 75, 0],
    ["neither gold nor findings", NOTHING, null, null, null],
    ["findings without gold", tally(0, 2, 0), 0, null, 0],
  ])("%s", (_, counts, p, r, f) => {
    expect(precision(counts)).toEqual(p === null ? null : expect.closeTo(p));
    expect(recall(counts)).toEqual(r === null ? null : expect.closeTo(r));
    expect(f1(counts)).toEqual(f === null ? null : expect.closeTo(f));
  });

  it("two articles is their sum, not their mean", () => {
    expect(f1(add(tally(9, 9, 9), tally(1, 1, 0)))).toBeCloseTo(90);
  });
});
