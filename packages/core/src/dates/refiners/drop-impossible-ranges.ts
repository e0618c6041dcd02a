import { daysInMonth } from "../calendar.ts";
import type { DateExpression } from "../expression.ts";
import type { Line } from "../line.ts";

/** What stands behind the first day: " - 31, 2022" */
const RANGE_END =
  /^ ?(?:-|to|through) ?(?<day>[0-3]\d)(?:st|nd|rd|th)?\b(?:,? (?<year>[12]\d{3})\b)?/u;

/** "June 10 - 31, 2022", "February 20 - 29, 2022": a range that ends on no day says nothing. */
export function dropImpossibleRanges(
  expressions: readonly DateExpression[],
  line: Line,
): readonly DateExpression[] {
  let kept = expressions;
  for (const expression of expressions) {
    const end = endOfImpossible(expression, line);
    if (end === null) continue;
    kept = kept.filter((other) => other.end <= expression.start || other.start >= end);
  }
  return kept;
}

/** Where the range that begins with this day ends, if it has no such day; else `null`. */
function endOfImpossible({ rule, meaning, end }: DateExpression, line: Line): number | null {
  if (rule !== "month-day" || meaning.kind !== "day") return null;
  const at = end - line.start;
  const match = RANGE_END.exec(line.text.slice(at, at + 32));
  const day = Number(match?.groups?.day);
  if (match === null || day > 31 || day <= meaning.day) return null;
  const year = match.groups?.year === undefined ? 2000 : Number(match.groups.year);
  return day > daysInMonth(year, meaning.month) ? end + match[0].length : null;
}
