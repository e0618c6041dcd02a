import type { Analysis, CasualtyFigure, DateMention, Entity, Quotation } from "@whosaid/core";
import { ClaimsError } from "../errors.ts";

/** An analysis with its parts at hand by their ids. */
export interface AnalysisIndex {
  readonly text: string;
  readonly analysis: Analysis;
  readonly entity: (id: string) => Entity;
  readonly quotation: (id: string) => Quotation;
  readonly date: (id: string) => DateMention;
  readonly figure: (id: string) => CasualtyFigure;
}

/** Ids that lead nowhere throw a ClaimsError `invalid-analysis` where they are looked up. */
export function indexAnalysis(analysis: Analysis): AnalysisIndex {
  return {
    text: analysis.article.text,
    analysis,
    entity: lookUp("entities", analysis.entities),
    quotation: lookUp("quotations", analysis.quotations),
    date: lookUp("dates", analysis.dates),
    figure: lookUp("casualties", analysis.casualties),
  };
}

function lookUp<Item extends { readonly id: string }>(
  list: string,
  items: readonly Item[],
): (id: string) => Item {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const item = byId.get(id);
    if (item === undefined) {
      throw new ClaimsError("invalid-analysis", `The analysis has no "${id}" among its ${list}.`);
    }
    return item;
  };
}
