import { calendarDay, dayNumber } from "../calendar.ts";

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * The day of a Gregorian year that bears a day and month of another calendar; `null` when none
 * does. Read from `Intl`, which carries these calendars in Node and browsers.
 */
export function findForeignDay(
  calendar: string,
  month: string,
  day: number,
  year: number,
): number | null {
  const key = `${calendar} ${month} ${day} ${year}`;
  const known = FOUND.get(key);
  if (known !== undefined) return known;
  const found = searchYear(calendar, month, day, year);
  FOUND.set(key, found);
  return found;
}

/** Days found before: a search formats a dozen dates, and an article names its feast many times. */
const FOUND = new Map<string, number | null>();

function searchYear(calendar: string, month: string, day: number, year: number): number | null {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    timeZone: "UTC",
    day: "numeric",
    month: calendar === "hebrew" ? "long" : "numeric",
  });
  const first = dayNumber({ year, month: 1, day: 1 });
  // A month has at most 30 days: land in each by steps, then walk to the day.
  for (let number = first; calendarDay(number).year === year; ) {
    const { month: at, day: of } = partsOf(format, number);
    if (at === month && of === day) return number;
    number += at === month && of < day ? day - of : Math.max(1, 29 - of);
  }
  return null;
}

function partsOf(
  format: Intl.DateTimeFormat,
  number: number,
): { readonly month: string; readonly day: number } {
  const parts = format.formatToParts(new Date(number * MILLISECONDS_A_DAY));
  const partOf = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  return { month: partOf("month"), day: Number(partOf("day")) };
}
