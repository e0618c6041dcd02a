import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { changesBetween, describeChanges } from "../../src/report/compare-runs.ts";
import { share, tally } from "../../src/scoring/tally.ts";

describe("changesBetween", () => {
  it("lists losses first and knows that fewer inventions are better", () => {
    const before = {
      "quotations.iou": tally(10, 10, 5),
      "quotations.strict": tally(10, 10, 5),
      "counts.killed.invented": share(4, 10),
    };
    const after = {
      "quotations.iou": tally(10, 10, 4),
      "quotations.strict": tally(10, 10, 5),
      "counts.killed.invented": share(2, 10),
    };
    const gains = changesBetween(before, after).map(({ measure, gain }) => [
      measure.id,
      Math.round(gain),
    ]);
    expect(gains).toEqual([
      ["quotations.iou", -10],
      ["counts.killed.invented", 20],
    ]);
  });
});

describe("describeChanges", () => {
  it("names the articles that got worse and better", () => {
    const good = { "quotations.iou": tally(2, 2, 2) };
    const bad = { "quotations.iou": tally(2, 2, 0) };
    // Colour is on wherever a terminal or CI is, and off elsewhere: the words alone are compared.
    const text = stripVTControlCharacters(
      describeChanges({ dev: { a: good, b: bad } }, { dev: { a: bad, b: good }, train: {} }),
    );
    expect(text).toMatch(/worse: 1\n.*a {2}100\.0 → 0\.0 {2}−100\.0/);
    expect(text).toMatch(/better: 1\n.*b {2}0\.0 → 100\.0 {2}\+100\.0/);
    expect(text).toContain("train: not in the saved run");
  });
});
