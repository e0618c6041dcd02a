import { describe, expect, it } from "vitest";
import type { Attribution } from "../../core/src/reading.ts";
import { compareConfidence } from "../src/compare-confidence.ts";
import type { JudgedFinding } from "../src/judged-findings.ts";

function finding(type: Attribution["type"], cue: number, isRight: boolean): JudgedFinding {
  return {
    attribution: {
      ...{ type, content: [], quoted: [], cue: null, source: null, floating: false },
      ...{ addressee: null, via: null, rule: "clause-that", confidence: 0.9 },
    },
    measures: { rule: 2, cue, linkInside: cue },
    isRight,
  };
}

/** A fold in which the cue's likelihood tells right from wrong. */
function fold() {
  const each = (type: Attribution["type"]): JudgedFinding[] => [
    ...Array.from({ length: 10 }, () => finding(type, 3, true)),
    ...Array.from({ length: 5 }, () => finding(type, -3, false)),
  ];
  const found = [...each("mixed"), ...each("indirect"), ...each("direct")];
  return [{ found, proposed: each("indirect") }];
}

describe("compareConfidence", () => {
  const compared = compareConfidence([fold(), fold(), fold()]);

  it.each(["mixed", "indirect"] as const)(
    "learns what rules cannot tell of %s findings",
    (type) => {
      expect(compared[type].rules).toMatchObject({ findings: 45, wrong: 15, ranking: 0.5 });
      expect(compared[type].tagger).toMatchObject({ findings: 45, wrong: 15, ranking: 1 });
      expect(compared[type].tagger.brier).toBeLessThan(compared[type].rules.brier);
    },
  );

  it("counts what the chains alone propose, from each confidence up", () => {
    expect(compared.proposed[0]).toEqual({ from: 0.5, findings: 30, right: 30 });
    const counts = compared.proposed.map(({ findings }) => findings);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it("proposes nothing that it has learnt nothing of", () => {
    const { proposed } = compareConfidence([[{ found: [], proposed: [] }]]);
    expect(proposed.every(({ findings }) => findings === 0)).toBe(true);
  });
});
