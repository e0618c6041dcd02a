import type { Span } from "@whosaid/core";
import type { AnnotatedArticle, AnnotatedQuotation } from "../annotated-article.ts";
import { joinSpans, lengthOf, sharedLength, similarityOf } from "./coverage.ts";
import { pairOff } from "./pair-off.ts";
import { trimEdges } from "./trim-edges.ts";

/** A quotation with its content trimmed for comparison. */
export interface ComparedQuotation {
  readonly quotation: AnnotatedQuotation;
  readonly pieces: readonly Span[];
  readonly coverage: readonly Span[];
}

interface QuotationMatch {
  readonly gold: ComparedQuotation;
  readonly found: ComparedQuotation;
  /** Whether their lists of stretches are equal. */
  readonly strict: boolean;
}

export interface MatchedQuotations {
  readonly gold: readonly ComparedQuotation[];
  readonly found: readonly ComparedQuotation[];
  /** One-to-one, intersection over union at least one half. */
  readonly matches: readonly QuotationMatch[];
}

const HALF = 0.5;

/**
 * Compares what was found with gold. What lies for the better part in junk is left out of both,
 * and so is what has no content but marks.
 */
export function matchQuotations(
  gold: AnnotatedArticle,
  found: AnnotatedArticle,
): MatchedQuotations {
  const junk = joinSpans(gold.ignore);
  const prepare = (quotation: AnnotatedQuotation): ComparedQuotation => {
    const pieces = trimEdges(gold.text, quotation.content);
    return { quotation, pieces, coverage: joinSpans(pieces) };
  };
  const counts = ({ coverage }: ComparedQuotation): boolean =>
    coverage.length > 0 && sharedLength(coverage, junk) <= HALF * lengthOf(coverage);
  const goldItems = (gold.quotations ?? []).map(prepare).filter(counts);
  const foundItems = (found.quotations ?? []).map(prepare).filter(counts);
  const pairs = pairOff(
    goldItems,
    foundItems,
    (a, b) => similarityOf(a.coverage, b.coverage),
    HALF,
  );
  const matches = pairs.flatMap(([i, j]) => {
    const [a, b] = [goldItems[i], foundItems[j]];
    return a && b ? [{ gold: a, found: b, strict: samePieces(a.pieces, b.pieces) }] : [];
  });
  return { gold: goldItems, found: foundItems, matches };
}

function samePieces(a: readonly Span[], b: readonly Span[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ start, end }, i) => start === b[i]?.start && end === b[i]?.end)
  );
}
