import { addMonths, calendarDay, dayNumber, two, yearText } from "../calendar.ts";
import type { Meaning } from "../expression.ts";
import type { Context, Resolved } from "./context.ts";
import { resolveYear } from "./resolve-year.ts";

/** "June": the last one, that of publication included, unless the clause speaks of the future. */
export function resolveMonth(
  { month, year, step }: Meaning & { kind: "month" },
  context: Context,
): Resolved | null {
  const told = resolveYear(year, context);
  if (told !== null) return { value: monthValue(told.year, month), from: told.from };
  const story = context.narrative && step === null ? context.story : null;
  const base =
    step?.origin === "reference"
      ? (context.lastMonth ?? context.publication)
      : (story ?? context.publication);
  if (base === null) return null;
  const now = calendarDay(base.first);
  const next = step === null ? monthAfterOlder(month, context) : null;
  if (next !== null) return next;
  if (base === story) {
    const shift = base === context.lastMonth ? storyShift(month - now.month) : 0;
    return { value: monthValue(now.year + shift, month), from: base };
  }
  return {
    value: monthValue(
      now.year + yearShift(month, now.month, step?.shift ?? null, context.looksAhead),
      month,
    ),
    from: base,
  };
}

/**
 * "held in July 1987 and freed in [September]": of a year told in the same sentence that is over,
 * the month after the one told.
 */
function monthAfterOlder(month: number, context: Context): Resolved | null {
  const { lastMonth, publication, sentence, narrative } = context;
  if (narrative || lastMonth === null || publication === null) return null;
  if (lastMonth.sentence !== sentence) return null;
  const told = calendarDay(lastMonth.first);
  if (calendarDay(publication.first).year - told.year < 2 || context.looksAhead()) return null;
  return { value: monthValue(told.year + (month < told.month ? 1 : 0), month), from: lastMonth };
}

/** After December comes January: a story goes on in the nearest month of the name. */
function storyShift(months: number): number {
  if (months < -6) return 1;
  return months > 6 ? -1 : 0;
}

function yearShift(
  month: number,
  now: number,
  shift: number | null,
  looksAhead: () => boolean,
): number {
  switch (shift) {
    // "this June"
    case 0:
      return 0;
    // "last June", said in June, is the one before
    case -1:
      return month >= now ? -1 : 0;
    case 1:
      return month <= now ? 1 : 0;
    default:
      if (looksAhead()) return month < now ? 1 : 0;
      return month > now ? -1 : 0;
  }
}

export function monthValue(year: number, month: number): string {
  return `${yearText(year)}-${two(month)}`;
}

/** The first day of the month so many months on from a day. */
export function monthOn(number: number, months: number): number {
  return dayNumber({ ...addMonths(calendarDay(number), months), day: 1 });
}
