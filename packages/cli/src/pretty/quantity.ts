import type { CasualtyFigure } from "@whosaid/core";
import { wordsAt } from "./lines.ts";

/** The number, qualifier in words, and who they are: "at least 40 miners", "dozens (miners)". */
export function describeToll(figure: CasualtyFigure, text: string): string {
  const quantity = describeQuantity(figure, text);
  const victims = figure.victims === null ? "" : wordsAt(text, figure.victims);
  if (victims === "" || quantity.includes(victims)) return quantity;
  if (figure.low === null && figure.high === null) return `${quantity} (${victims})`;
  return figure.high === 0 ? `no ${victims}` : `${quantity} ${victims}`;
}

/** The number with its qualifier in words: "at least 40", "40 to 50"; unnumbered ones as written. */
export function describeQuantity(figure: CasualtyFigure, text: string): string {
  const { low, high, qualifier } = figure;
  if (low === null) {
    if (high === null) return wordsAt(text, figure);
    return qualifier === "fewer-than" ? `fewer than ${count(high + 1)}` : `at most ${count(high)}`;
  }
  // Bounds are closed: "more than 40" has 41 for its lowest, "fewer than 40" 39 for its highest.
  if (high === null) {
    return qualifier === "more-than" ? `more than ${count(low - 1)}` : `at least ${count(low)}`;
  }
  if (low < high) return `${count(low)} to ${count(high)}`;
  if (high === 0) return "none";
  return qualifier === "about" ? `about ${count(low)}` : count(low);
}

const THOUSANDS = new Intl.NumberFormat("en-US");

function count(people: number): string {
  return THOUSANDS.format(people);
}
