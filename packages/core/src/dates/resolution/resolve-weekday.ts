import { dayNumber, daysInMonth, isoDay, isoWeek, mondayOfWeek, weekdayOf } from "../calendar.ts";
import type { Meaning } from "../expression.ts";
import type { Context, Resolved } from "./context.ts";
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
  const day = now + daysOn(ahead, step?.shift ?? null, context.looksAhead);
  return { value: isoDay(step === null ? afterDayAhead(day, context) : day), from: base };
}

/** "will fly to Riga on Friday and return on [Wednesday]": not before the day ahead just told. */
function afterDayAhead(
  day: number,
  { lastDay, publication, sentence, endsRange, looksAhead }: Context,
): number {
  if (endsRange || lastDay === null || publication === null || lastDay.sentence !== sentence)
    return day;
  if (lastDay.first <= publication.first || day >= lastDay.first || !looksAhead()) return day;
  return lastDay.first - day <= 7 ? day + 7 : day;
}

/** "the following Friday" is ahead of the day spoken of, "the Friday" the nearest to it. */
function daysInStory(ahead: number, shift: number | null): number {
  if (shift === 1) return ahead || 7;
  if (shift === -1) return ahead - 7;
  return ahead > 3 ? ahead - 7 : ahead;
}

function daysOn(ahead: number, shift: number | null, looksAhead: () => boolean): number {
  // "next Friday"; "Friday week" is the one after
  if (shift !== null && shift > 0) return (ahead || 7) + (shift - 1) * 7;
  if (shift === -1) return ahead - 7;
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
