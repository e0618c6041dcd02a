import { describe, expect, it } from "vitest";
import { fitLogistic, type LabelledItem } from "../../src/comparison/fit-logistic.ts";
import { labelPairs } from "../../src/comparison/labelled-pairs.ts";
import { annotate } from "../annotate.ts";

describe("fitLogistic", () => {
  const items: readonly LabelledItem[] = Array.from({ length: 40 }, (_, at) => ({
    measures: { telling: at % 2, idle: at % 4 < 2 ? 1 : 0 },
    isOne: at % 2 === 1,
  }));

  it("gives weight to what tells, none to what does not", () => {
    const { bias, weights } = fitLogistic(items, 0.1);
    expect(weights.telling).toBeGreaterThan(3);
    expect(Math.abs(weights.idle ?? Number.NaN)).toBeLessThan(0.5);
    expect(bias).toBeLessThan(-1);
  });

  it("gives less with a higher penalty", () => {
    const [loose, tight] = [fitLogistic(items, 0.1), fitLogistic(items, 10)];
    expect(tight.weights.telling).toBeLessThan(loose.weights.telling ?? 0);
  });
});

describe("labelPairs", () => {
  it("labels every pair of claims that were found as gold does", () => {
    const a = annotate(
      "{q1:“The bridge will hold,”} {c1:said} {s1:Anna Koval}. {q2:“We counted boats,”} {c2:said} {s2:Koval}.",
      "q1 direct | Anna Koval | person",
      "q2 direct | Anna Koval | person",
    );
    const b = annotate(
      "{q1:“This bridge will hold,”} {c1:said} {s1:Anna Koval}.",
      "q1 direct | Anna Koval | person",
    );
    const pair = { sameQuotations: [[0, 0]], sameFigures: [], conflictingFigures: [] } as const;
    const { statements } = labelPairs({
      name: "two",
      articles: [
        { ...a, id: "a" },
        { ...b, id: "b" },
      ],
      pairs: [{ a: "a", b: "b", ...pair }],
    });
    expect(statements.flat().map(({ isOne }) => isOne)).toEqual([true, false]);
  });
});
