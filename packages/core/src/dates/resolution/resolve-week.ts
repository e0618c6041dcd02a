import { dayNumber, readIsoDay } from "../calendar.ts";
import type { Meaning } from "../expression.ts";
import { weekValue } from "../week-value.ts";
import type { Context, Resolved } from "./context.ts";
import { resolveDay } from "./resolve-day.ts";
import { resolveMonth } from "./resolve-month.ts";
import { nthWeekday } from "./resolve-weekday.ts";
import { resolveYear } from "./resolve-year.ts";

/** "the first week of March": the ISO week of its first, or last, days. */
export function resolveMonthWeek(
  meaning: Meaning & { kind: "month-week" },
  context: Context,
): Resolved | null {
  const month = resolveMonth(
    { kind: "month", month: meaning.month, year: meaning.year, step: null },
    context,
  );
  if (month === null) return null;
  const year = Number(month.value.slice(0, 4));
  const number = nthWeekday(year, meaning.month, 4, meaning.nth);
  return { value: weekValue(number), from: month.from };
}

/** "the first week of 2015", "the last week of this year" */
export function resolveYearWeek(
  { nth, year }: Meaning & { kind: "year-week" },
  context: Context,
): Resolved | null {
  const told = resolveYear(year, context);
  if (told === null) return null;
  // 4 January is always in the first week, 28 December in the last
  const day =
    nth < 0
      ? dayNumber({ year: told.year, month: 12, day: 28 })
      : dayNumber({ year: told.year, month: 1, day: 4 }) + (nth - 1) * 7;
  return { value: weekValue(day), from: told.from };
}

/** "the week of April 10" */
export function resolveWeekOfDay(
  { year, month, day, isWeekend }: Meaning & { kind: "week-of-day" },
  context: Context,
): Resolved | null {
  const found = resolveDay({ kind: "day", year, month, day, weekday: null }, context);
  if (found === null) return null;
  const value = weekValue(readIsoDay(found.value));
  return { ...found, value: isWeekend ? `${value}-WE` : value };
}
