import { describe, expect, it } from "vitest";
import { makeFinding } from "../../src/quotations/finding.ts";
import { settleFindings } from "../../src/quotations/settle-findings.ts";
import { contextOf, markAttributions } from "./attribute.ts";

const context = contextOf("Koval said the dam had held and the bridge too.");

describe("settleFindings", () => {
  it("keeps of equal contents the first", () => {
    const sure = makeFinding("clause-that", 0.9, [{ from: 2, to: 6 }]);
    const guess = makeFinding("clause-bare", 0.5, [{ from: 2, to: 6 }]);
    expect(settleFindings(context, [sure, guess])).toEqual([sure]);
  });

  it("keeps what has no cue out of what holds it", () => {
    const clause = makeFinding("clause-bare", 0.8, [{ from: 2, to: 10 }]);
    const floating = makeFinding("direct-floating", 0.7, [{ from: 3, to: 6 }]);
    expect(settleFindings(context, [floating, clause])).toEqual([clause]);
  });

  it("keeps contents apart, in order of place", () => {
    const first = makeFinding("clause-bare", 0.8, [{ from: 2, to: 6 }]);
    const second = makeFinding("clause-bare", 0.8, [{ from: 7, to: 10 }]);
    expect(settleFindings(context, [second, first])).toEqual([first, second]);
  });

  it.each(["“Iron Gate.”", "“Kesh 2.”"])("drops the mere name %s", (text) => {
    expect(markAttributions(`They left at six.\n\n${text} They slept.`)).toEqual([]);
  });
});
