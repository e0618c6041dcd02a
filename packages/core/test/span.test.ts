import { describe, expect, it } from "vitest";
import {
  compareSpans,
  contains,
  cover,
  firstEndingAfter,
  overlapLength,
  overlaps,
  type Span,
  sameSpan,
  sliceOf,
  span,
  trimSpan,
} from "../src/span.ts";

const SPEECH = span(10, 20);

describe("two spans", () => {
  it.each<[string, Span, { contains: boolean; overlaps: number }]>([
    ["equal", span(10, 20), { contains: true, overlaps: 10 }],
    ["inside", span(12, 15), { contains: true, overlaps: 3 }],
    ["at the head", span(10, 11), { contains: true, overlaps: 1 }],
    ["empty at the end", span(20, 20), { contains: true, overlaps: 0 }],
    ["over the start", span(5, 12), { contains: false, overlaps: 2 }],
    ["around", span(5, 25), { contains: false, overlaps: 10 }],
    ["touching before", span(5, 10), { contains: false, overlaps: 0 }],
    ["touching behind", span(20, 25), { contains: false, overlaps: 0 }],
    ["far away", span(30, 35), { contains: false, overlaps: 0 }],
  ])("%s", (_, other, expected) => {
    expect(contains(SPEECH, other)).toBe(expected.contains);
    expect(overlapLength(SPEECH, other)).toBe(expected.overlaps);
    expect(overlapLength(other, SPEECH)).toBe(expected.overlaps);
    expect(overlaps(SPEECH, other)).toBe(expected.overlaps > 0);
    expect(overlaps(other, SPEECH)).toBe(expected.overlaps > 0);
  });

  it("are the same where both ends are", () => {
    expect(sameSpan(SPEECH, span(10, 20))).toBe(true);
    expect(sameSpan(SPEECH, span(10, 21))).toBe(false);
    expect(sameSpan(SPEECH, span(9, 20))).toBe(false);
  });

  it("are covered from the first start to the last end", () => {
    expect(cover(span(30, 35), SPEECH)).toEqual(span(10, 35));
    expect(cover(SPEECH, span(12, 15))).toEqual(SPEECH);
  });

  it("sort by start, and the longer before what it holds", () => {
    const spans = [span(12, 15), span(10, 12), span(10, 20), span(0, 3)];
    expect(spans.sort(compareSpans)).toEqual([
      span(0, 3),
      span(10, 20),
      span(10, 12),
      span(12, 15),
    ]);
  });
});

describe("trimSpan", () => {
  it.each([
    ["spaces", "  Koval said.  ", "Koval said."],
    ["line breaks", "\r\n\tKoval said.\r\n", "Koval said."],
    ["no-break spaces", "\u00a0Koval said.\u202f", "Koval said."],
    ["nothing to trim", "Koval said.", "Koval said."],
    ["white space inside", " Koval  said. ", "Koval  said."],
  ])("takes away %s at the edges", (_, text, expected) => {
    expect(sliceOf(text, trimSpan(text, span(0, text.length)))).toBe(expected);
  });

  it.each([
    ["a zero-width space", "\u200bKoval\u200b"],
    ["a lone surrogate", "\ud83dKoval\ude00"],
  ])("does not take away %s", (_, text) => {
    expect(trimSpan(text, span(0, text.length))).toEqual(span(0, text.length));
  });

  it("leaves an empty span at the end of mere white space", () => {
    const { start, end } = trimSpan("a   b", span(1, 4));
    expect(start).toBe(end);
  });
});

describe("firstEndingAfter", () => {
  const sentences = [span(0, 10), span(11, 20), span(25, 30)];

  it.each([
    [-1, 0],
    [0, 0],
    [9, 0],
    [10, 1],
    [20, 2],
    [24, 2],
    [29, 2],
    [30, 3],
    [99, 3],
  ])("of offset %i is item %i", (offset, expected) => {
    expect(firstEndingAfter(sentences, offset)).toBe(expected);
  });

  it("of an empty list is its length", () => {
    expect(firstEndingAfter([], 5)).toBe(0);
  });
});
