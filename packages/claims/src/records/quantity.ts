import type { CasualtyFigure } from "@whosaid/core";
import type { CasualtyQuantity, QuantityVictims } from "../generated/claim-record.ts";
import { textSpan } from "./text-span.ts";

/** How many, of whom; `of` follows when records have their ids. */
export function quantityOf(text: string, figure: CasualtyFigure): CasualtyQuantity {
  const { low, high, period } = figure;
  return {
    measure: figure.effect,
    victims: victimsOf(text, figure),
    best: bestOf(low, high),
    low,
    high,
    qualifier: figure.qualifier,
    relation: figure.relation,
    of: null,
    cumulative: figure.cumulative,
    period: period === null ? null : { since: period.since, until: period.until, on: period.on },
    place: figure.place === null ? null : textSpan(text, figure.place),
    status: figure.status,
  };
}

/**
 * The one number the words commit to: 40 for "40", "about 40" and "at least 40". A range, a
 * ceiling ("up to 40") and words without number commit to none.
 */
export function bestOf(low: number | null, high: number | null): number | null {
  return high === null || high === low ? low : null;
}

function victimsOf(text: string, { victims }: CasualtyFigure): QuantityVictims | null {
  if (victims === null) return null;
  const { head, category, nationality } = victims;
  return { span: textSpan(text, victims), head, category, nationality };
}
