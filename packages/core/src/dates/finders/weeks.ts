import type { Finder } from "../finder.ts";
import { MONTH, ORDINAL, WEEKDAY, YEAR_AFTER } from "../patterns.ts";
import { monthNumber } from "../read-names.ts";
import { readOrdinal } from "../read-number.ts";
import { readYear } from "../read-step.ts";

/** "[the first week of March]" */
export const monthWeeks: Finder = {
  cues: ["week"],
  also: ["month"],
  pattern: new RegExp(
    String.raw`\b(?:the )?(?<nth>${ORDINAL}) week (?:in|of) ${MONTH}${YEAR_AFTER}?`,
    "gi",
  ),
  read(groups) {
    const nth = readOrdinal(groups.nth ?? "");
    const month = monthNumber(groups.month);
    if (nth === null || month === undefined) return null;
    const year = readYear(groups.year, groups.yearStep);
    return { meaning: { kind: "month-week", nth, month, year }, known: ["month"] };
  },
};

/** "in [the first week of 2015]" "[the last week of this year]" */
export const yearWeeks: Finder = {
  cues: ["week"],
  also: ["year", "direction"],
  pattern: new RegExp(
    String.raw`\b(?:the )?(?<nth>${ORDINAL}|\d{1,2}(?:st|nd|rd|th)) week (?:(?:in|of) )?(?:(?<year>(?:19|20)\d{2})|(?<yearStep>(?:this|last|next|that|the same|the following|the previous) year))\b`,
    "gi",
  ),
  read({ nth: name = "", year, yearStep }) {
    const nth = readOrdinal(name);
    return nth === null
      ? null
      : {
          meaning: { kind: "year-week", nth, year: readYear(year, yearStep) },
          known: year === undefined ? [] : ["year"],
        };
  },
};

/** "during [the week of April 10]" "[the weekend of 4 May]" "[the week beginning Monday, 10 April 2023]" */
export const weeksOfDays: Finder = {
  cues: ["month"],
  also: ["week", "relativeDay"],
  pattern: new RegExp(
    String.raw`\b(?:the )?week(?<end>end)? (?:of|beginning|starting|commencing|ending|ended)(?: on)? (?:${WEEKDAY},? )?(?:${MONTH} (?<day>[0-3]?\d)(?:st|nd|rd|th)?\b|(?<dayBefore>[0-3]?\d)(?:st|nd|rd|th)? (?<monthAfter>[A-Z][a-z]{2,8})\b)(?:,? ?${YEAR_AFTER})?`,
    "gi",
  ),
  read(groups) {
    const month = monthNumber(groups.month ?? groups.monthAfter);
    const day = Number(groups.day ?? groups.dayBefore);
    if (month === undefined || day < 1 || day > 31) return null;
    const year = readYear(groups.year, groups.yearStep);
    return {
      meaning: { kind: "week-of-day", year, month, day, isWeekend: groups.end !== undefined },
      known: ["month", "day"],
    };
  },
};
