import type { Span } from "./span.ts";

/** Values by the place they hold, to be looked up in time that does not grow with the text. */
export interface SpanIndex<Value> {
  /** What shares at least one code unit with a place, by start. */
  overlapping(place: Span): readonly Value[];
}

/** Of spans in any order, which may overlap and nest; where they nest deep, more are looked at. */
export function indexSpans<Value>(items: Iterable<readonly [Span, Value]>): SpanIndex<Value> {
  const sorted = Array.from(items).sort(([a], [b]) => a.start - b.start);
  /** How far the spans up to each one reach. */
  const reaches: number[] = [];
  let reach = 0;
  for (const [{ end }] of sorted) {
    reach = Math.max(reach, end);
    reaches.push(reach);
  }
  return {
    overlapping(place) {
      const found: Value[] = [];
      for (let at = countBefore(sorted, place.end) - 1; at >= 0; at -= 1) {
        if ((reaches[at] ?? 0) <= place.start) break;
        const item = sorted[at];
        if (item !== undefined && item[0].end > place.start) found.push(item[1]);
      }
      return found.reverse();
    },
  };
}

/** How many start before an offset, by bisection. */
function countBefore(sorted: readonly (readonly [Span, unknown])[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.[0].start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
