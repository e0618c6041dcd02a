import { MONTHS, WEEKDAYS } from "../lexicon/calendar.ts";
import type { Span } from "../span.ts";

/** An absolute calendar date found in a line. */
export interface LineDate extends Span {
  /** ISO day; `null` when the year is not told or day and month can't be told apart. */
  readonly value: string | null;
}

const WEEKDAY = String.raw`(?:(?:${Object.keys(WEEKDAYS).join("|")})\.?,? )?`;
const MONTH = `(${Object.keys(MONTHS).join("|")})`;

/** "28 December 2023", "Thursday, 4th Dec. 2014" */
const DAY_MONTH = new RegExp(
  String.raw`\b${WEEKDAY}(\d{1,2})(?:st|nd|rd|th)? ${MONTH}\b\.?(?:,? (\d{4})\b)?`,
  "i",
);
/** "January 28, 2014", "Friday, Sept. 2", "March 01, 2008" */
const MONTH_DAY = new RegExp(
  String.raw`\b${WEEKDAY}${MONTH}\b\.? (\d{1,2})(?:st|nd|rd|th)?\b(?:,? (\d{4})\b)?`,
  "i",
);
/** "2024-05-03", "2024/05/03" */
const YEAR_FIRST = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u;
/** "15/01/2025", "01-15-2025", "15.01.2025" */
const YEAR_LAST = /\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/u;

const DIGIT = /\d/u;

/** The first absolute date in `line`, offsets counted in it; `null` when there is none. */
export function readDate(line: string): LineDate | null {
  if (!DIGIT.test(line)) return null;
  const spaced = line.replace(/\s/gu, " ");
  const found = [
    readWith(spaced, DAY_MONTH, ([day, month, year]) => isoDay(year, monthNumber(month), day)),
    readWith(spaced, MONTH_DAY, ([month, day, year]) => isoDay(year, monthNumber(month), day)),
    readWith(spaced, YEAR_FIRST, ([year, month, day]) => isoDay(year, month, day)),
    readWith(spaced, YEAR_LAST, ([first, second, year]) =>
      isoDayOfEitherOrder(first, second, year),
    ),
  ].filter((date) => date !== null);
  return found.sort((a, b) => a.start - b.start)[0] ?? null;
}

function readWith(
  line: string,
  pattern: RegExp,
  toIsoDay: (groups: readonly (string | undefined)[]) => string | null,
): LineDate | null {
  const match = pattern.exec(line);
  if (match === null) return null;
  const [whole, ...groups] = match;
  return { start: match.index, end: match.index + whole.length, value: toIsoDay(groups) };
}

function monthNumber(name = ""): string {
  return String(MONTHS[name.toLowerCase()] ?? "");
}

/** 15/01 and 01/15 say which number is the month, 02/08 does not. */
function isoDayOfEitherOrder(first = "", second = "", year?: string): string | null {
  const dayFirst = isoDay(year, second, first);
  const monthFirst = isoDay(year, first, second);
  return dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst
    ? null
    : (dayFirst ?? monthFirst);
}

function isoDay(year = "", month = "", day = ""): string | null {
  const iso = `${year.padStart(4, "0")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  // Date.parse rolls 31 April over into May in some engines.
  if (year === "" || Number.isNaN(time)) return null;
  return new Date(time).toISOString().startsWith(iso) ? iso : null;
}
