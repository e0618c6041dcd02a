import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps, type Span, span } from "../src/span.ts";
import { indexSpans } from "../src/span-index.ts";

const anySpan = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => span(start, start + length));

function labelled(spans: readonly Span[]): readonly (readonly [Span, Span])[] {
  return spans.map((each) => [each, each]);
}

describe("indexSpans", () => {
  it("finds what a search through all finds, whatever overlaps and nests", () => {
    fc.assert(
      fc.property(fc.array(anySpan), anySpan, (spans, place) => {
        const expected = spans.filter((each) => overlaps(each, place));
        const found = indexSpans(labelled(spans)).overlapping(place);
        expect(new Set(found)).toEqual(new Set(expected));
        expect(found).toHaveLength(expected.length);
      }),
    );
  });

  it("gives them by start", () => {
    const index = indexSpans(labelled([span(4, 6), span(0, 9), span(2, 5)]));
    expect(index.overlapping(span(4, 5))).toEqual([span(0, 9), span(2, 5), span(4, 6)]);
  });

  it("does not count touching as overlapping", () => {
    const index = indexSpans(labelled([span(0, 3), span(5, 8)]));
    expect(index.overlapping(span(3, 5))).toEqual([]);
  });
});
