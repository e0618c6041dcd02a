import { describe, expect, it } from "vitest";
import { calibrationTable } from "../../src/report/calibration-table.ts";
import { scoreSet } from "../../src/report/run.ts";
import { annotate } from "../annotate.ts";

const GOLD = annotate(
  "{q1:“A b,”} he said. {q2:“C d,”} he said. “E f,” he said.",
  "q1 direct | - | unnamed",
  "q2 direct | - | unnamed",
);
const FOUND = annotate(
  "{q1:“A b,”} he said. “C d,” he said. {q3:“E f,”} he said.",
  "q1 direct | - | unnamed",
  "q3 direct | - | unnamed",
);
const SET = { name: "test", articles: [GOLD], pairs: [] };

describe("calibrationTable", () => {
  it("sets what was said beside what was right", () => {
    const quotations =
      FOUND.quotations?.map((quotation) => ({ ...quotation, confidence: 0.92 })) ?? [];
    const table = calibrationTable(scoreSet(SET, { find: () => ({ ...FOUND, quotations }) }));
    expect(table).toContain("| 0.9–0.95   |          2 |    92.0 |     50.0 |");
  });

  it("says nothing where findings bear no confidence", () => {
    expect(calibrationTable(scoreSet(SET, { find: () => FOUND }))).toBeNull();
  });
});
