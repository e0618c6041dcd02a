import { describe, expect, it } from "vitest";
import { formatProblem } from "../../src/corpus/corpus-error.ts";
import { CARRIED, loadGold } from "../../src/corpus/load-gold.ts";
import { readPairs } from "../../src/corpus/pairs.ts";

const { articles } = loadGold(CARRIED[1] ?? "");

describe("readPairs", () => {
  it("gives positions in the lists of findings", () => {
    const row = "rasht-quake-a\trasht-quake-b\tq3=q1 q3=q3\tk5=k3\tk1=k1";
    expect(readPairs(row, "pairs.tsv", articles)).toEqual({
      pairs: [
        {
          a: "rasht-quake-a",
          b: "rasht-quake-b",
          sameQuotations: [
            [2, 0],
            [2, 2],
          ],
          sameFigures: [[4, 2]],
          conflictingFigures: [[0, 0]],
        },
      ],
      problems: [],
    });
  });

  it.each([
    ["nowhere\trasht-quake-b\t\t\t", "there is no article “nowhere”"],
    ["rasht-quake-a\trasht-quake-b\tq999=q1\t\t", "there is no q999 in rasht-quake-a"],
    ["rasht-quake-a\trasht-quake-b\tq1-q1\t\t", "is no link such as q1=q3"],
  ])("names what is wrong in %j", (row, message) => {
    expect(readPairs(row, "pairs.tsv", articles).problems.map(formatProblem).join()).toContain(
      message,
    );
  });
});
