import { calendarDay } from "../calendar.ts";
import type { DateExpression } from "../expression.ts";

/** Fewer years than this don't make a history. */
const YEARS_OF_HISTORY = 7;

/**
 * Whether an article tells history: it names many years other than that of publication, and
 * hardly any weekday, "yesterday" or "last week". There, "October 12" follows the year told.
 */
export function tellsHistory(
  expressions: readonly DateExpression[],
  publication: number | null,
): boolean {
  if (publication === null) return true;
  const now = calendarDay(publication).year;
  let past = 0;
  let present = 0;
  for (const { meaning } of expressions) {
    if (meaning.kind === "weekday" && meaning.step === null) present += 1;
    if (
      meaning.kind === "step" &&
      meaning.step.origin === "publication" &&
      meaning.step.shift !== 0
    )
      present += 1;
    const year = "year" in meaning && typeof meaning.year === "number" ? meaning.year : null;
    if (year !== null && Math.abs(year - now) > 1) past += 1;
    else if (year !== null) present += 1;
  }
  return past >= YEARS_OF_HISTORY && past > 10 * present;
}
