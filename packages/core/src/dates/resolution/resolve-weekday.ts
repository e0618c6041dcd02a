import {
  dayNumber,
  daysInMonth,
  isoDay,
  isoWeek,
  mondayOfWeek,
  readIsoDay,
  weekdayOf,
} from "../calendar.ts";
import type { Meaning } from "../expression.ts";
import { weekValue } from "../week-value.ts";
import type { Context, Resolved } from "./context.ts";
import { resolveDay } from "./resolve-day.ts";
import { resolveMonth } from "./resolve-month.ts";

/** "Thursday": the last one, the day of publication included, unless the clause looks ahead. */
export function resolveWeekday(
  { weekday, step, week }: Meaning & { kind: "weekday" },
  context: Context,
): Resolved | null {
  const inStory = step === null ? context.narrative : step.origin === "reference";
  const base = inStory ? (context.lastDay ?? context.publication) : context.publication;
  if (base === null) return null;
  const now = base.first;
  const ahead = (((weekday - weekdayOf(now)) % 7) + 7) % 7;
  if (week !== null) {
    const { year, week: number } = isoWeek(now);
    return { value: isoDay(mondayOfWeek(year, number + week.shift) + weekday - 1), from: base };
  }
  if (base !== context.publication) {
    return { value: isoDay(now + daysInStory(ahead, step?.shift ?? null)), from: base };
  }
  return {
    value: isoDay(now + daysOn(ahead, step?.shift ?? null, context.looksAhead)),
    from: base,
  };
}

/** "the following Friday" is ahead of the day spoken of, "the Friday" the nearest to it. */
function daysInStory(ahead: number, shift: number | null): number {
  if (shift === 1) return ahead || 7;
  if (shift === -1) return (ahead || 7) - 7;
  return ahead > 3 ? ahead - 7 : ahead;
}

function daysOn(ahead: number, shift: number | null, looksAhead: () => boolean): number {
  // "next Friday"; "Friday week" is the one after
  if (shift !== null && shift > 0) return (ahead || 7) + (shift - 1) * 7;
  if (shift === -1) return (ahead || 7) - 7;
  // "this Friday" is the coming one
  if (shift === 0) return ahead;
  if (looksAhead()) return ahead;
  return ahead === 0 ? 0 : ahead - 7;
}

/** "the last Saturday in November" */
export function resolveNthWeekday(
  meaning: Meaning & { kind: "nth-weekday" },
  context: Context,
): Resolved | null {
  const month = resolveMonth(
    { kind: "month", month: meaning.month, year: meaning.year, step: null },
    context,
  );
  if (month === null) return null;
  const number = nthWeekday(
    Number(month.value.slice(0, 4)),
    meaning.month,
    meaning.weekday,
    meaning.nth,
  );
  return { value: isoDay(number), from: month.from };
}

export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth < 0) {
    const last = dayNumber({ year, month, day: daysInMonth(year, month) });
    return last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7;
  }
  const first = dayNumber({ year, month, day: 1 });
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

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

/** "the week of April 10" */
export function resolveWeekOfDay(
  { year, month, day }: Meaning & { kind: "week-of-day" },
  context: Context,
): Resolved | null {
  const found = resolveDay({ kind: "day", year, month, day, weekday: null }, context);
  return found === null ? null : { ...found, value: weekValue(readIsoDay(found.value)) };
}
