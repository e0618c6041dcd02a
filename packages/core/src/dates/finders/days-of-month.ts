import { daysInMonth } from "../calendar.ts";
import type { Finder } from "../finder.ts";
import { MONTH, WEEKDAY, YEAR_AFTER } from "../patterns.ts";
import { monthNumber, weekdayNumber } from "../read-names.ts";
import { readOrdinal } from "../read-number.ts";
import { readStep, readYear } from "../read-step.ts";

/** "on [the 12th]", once a month is known from before */
export const daysOfMonth: Finder = {
  cues: ["ordinal"],
  also: ["number"],
  pattern:
    /(?<=\b(?:on|until|by|from|to|since|before|after|and|of) )the (?<day>[0-3]?\d)(?:st|nd|rd|th)\b(?=$|[.,;:)]| (?:and|but|when|to|at|in|the|he|she|they|it|after|before)\b| of (?:this|that|the) month\b)(?! (?:of|in) the (?!month))/gi,
  read: ({ day }) => readDay(Number(day), null, null),
};

/** "on [the last day of September]" "[the first day of May 2019]" */
export const edgesOfMonths: Finder = {
  cues: ["month"],
  also: ["unit"],
  pattern: new RegExp(
    String.raw`\b(?:the )?(?<edge>first|last|final) day (?:of|in) ${MONTH}${YEAR_AFTER}?`,
    "gi",
  ),
  read({ edge = "", month: name, year: number, yearStep }) {
    const month = monthNumber(name);
    if (month === undefined) return null;
    const year = readYear(number, yearStep);
    const last = daysInMonth(typeof year === "number" ? year : 2001, month);
    const day = /^first$/i.test(edge) ? 1 : last;
    return { meaning: { kind: "day", year, month, day, weekday: null }, known: ["month", "day"] };
  },
};

/** "[the 20th of next month]" "[the 15th day of this month]" */
export const daysOfMonthsCounted: Finder = {
  cues: ["ordinal"],
  also: ["unit"],
  pattern:
    /\b(?:the )?(?<day>[0-3]?\d)(?:st|nd|rd|th)(?: day)? of (?<step>this|next|last|that|the same|the following|the previous|the) month\b/gi,
  read: ({ day, step = "" }) => readDay(Number(day), null, step),
};

/** "on [Friday the 13th]" "[Tuesday, the eleventh]" */
export const weekdaysOfMonth: Finder = {
  cues: ["weekday"],
  also: ["ordinal"],
  pattern: new RegExp(
    String.raw`\b${WEEKDAY},? the (?:(?<day>[0-3]?\d)(?:st|nd|rd|th)|(?<name>(?:(?:twenty|thirty)[- ])?[a-z]{2,5}(?:st|nd|rd|th)|twentieth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|thirtieth))\b(?=$|[.,;:)!?"-]| (?:and|or|at|in|on|to|from|when|but|the|he|she|they|it|i|we)\b)`,
    "gi",
  ),
  read({ weekday, day, name = "" }) {
    const number = day === undefined ? readOrdinal(name) : Number(day);
    const of = weekdayNumber(weekday);
    return number === null || of === undefined ? null : readDay(number, of, null);
  },
};

function readDay(
  day: number,
  weekday: number | null,
  step: string | null,
): ReturnType<Finder["read"]> {
  if (day < 1 || day > 31) return null;
  return {
    meaning: {
      kind: "day-of-month",
      day,
      weekday,
      step: step === null || step === "the" ? null : readStep(step),
    },
    known: weekday === null ? ["day"] : ["weekday", "day"],
  };
}
