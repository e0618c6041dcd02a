/** Turns an offset in UTF-16 code units into one in code points. */
export type CodePointCounter = (offset: number) => number;

/**
 * Counts a text's code points, as Python and W3C Web Annotation do: "🌉", two code units, is one,
 * and a combining mark counts by itself. An offset inside a surrogate pair counts the pair.
 */
export function countCodePoints(text: string): CodePointCounter {
  const pairEnds = Array.from(text.matchAll(SURROGATE_PAIR), ({ index }) => index + 2);
  return (offset) => offset - pairsBefore(pairEnds, offset);
}

const SURROGATE_PAIR = /[\u{10000}-\u{10ffff}]/gu;

/** How many of the pairs, in order of place, begin before the offset. */
function pairsBefore(pairEnds: readonly number[], offset: number): number {
  let low = 0;
  let high = pairEnds.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pairEnds[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
