import type { Span } from "../model.ts";
import type { Token } from "../reading.ts";

/** What the rules found at a token: labels as in `labels.ts`, and which attribution it was. */
export interface RuleLabels {
  readonly labels: Uint8Array;
  /** Index of the attribution whose content, source or cue the token is in, or -1. */
  readonly attributionOf: Int32Array;
}

/** Index of the first token that ends after `offset`. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Anything with spans for content, source and cue: a rule's attribution, or gold. */
export interface LabelledSpans {
  readonly content: readonly Span[];
  readonly source: Span | null;
  readonly cue: Span | null;
}

/**
 * Lays attributions over the tokens. Where two meet, the later one wins, contents first, so that
 * a source or cue between two pieces of a content is seen.
 */
export function layLabels(
  tokens: readonly Token[],
  attributions: readonly LabelledSpans[],
): RuleLabels {
  const labels = new Uint8Array(tokens.length);
  const attributionOf = new Int32Array(tokens.length).fill(-1);
  const lay = (span: Span, begin: number, index: number): void => {
    let at = tokenAt(tokens, span.start);
    for (let label = begin; at < tokens.length && (tokens[at]?.start ?? 0) < span.end; at++) {
      labels[at] = label;
      attributionOf[at] = index;
      label = begin + 1;
    }
  };
  attributions.forEach(({ content }, index) => {
    for (const piece of content) lay(piece, 1, index);
  });
  attributions.forEach(({ source, cue }, index) => {
    if (source !== null) lay(source, 3, index);
    if (cue !== null) lay(cue, 5, index);
  });
  return { labels, attributionOf };
}

/** Mends what laying one over another cut off: a stretch that goes on without having begun begins. */
export function mendLabels(labels: Uint8Array, from: number): void {
  for (let at = from; at < labels.length; at++) {
    const label = labels[at] ?? 0;
    if (label === 0 || label % 2 === 1) continue;
    const before = at === from ? 0 : (labels[at - 1] ?? 0);
    if (before !== label && before !== label - 1) labels[at] = label - 1;
  }
}
