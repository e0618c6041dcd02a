import type { AnnotatedQuotation } from "../../../benchmarks/src/annotated-article.ts";
import type { Span } from "../../core/src/model.ts";
import type { Token } from "../../core/src/reading.ts";
import { firstEndingAfter } from "../../core/src/span.ts";

/**
 * Gold laid over the tokens, as labels. Contents first, then sources and cues: those that stand
 * between or inside contents are seen. Where two contents meet, the later one wins.
 */
export function layLabels(
  tokens: readonly Token[],
  quotations: readonly Pick<AnnotatedQuotation, "content" | "speaker" | "cue">[],
): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  const lay = (span: Span, begin: number): void => {
    let label = begin;
    for (
      let at = firstEndingAfter(tokens, span.start);
      at < tokens.length && (tokens[at]?.start ?? 0) < span.end;
      at++
    ) {
      labels[at] = label;
      label = begin + 1;
    }
  };
  for (const { content } of quotations) for (const piece of content) lay(piece, 1);
  for (const { speaker, cue } of quotations) {
    if (speaker !== null) lay(speaker, 3);
    if (cue !== null) lay(cue, 5);
  }
  return labels;
}

/** The labels of one paragraph. A stretch that another one cut in two, or a new paragraph, begins anew. */
export function labelsOf(labels: Uint8Array, from: number, to: number): Uint8Array {
  const own = labels.slice(from, to);
  own.forEach((label, at) => {
    if (label === 0 || label % 2 === 1) return;
    const before = at === 0 ? 0 : (own[at - 1] ?? 0);
    if (before !== label && before !== label - 1) own[at] = label - 1;
  });
  return own;
}
