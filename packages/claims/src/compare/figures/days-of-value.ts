/** The days that a TIMEX3 value may mean: milliseconds since 1970 (UTC), half-open. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

const VALUE = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2})(?!\d))?|W(\d{2})|(SP|SU|FA|WI)))?(?![\d-])/;
/** First month of each season, counted from 0; a winter begins in the year it is named for. */
const SEASONS: Readonly<Record<string, number>> = { SP: 2, SU: 5, FA: 8, WI: 11 };
const DAY = 86_400_000;

/** `null` of values that name no days of the calendar, such as "PAST_REF", or a part of a year other than season, month, week and day. */
export function daysOfValue(value: string): Days | null {
  const [, year = "", month, day, week, season] = VALUE.exec(value) ?? [];
  if (year === "") return null;
  if (day !== undefined) {
    const from = Date.UTC(Number(year), Number(month) - 1, Number(day));
    return { from, to: from + DAY };
  }
  if (week !== undefined) {
    const from = firstMonday(Number(year)) + (Number(week) - 1) * 7 * DAY;
    return { from, to: from + 7 * DAY };
  }
  if (month !== undefined) return months(year, Number(month) - 1, 1);
  if (season !== undefined) return months(year, SEASONS[season] ?? 0, 3);
  return months(year, 0, 12);
}

function months(year: string, first: number, count: number): Days {
  return { from: Date.UTC(Number(year), first), to: Date.UTC(Number(year), first + count) };
}

/** Monday of the first week of a year: the one that holds January 4 (ISO 8601). */
function firstMonday(year: number): number {
  const fourth = Date.UTC(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
}
