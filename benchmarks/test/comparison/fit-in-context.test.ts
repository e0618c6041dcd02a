import { describe, expect, it } from "vitest";
import { fitInContext } from "../../src/comparison/fit-in-context.ts";
import { labelPairs } from "../../src/comparison/labelled-pairs.ts";
import { CARRIED, loadGold } from "../../src/corpus/load-gold.ts";

describe("fitInContext", () => {
  it("trusts what a pair says by itself, and believes it less where another is ahead", () => {
    const gold = loadGold(CARRIED[0] ?? "");
    const { statements } = labelPairs({ ...gold, pairs: gold.pairs.slice(0, 4) });
    const { weights } = fitInContext(statements, 1);
    expect(weights.alone).toBeGreaterThan(0.3);
    expect(weights.behind).toBeLessThan(0);
  });
});
