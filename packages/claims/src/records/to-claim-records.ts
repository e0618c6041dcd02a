import type { Analysis } from "@whosaid/core";
import type { ClaimRecord } from "../generated/claim-record.ts";
import { indexAnalysis } from "./analysis-index.ts";
import { type ArticleInfo, referToArticle } from "./article-reference.ts";
import type { Draft } from "./draft.ts";
import { draftFigure } from "./draft-figure.ts";
import { draftQuotation } from "./draft-quotation.ts";
import { nameDrafts } from "./name-drafts.ts";

/**
 * The claims of an analysed article, in order of place: every direct and mixed quotation as
 * `quote`, every attributed indirect one as `statement`, every casualty figure as `casualty`.
 *
 * @throws ClaimsError `invalid-article-info` for a URL, date or language of the wrong form;
 *   `invalid-analysis` when an id in the analysis leads nowhere.
 */
export function toClaimRecords(analysis: Analysis, info: ArticleInfo = {}): readonly ClaimRecord[] {
  const article = referToArticle(analysis.article, info);
  const index = indexAnalysis(analysis);
  const drafts = [
    ...analysis.quotations.flatMap((quotation) => draftQuotation(index, article, quotation) ?? []),
    ...analysis.casualties.map((figure) => draftFigure(index, article, figure)),
  ];
  return nameDrafts(drafts.sort(byPlace));
}

/** By start; what holds another before it; of equal places the quotation before the figure. */
function byPlace({ claim: { target: a } }: Draft, { claim: { target: b } }: Draft): number {
  return a.start - b.start || b.end - a.end;
}
