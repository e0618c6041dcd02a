import type { Span } from "@whosaid/core";

/** The stretches in order, overlapping and touching ones joined. */
export function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || start > last.end) joined.push({ start, end });
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return joined;
}

/** Characters that joined stretches cover. */
export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Characters that two lists of joined stretches share. */
export function sharedLength(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i], b[j]];
    if (left === undefined || right === undefined) break;
    shared += Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start));
    if (left.end < right.end) i += 1;
    else j += 1;
  }
  return shared;
}

/** Intersection over union, from 0 to 1. */
export function similarityOf(a: readonly Span[], b: readonly Span[]): number {
  const shared = sharedLength(a, b);
  return shared === 0 ? 0 : shared / (lengthOf(a) + lengthOf(b) - shared);
}

/** What is left of joined stretches outside of others. */
export function without(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  let left = spans;
  for (const { start, end } of others) {
    left = left.flatMap((piece) => {
      if (piece.end <= start || end <= piece.start) return [piece];
      const before = { start: piece.start, end: start };
      const after = { start: end, end: piece.end };
      return [before, after].filter((rest) => rest.start < rest.end);
    });
  }
  return left;
}

/** The smallest stretch over all of them. */
export function coverOf(spans: readonly Span[]): Span {
  const start = Math.min(...spans.map((span) => span.start));
  return { start, end: Math.max(...spans.map((span) => span.end)) };
}
