import { calendarDay } from "../calendar.ts";
import type { DateExpression } from "../expression.ts";

/** Fewer years than this don't make a history. */
const YEARS_OF_HISTORY = 7;
/** Years told that one word of the writer's own time outweighs, and one year about publication. */
const WEIGHT_OF_NOW = 3;
const WEIGHT_OF_RECENT_YEAR = 1.5;

/**
 * Whether an article tells history: it names many years long before that of publication, hardly
 * any weekday, "yesterday" or "last week", and fewer years about its own (the history of a war
 * that still goes on names those too). There, "October 12" follows the year told.
 */
export function tellsHistory(
  expressions: readonly DateExpression[],
  publication: number | null,
): boolean {
  if (publication === null) return true;
  const now = calendarDay(publication).year;
  let past = 0;
  let against = 0;
  for (const { meaning } of expressions) {
    if (isOfWriter(meaning)) against += WEIGHT_OF_NOW;
    const year = "year" in meaning && typeof meaning.year === "number" ? meaning.year : null;
    if (year === null) continue;
    if (Math.abs(year - now) > 1) past += 1;
    else against += WEIGHT_OF_RECENT_YEAR;
  }
  return past >= YEARS_OF_HISTORY + against;
}

/** "on Thursday", "yesterday", "last week" */
function isOfWriter(meaning: DateExpression["meaning"]): boolean {
  if (meaning.kind === "weekday") return meaning.step === null;
  return (
    meaning.kind === "step" && meaning.step.origin === "publication" && meaning.step.shift !== 0
  );
}
