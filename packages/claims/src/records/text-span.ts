import type { Analysis, Span } from "@whosaid/core";
import type { ClaimTarget, TextSpan } from "../generated/claim-record.ts";

/** Code units of context on either side of a target. */
const CONTEXT = 32;

const LOW_SURROGATE = /^[\udc00-\udfff]/;
const HIGH_SURROGATE = /[\ud800-\udbff]$/;

/** The span with the words it covers. */
export function textSpan(text: string, { start, end }: Span): TextSpan {
  return { start, end, exact: text.slice(start, end) };
}

/** The span with its words and the text around it; a surrogate pair is not cut in two. */
export function claimTarget(text: string, span: Span): ClaimTarget {
  return {
    ...textSpan(text, span),
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start).replace(LOW_SURROGATE, ""),
    suffix: text.slice(span.end, span.end + CONTEXT).replace(HIGH_SURROGATE, ""),
  };
}

/** The sentences that share a code unit with the span. */
export function sentencesOf({ article, sentences }: Analysis, span: Span): readonly TextSpan[] {
  return sentences
    .filter(({ start, end }) => start < span.end && span.start < end)
    .map((sentence) => textSpan(article.text, sentence));
}
