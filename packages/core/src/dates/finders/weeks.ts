import { dayNumber } from "../calendar.ts";
import type { Finder } from "../finder.ts";
import { MONTH, ORDINAL, WEEKDAY, YEAR_AFTER } from "../patterns.ts";
import { monthNumber } from "../read-names.ts";
import { readOrdinal } from "../read-number.ts";
import { readYear } from "../read-step.ts";
import { weekValue } from "../week-value.ts";

/** "[the first week of March]" */
export const monthWeeks: Finder = {
  cues: ["unit"],
  also: ["month"],
  pattern: new RegExp(
    String.raw`\b(?:the )?(?<nth>${ORDINAL}) week (?:in|of) ${MONTH}${YEAR_AFTER}?`,
    "giu",
  ),
  read(groups) {
    const nth = readOrdinal(groups.nth ?? "");
    const month = monthNumber(groups.month);
    if (nth === null || month === undefined) return null;
    const year = readYear(groups.year, groups.yearStep);
    return { meaning: { kind: "month-week", nth, month, year }, known: ["month"] };
  },
};

/** "in [the first week of 2015]" */
export const yearWeeks: Finder = {
  cues: ["unit"],
  also: ["year"],
  pattern: new RegExp(
    String.raw`\b(?:the )?(?<nth>${ORDINAL}) week (?:in|of) (?<year>(?:19|20)\d{2})\b`,
    "giu",
  ),
  read({ nth: name = "", year = "" }) {
    const nth = readOrdinal(name);
    if (nth === null) return null;
    // 4 January is always in the first week, 28 December in the last
    const day =
      nth < 0
        ? dayNumber({ year: Number(year), month: 12, day: 28 })
        : dayNumber({ year: Number(year), month: 1, day: 4 }) + (nth - 1) * 7;
    return {
      meaning: { kind: "literal", type: "DATE", value: weekValue(day) },
      known: ["year"],
    };
  },
};

/** "during [the week of April 10]" "[the week beginning Monday, 10 April 2023]" */
export const weeksOfDays: Finder = {
  cues: ["month"],
  also: ["unit"],
  pattern: new RegExp(
    String.raw`\b(?:the )?week (?:of|beginning|starting|commencing|ending|ended)(?: on)? (?:${WEEKDAY},? )?(?:${MONTH} (?<day>[0-3]?\d)(?:st|nd|rd|th)?\b|(?<dayBefore>[0-3]?\d)(?:st|nd|rd|th)? (?<monthAfter>[A-Z][a-z]{2,8})\b)(?:,? ?${YEAR_AFTER})?`,
    "giu",
  ),
  read(groups) {
    const month = monthNumber(groups.month ?? groups.monthAfter);
    const day = Number(groups.day ?? groups.dayBefore);
    if (month === undefined || day < 1 || day > 31) return null;
    const year = readYear(groups.year, groups.yearStep);
    return {
      meaning: { kind: "week-of-day", year, month, day },
      known: ["month", "day"],
    };
  },
};
