import type { Quotation, Span } from "@whosaid/core";
import type { ArticleReference } from "../generated/claim-record.ts";
import { GENERATOR } from "../generated/generator.ts";
import type { AnalysisIndex } from "./analysis-index.ts";
import { attributionOf } from "./attribution.ts";
import { citeQuotation } from "./claim-text.ts";
import type { Draft } from "./draft.ts";
import { momentOf } from "./moment.ts";
import { evidenceOf } from "./provenance.ts";
import { coverOf, quoteDetailsOf } from "./quote-details.ts";
import { claimTarget, sentencesOf } from "./text-span.ts";

/** A quotation as `quote` or `statement`; `null` for an indirect one that has no source. */
export function draftQuotation(
  index: AnalysisIndex,
  article: ArticleReference,
  quotation: Quotation,
): Draft | null {
  const { analysis, text } = index;
  const cover = coverOf(quotation.content);
  const saidAt = quotation.saidAt === null ? null : index.date(quotation.saidAt);
  const dates = analysis.dates.filter((date) => isInside(date, quotation.content));
  const attribution = attributionOf(index, quotation);
  const found = { ...(quotation.cue ?? cover), rule: quotation.rule };
  const common = {
    article,
    target: claimTarget(text, cover),
    sentences: sentencesOf(analysis, cover),
    text: citeQuotation(analysis, quotation),
    quote: quoteDetailsOf(text, quotation),
    attribution,
    saidAt: saidAt === null ? null : momentOf(index, saidAt),
    refersTo: dates.map((date) => momentOf(index, date)),
    quantity: null,
    confidence: quotation.confidence,
    evidence: [found, ...(saidAt === null ? [] : [saidAt]), ...dates].map((each) =>
      evidenceOf(text, each),
    ),
    generator: GENERATOR,
  };
  const links = { madeFrom: quotation.id, within: quotation.within, of: null };
  if (quotation.type !== "indirect") {
    return { claim: { kind: "quote", ...common }, ...links };
  }
  if (attribution === null || attribution.source === null) return null;
  return { claim: { kind: "statement", ...common, attribution }, ...links };
}

function isInside(date: Span, pieces: readonly Span[]): boolean {
  return pieces.some(({ start, end }) => start <= date.start && date.end <= end);
}
