import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairQuoteMarks } from "../../src/layout/quote-marks.ts";
import { readLayout } from "../../src/layout/read-layout.ts";
import { contains, overlaps } from "../../src/span.ts";

const PIECES = [
  ..."\"“”„‟«»‹›‘’‚‛'`",
  "``",
  "''",
  "a",
  "Koval",
  "workers",
  "said",
  "90s",
  " ",
  ", ",
  ". ",
  "—",
  "\n",
  "\r\n",
  "\n\n",
  "\u00A0",
  "\u200B",
  "e\u0301",
  "👩‍🚀",
  "\uD800",
  "\uDC00",
  "\u2028",
];
const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary" })), { maxLength: 80 })
  .map((pieces) => pieces.join(""));

describe("pairQuoteMarks, whatever the text", () => {
  it("gives stretches that nest, lie in one paragraph, and come again the same", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { paragraphs } = readLayout(text, null);
        const stretches = pairQuoteMarks(text, paragraphs);
        for (const [index, stretch] of stretches.entries()) {
          expect(paragraphs.some((paragraph) => contains(paragraph, stretch))).toBe(true);
          expect(contains(stretch, stretch.inner)).toBe(true);
          expect(stretch.end).toBeGreaterThan(stretch.start);
          const next = stretch.continuedBy === null ? undefined : stretches[stretch.continuedBy];
          if (next !== undefined) expect(next.start).toBeGreaterThanOrEqual(stretch.end);
          for (const other of stretches.slice(index + 1)) {
            if (overlaps(stretch, other)) expect(contains(stretch, other)).toBe(true);
          }
          const around = stretches.filter((other) => other !== stretch && contains(other, stretch));
          expect(stretch.depth).toBe(around.length);
        }
        expect(pairQuoteMarks(text, paragraphs)).toEqual(stretches);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("readLayout, whatever the text", () => {
  it("gives paragraphs in order, without white space at their edges, that cover all words", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        let place = 0;
        let between = "";
        for (const { start, end } of readLayout(text, null).paragraphs) {
          expect(start).toBeGreaterThanOrEqual(place);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          between += text.slice(place, start);
          place = end;
        }
        expect((between + text.slice(place)).replace(/[\s\u200B-\u200D\u2060\u0085]/gu, "")).toBe(
          "",
        );
      }),
      { numRuns: 1_000 },
    );
  });
});
