import type { Span } from "@whosaid/core";

/** White space, quote marks and punctuation: annotators differ on them without disagreeing. */
const EDGE = /[\s\p{P}]/u;
const THAT = /^that\s/i;

/**
 * The stretches without marks and punctuation at their edges and without the “that” that leads the
 * first: `[that “he would resign”,]` is `he would resign`. Empty ones are dropped.
 */
export function trimEdges(text: string, spans: readonly Span[]): readonly Span[] {
  return spans.flatMap((span, index) => {
    let trimmed = trim(text, span);
    if (index === 0 && THAT.test(text.slice(trimmed.start, trimmed.end).slice(0, 5))) {
      trimmed = trim(text, { start: trimmed.start + 5, end: trimmed.end });
    }
    return trimmed.start < trimmed.end ? [trimmed] : [];
  });
}

function trim(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (first < last && EDGE.test(text.charAt(first))) first += 1;
  while (last > first && EDGE.test(text.charAt(last - 1))) last -= 1;
  return { start: first, end: last };
}
