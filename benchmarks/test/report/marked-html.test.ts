import { describe, expect, it } from "vitest";
import { markHtml } from "../../src/report/marked-html.ts";

const mark = { kind: "date", tells: "DATE <2024>", anchor: null } as const;

describe("markHtml", () => {
  it("escapes text and tells, and keeps overlapping marks apart", () => {
    const marks = [
      { ...mark, start: 0, end: 4 },
      { ...mark, kind: "figure", tells: "killed", anchor: "a0-k1", start: 2, end: 6 },
    ] as const;
    expect(markHtml("a<b&cde", marks)).toBe(
      '<mark class="date" title="DATE &lt;2024&gt;">a&lt;</mark>' +
        '<mark id="a0-k1" class="date figure" title="DATE &lt;2024&gt;\nkilled">b&amp;</mark>' +
        '<mark class="figure" title="killed">cd</mark>e',
    );
  });
});
