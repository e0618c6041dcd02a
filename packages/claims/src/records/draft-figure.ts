import type { CasualtyFigure } from "@whosaid/core";
import type { ArticleReference } from "../generated/claim-record.ts";
import { GENERATOR } from "../generated/generator.ts";
import type { AnalysisIndex } from "./analysis-index.ts";
import { attributionOfFigure } from "./attribution.ts";
import { citeFigure } from "./claim-text.ts";
import type { Draft } from "./draft.ts";
import { momentOf } from "./moment.ts";
import { evidenceOf } from "./provenance.ts";
import { quantityOf } from "./quantity.ts";
import { coverOf, quoteDetailsOf } from "./quote-details.ts";
import { claimTarget, sentencesOf } from "./text-span.ts";

/** A casualty figure, with the quotation it was given in. */
export function draftFigure(
  index: AnalysisIndex,
  article: ArticleReference,
  figure: CasualtyFigure,
): Draft {
  const { analysis, text } = index;
  const within = figure.source?.quotation ?? null;
  const quotation = within === null ? null : index.quotation(within);
  const saidAt = quotation === null || quotation.saidAt === null ? null : quotation.saidAt;
  const dates = (figure.period?.dates ?? []).map(index.date);
  const basis = quotation === null ? [] : [{ ...coverOf(quotation.content), rule: quotation.rule }];
  return {
    madeFrom: figure.id,
    within,
    of: figure.of,
    claim: {
      kind: "casualty",
      article,
      target: claimTarget(text, figure),
      sentences: sentencesOf(analysis, figure),
      text: citeFigure(analysis, figure, quotation),
      quote: quotation === null ? null : quoteDetailsOf(text, quotation),
      attribution: attributionOfFigure(index, figure),
      saidAt: saidAt === null ? null : momentOf(index, index.date(saidAt)),
      refersTo: dates.map((date) => momentOf(index, date)),
      quantity: quantityOf(text, figure),
      confidence: figure.confidence,
      evidence: [figure, ...basis, ...dates].map((found) => evidenceOf(text, found)),
      generator: GENERATOR,
    },
  };
}
