import { MONTHS, WEEKDAYS } from "../lexicon/calendar.ts";
import { type LineDate, readDate } from "./read-date.ts";

const LONGEST_DATE_LINE = 160;

/** Words that may stand around a date: "Posted", "at", "8:18", "PM", "EST", "GMT+3". */
const BESIDE_DATE =
  /^(?:posted|published|updated|issued|created|modified|added|filed|date|first|last|originally|on|at|from|noon|midnight|am|pm|a|p|m|hours|local|time|read|min|\d{1,4}(?:am|pm|h)?|GMT|UTC|[A-Z]{1,2}[SD]?T)$/i;
const SEPARATORS = /[\s|·•,;:()[\]–—/.+\-*]+/u;
const FIRST_WORD = /[^\s|·•,;:()[\]–—/.+\-*]+/u;
const STARTS_WITH_DIGIT = /^\d/u;
const DIGIT = /\d/u;
/** "Headline Posted: Tuesday, January 28, 2014", "A. Reporter · Updated 3 May 2024" */
const MARK = /posted|published|updated|issued/i;
const MARKED = new RegExp(String.raw`(?:${MARK.source})(?: (?:on|at))?:?\s{1,3}`, "gi");
/** How far behind "Posted:" its date may begin (a weekday or time stands between). */
const NEAREST_DATE = 16;

/** The date of a line that is nothing but a date; `null` for all other lines. */
export function findWholeDateLine(line: string): LineDate | null {
  if (line.length > LONGEST_DATE_LINE || !DIGIT.test(line) || !startsAsDate(line)) return null;
  const date = readDate(line);
  if (date === null) return null;
  const before = line.slice(0, date.start);
  const after = line.slice(date.end);
  const update = readDate(after);
  const beside =
    update === null
      ? `${before} ${after}`
      : `${before} ${after.slice(0, update.start)} ${after.slice(update.end)}`;
  const words = beside.split(SEPARATORS).filter((word) => word !== "");
  return words.every((word) => BESIDE_DATE.test(word)) ? date : null;
}

/** Whether the first word is of a date or what stands around one; prose seldom begins so. */
function startsAsDate(line: string): boolean {
  const first = FIRST_WORD.exec(line)?.[0] ?? "";
  const lower = first.toLowerCase();
  return (
    STARTS_WITH_DIGIT.test(first) ||
    Object.hasOwn(MONTHS, lower) ||
    Object.hasOwn(WEEKDAYS, lower) ||
    BESIDE_DATE.test(first)
  );
}

/** The date behind a "Posted:" or the like within a line of other words; `null` for none. */
export function findMarkedDate(line: string): LineDate | null {
  if (!MARK.test(line)) return null;
  for (const mark of line.matchAll(MARKED)) {
    const from = mark.index + mark[0].length;
    const date = readDate(line.slice(from, from + 60));
    if (date !== null && date.start <= NEAREST_DATE) {
      return { start: date.start + from, end: date.end + from, value: date.value };
    }
  }
  return null;
}
