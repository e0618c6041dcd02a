import { calendarDay, dayNumber, isCalendarDay, isoDay, weekdayOf } from "../calendar.ts";
import type { Meaning } from "../expression.ts";
import type { Context, Place, Resolved } from "./context.ts";
import { resolveYear } from "./resolve-year.ts";

/** A day without its year lies within one: 29 February, said in August 2013, is none. */
const DAYS_OF_A_YEAR = 366;
/** Gold news dates further off than this are in the past unless the clause speaks of the future. */
const NEAR_DAYS = 120;
/** Days as recent as this have passed, whatever the clause speaks of. */
const RECENT_DAYS = 45;

/** "November 21": nearest to publication, but far-off days are past unless told otherwise. */
export function resolveDay(meaning: Meaning & { kind: "day" }, context: Context): Resolved | null {
  const { month, day, weekday } = meaning;
  const told = resolveYear(meaning.year, context);
  if (told !== null) {
    const number = dayNumber({ year: told.year, month, day });
    return { value: isoDay(number), from: told.from };
  }
  const base = context.narrative ? (context.story ?? context.publication) : context.publication;
  if (base === null) return null;
  const days = candidates(base, month, day).filter((number) =>
    weekday === null
      ? Math.abs(number - base.first) <= DAYS_OF_A_YEAR
      : weekdayOf(number) === weekday,
  );
  const number =
    context.narrative && base !== context.publication
      ? nearestInStory(days, base, context)
      : nearestInNews(days, base.first, context.looksAhead);
  return number === null ? null : { value: isoDay(number), from: base };
}

/** The day in the years around the base. */
function candidates({ first }: Place, month: number, day: number): readonly number[] {
  const { year } = calendarDay(first);
  return [year - 1, year, year + 1]
    .filter((candidate) => isCalendarDay({ year: candidate, month, day }))
    .map((candidate) => dayNumber({ year: candidate, month, day }));
}

function nearestInNews(
  days: readonly number[],
  base: number,
  looksAhead: () => boolean,
): number | null {
  const nearest = nearestTo(days, base);
  if (nearest === null) return null;
  if (nearest - base > NEAR_DAYS && !looksAhead())
    return days.findLast((day) => day <= base) ?? nearest;
  if (base - nearest > RECENT_DAYS && looksAhead())
    return days.find((day) => day >= base) ?? nearest;
  return nearest;
}

/** A story goes on near its last day or month, or stays in the year that it named since. */
function nearestInStory(
  days: readonly number[],
  base: Place,
  { lastMonth }: Context,
): number | null {
  if (base === lastMonth) return nearestTo(days, base.first);
  const { year } = calendarDay(base.first);
  return days.find((day) => calendarDay(day).year === year) ?? nearestTo(days, base.first);
}

function nearestTo(days: readonly number[], base: number): number | null {
  return days.reduce<number | null>(
    (best, day) => (best === null || Math.abs(day - base) < Math.abs(best - base) ? day : best),
    null,
  );
}
