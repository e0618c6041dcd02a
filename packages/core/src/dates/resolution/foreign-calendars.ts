import { calendarDay, dayNumber } from "../calendar.ts";

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Where the moon is new within minutes of midnight, ICU (up to 78) is a day off the tables of the
 * Hong Kong Observatory: 6 February 2027, 3 February 2030.
 */
const MENDED: ReadonlyMap<string, number> = new Map([
  ["chinese 1 1 2027", dayNumber({ year: 2027, month: 2, day: 6 })],
  ["chinese 1 1 2030", dayNumber({ year: 2030, month: 2, day: 3 })],
]);

/**
 * The days of a Gregorian year that bear a day and month of another calendar: none or two where
 * its years are shorter (Eid fell twice in 2006). Read from `Intl`, which carries these calendars
 * in Node and browsers.
 */
export function findForeignDays(
  calendar: string,
  months: readonly string[],
  day: number,
  year: number,
): readonly number[] {
  const key = `${calendar} ${months.join("|")} ${day} ${year}`;
  const known = FOUND.get(key);
  if (known !== undefined) return known;
  const mended = MENDED.get(key);
  const found = mended === undefined ? searchYear(calendar, months, day, year) : [mended];
  FOUND.set(key, found);
  return found;
}

/** Days found before: a search formats a dozen dates, and an article names its feast many times. */
const FOUND = new Map<string, readonly number[]>();

function searchYear(
  calendar: string,
  months: readonly string[],
  day: number,
  year: number,
): readonly number[] {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    timeZone: "UTC",
    day: "numeric",
    month: calendar === "hebrew" ? "long" : "numeric",
  });
  const found: number[] = [];
  const first = dayNumber({ year, month: 1, day: 1 });
  // A month has at most 30 days: land in each by steps, then walk to the day.
  for (let number = first; calendarDay(number).year === year; ) {
    const { month: at, day: of } = partsOf(format, number);
    const isMonth = months.includes(at);
    if (isMonth && of === day) found.push(number);
    number += isMonth && of < day ? day - of : Math.max(1, 29 - of);
  }
  return found;
}

function partsOf(
  format: Intl.DateTimeFormat,
  number: number,
): { readonly month: string; readonly day: number } {
  const parts = format.formatToParts(new Date(number * MILLISECONDS_A_DAY));
  const partOf = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  return { month: partOf("month"), day: Number(partOf("day")) };
}
