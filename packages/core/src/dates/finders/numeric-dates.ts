import type { DateEngine } from "../../engines/chrono.ts";
import { isCalendarDay } from "../calendar.ts";
import type { Finder } from "../finder.ts";

const NUMERIC_DATE =
  /(?<![\w.,:/$£€-])(?:(?:19|20)\d{2}(?<a>[-/.])\d{1,2}\k<a>\d{1,2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?|\d{1,2}(?<b>[/.-])\d{1,2}\k<b>(?:(?<=\/) (?=(?:19|20)\d{2}))?(?:(?:19|20)\d{2}|\d{2}))(?![\w/-]|[.,:]\d|%)/gu;

/** "[28/12/2023]" "[2024-05-03]" "[15.01.2025]" "[2023-10-07T12:00Z]" "[28/12/ 2023]" (broken over a line), read by chrono */
export function createNumericDates(engine: DateEngine, dayFirst: boolean): Finder {
  return {
    cues: ["numericDate"],
    pattern: NUMERIC_DATE,
    read({ b }, words) {
      // "1-2-34" is a score or a part number, "1.2.34" a version
      if (b !== undefined && b !== "/" && !/\d{4}$/u.test(words)) return null;
      const whole = words.replace(" ", "");
      const [date] = engine.read(whole, dayFirst);
      if (!date || date.end - date.start !== whole.length) return null;
      const { month, day, hour, minute, zone } = date;
      const year = date.year !== null && isFarOff(date.year, words) ? date.year - 100 : date.year;
      if (year === null || month === null || day === null || !isCalendarDay({ year, month, day })) {
        return null;
      }
      return {
        meaning: { kind: "day", year, month, day, weekday: null },
        ...(hour === null
          ? {}
          : { time: { kind: "clock", hour, minute: minute ?? 0, zone: zoneText(zone) } }),
        known: ["year", "month", "day"],
      };
    },
  };
}

/** "3/18/45" is a birthday, and not of 2045. */
function isFarOff(year: number, words: string): boolean {
  return year >= 2040 && !words.includes(String(year));
}

/** "Z", "+09:00" */
export function zoneText(minutes: number | null): string | null {
  if (minutes === null) return null;
  if (minutes === 0) return "Z";
  const ahead = Math.abs(minutes);
  const hours = String(Math.floor(ahead / 60)).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${hours}:${String(ahead % 60).padStart(2, "0")}`;
}
