import { type CasualtyFigure, sliceOf } from "@whosaid/core";
import { flatten } from "./lines.ts";

/** The number with its qualifier in words: "at least 40", "40 to 50"; unnumbered ones as written. */
export function describeQuantity(figure: CasualtyFigure, text: string): string {
  const { low, high, qualifier } = figure;
  const asWritten = flatten(sliceOf(text, figure));
  if (low === 0 && high === 0) return "none";
  switch (qualifier) {
    case "exact":
      return low === null ? asWritten : count(low);
    case "at-least":
      return low === null ? asWritten : `at least ${count(low)}`;
    // Bounds are closed: "more than 40" has 41 for its lowest.
    case "more-than":
      return low === null ? asWritten : `more than ${count(low - 1)}`;
    case "at-most":
      return high === null ? asWritten : `at most ${count(high)}`;
    case "fewer-than":
      return high === null ? asWritten : `fewer than ${count(high + 1)}`;
    case "about":
      return low === null ? asWritten : `about ${count(low)}`;
    case "range":
      return low === null || high === null ? asWritten : `${count(low)} to ${count(high)}`;
    case "vague":
    case "share":
      return asWritten;
  }
}

const THOUSANDS = new Intl.NumberFormat("en-US");
function count(people: number): string {
  return THOUSANDS.format(people);
}
