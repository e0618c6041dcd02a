/**
 * A stretch of a text: half-open, counted in UTF-16 code units, so that
 * `text.slice(span.start, span.end)` is exactly what was found.
 */
export interface Span {
  /** First code unit of the stretch. */
  readonly start: number;
  /** One past its last code unit; never less than `start`. */
  readonly end: number;
}

/** A span from `start` to `end`. */
export function span(start: number, end: number): Span {
  return { start, end };
}

/** What the span covers in `text`. */
export function sliceOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Whether `inner` lies wholly in `outer` (equal spans contain each other). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Number of code units the two share. */
export function overlapLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether both begin and end at the same places. */
export function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** The smallest span that covers both. */
export function cover(a: Span, b: Span): Span {
  return span(Math.min(a.start, b.start), Math.max(a.end, b.end));
}

/** Order for sorting: by start, and of those that start together the longer first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

const WHITE_SPACE = /\s/u;

/** The span without white space at its edges; empty at `start` when there is nothing else. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (first < last && WHITE_SPACE.test(text.charAt(first))) first += 1;
  while (last > first && WHITE_SPACE.test(text.charAt(last - 1))) last -= 1;
  return span(first, last);
}

/**
 * Index of the first item whose `end` lies after `offset`, in a list sorted by
 * position without overlaps; the list's length when there is none.
 */
export function firstEndingAfter(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
