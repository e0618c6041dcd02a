import {
  addMonths,
  calendarDay,
  dayNumber,
  isCalendarDay,
  isoDay,
  weekdayOf,
} from "../calendar.ts";
import type { Meaning } from "../expression.ts";
import type { Context, Resolved } from "./context.ts";

/** No weekday misses a day of the month for longer: "Friday the 13th" comes every year. */
const MONTHS_TO_LOOK = 14;

/**
 * "the 12th": of the month spoken of, else of the one of publication; "Friday the 13th" the last
 * one, or the next where the clause looks ahead.
 */
export function resolveDayOfMonth(
  { day, weekday, step }: Meaning & { kind: "day-of-month" },
  context: Context,
): Resolved | null {
  const base =
    step?.origin === "publication" || weekday !== null
      ? context.publication
      : (context.lastMonth ?? context.publication);
  if (base === null) return null;
  const way = context.looksAhead() ? 1 : -1;
  for (let count = 0; count < (weekday === null ? 1 : MONTHS_TO_LOOK); count += 1) {
    const months = weekday === null ? (step?.shift ?? 0) : count * way;
    const candidate = { ...addMonths(calendarDay(base.first), months), day };
    if (!isCalendarDay(candidate)) continue;
    const number = dayNumber(candidate);
    const isAcross = weekday !== null && (number - base.first) * way < 0;
    if (!isAcross && (weekday === null || weekdayOf(number) === weekday))
      return { value: isoDay(number), from: base };
  }
  return null;
}
