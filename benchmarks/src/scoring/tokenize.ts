import type { Span } from "@whosaid/core";

export interface Tokens {
  readonly spans: readonly Span[];
  /** The half-open range of tokens that a stretch touches. */
  rangeOf(span: Span): readonly [from: number, to: number];
}

/** A word with its inner apostrophes and hyphens, or a single mark, as treebank corpora cut them. */
const TOKEN = /[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

export function tokenize(text: string): Tokens {
  const spans = Array.from(text.matchAll(TOKEN), ({ index, 0: token }) => ({
    start: index,
    end: index + token.length,
  }));
  const firstEndingAfter = (offset: number): number => {
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((spans[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return {
    spans,
    rangeOf: ({ start, end }) => [firstEndingAfter(start), firstEndingAfter(end - 1) + 1],
  };
}
