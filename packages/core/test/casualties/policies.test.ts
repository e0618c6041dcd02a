import { describe, expect, it } from "vitest";
import { bestByAcled, bestByEmdat, bestByMidpoint } from "../../src/index.ts";
import type { Qualifier } from "../../src/model.ts";

function bounds(low: number | null, high: number | null, qualifier: Qualifier) {
  return { low, high, qualifier };
}

describe("one best count", () => {
  it.each([
    [bounds(12, 12, "exact"), "12 people", 12, 12, 12],
    [bounds(24, 28, "range"), "between 24 and 28", 24, 26, 26],
    [bounds(40, null, "at-least"), "at least 40", 40, 40, 40],
    [bounds(null, 90, "at-most"), "up to 90", 90, 90, 90],
    [bounds(null, null, "vague"), "dozens of families", 12, null, null],
    [bounds(null, null, "vague"), "hundreds", 100, 200, null],
    [bounds(null, null, "vague"), "tens of thousands", null, null, null],
    [bounds(null, null, "share"), "most of the dead", null, null, null],
    [bounds(0, 0, "exact"), "no one", 0, 0, 0],
  ])("of %o (%s)", (figure, words, acled, emdat, midpoint) => {
    expect(bestByAcled(figure, words)).toBe(acled);
    expect(bestByEmdat(figure, words)).toBe(emdat);
    expect(bestByMidpoint(figure)).toBe(midpoint);
  });
});
