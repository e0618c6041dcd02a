import type { Analysis, Quotation } from "@whosaid/core";
import { describe, expect, it } from "vitest";
import { coverageOf, percentOf, sumShares } from "../../src/articles/coverage-of.ts";

const TEXT = '“We go,” she said. The “Iron Gate” stood. "Never," said Bo.';

const QUOTATION: Quotation = {
  ...{ id: "q1", type: "direct", quoted: [], cue: null, addressee: null, via: null, within: null },
  ...{ saidAt: null, rule: "marks", confidence: 1 },
  content: [{ start: 0, end: 8 }],
  speaker: { mention: null, entity: "e1", resolution: "pronoun" },
};

const ANALYSIS: Analysis = {
  article: { text: TEXT, id: null, title: null, publishedAt: null, publishedAtSource: null },
  ...{ paragraphs: [], sentences: [], entities: [], casualties: [] },
  quotations: [QUOTATION, { ...QUOTATION, content: [{ start: 42, end: 50 }], speaker: null }],
  dates: [],
};

describe("coverageOf", () => {
  it("counts marks that belong to a quotation and speakers that are known", () => {
    const { marks, speakers, dates } = coverageOf(ANALYSIS);
    expect(marks).toEqual({ done: 2, of: 3 });
    expect(speakers).toEqual({ done: 1, of: 2 });
    expect([percentOf(marks), percentOf(dates)]).toEqual([expect.closeTo(66.7, 1), null]);
    expect(sumShares([marks, speakers])).toEqual({ done: 3, of: 5 });
  });
});
