import { isCalendarDay } from "../calendar.ts";
import type { Reading } from "../expression.ts";
import type { Finder, Groups } from "../finder.ts";
import { MONTH, ORDINAL, SHORT_YEAR, WEEKDAY, YEAR_AFTER } from "../patterns.ts";
import { monthNumber, weekdayNumber } from "../read-names.ts";
import { readNumber, readOrdinal } from "../read-number.ts";
import { readShortYear, readYear } from "../read-step.ts";

const DAY = String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th)?\b(?![.,]\d|[:/]\d|%| ?(?:per ?cent|million|billion)\b)`;
const DAY_WORD = `(?<dayWord>${ORDINAL}|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[- ]first)`;

/** "on [fifteen August]", as it is read out. */
const CARDINAL =
  "(?<count>(?:twenty|thirty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)";

/** "They met on [Thursday, November 21, 2023], in Zahran." */
export const monthDays: Finder = {
  cues: ["month"],
  also: ["number", "ordinal"],
  pattern: new RegExp(
    String.raw`\b(?:${WEEKDAY},? )?${MONTH} (?:the )?(?:${DAY}|(?<count>(?:twenty[- ](?:one|two|three|four|five|six|seven|eight|nine)|thirty[- ]one)\b)|${DAY_WORD}(?! (?:time|week|quarter|half)\b))${YEAR_AFTER}?`,
    "gi",
  ),
  read: readDay,
};

const NUMBER_BEFORE = /[\d.,:/$£€]$|\d{3}-$/u;

/** "The trial began on [4 March last year]." "[the 25th of August]" "[the ninth of July 2019]" */
export const dayMonths: Finder = {
  cues: ["month"],
  also: ["number", "ordinal", "count"],
  pattern: new RegExp(
    String.raw`\b(?:${WEEKDAY},? )?(?:(?:the )?(?<day>[0-3]?\d)(?:st|nd|rd|th)?|(?:the )?${DAY_WORD}(?= (?:day )?of\b)|the ${DAY_WORD.replace("dayWord", "dayName")}|(?<=\b(?:on|since|by|until|from|of) )${CARDINAL}(?= ))(?: day)?(?: of|-|/|,)? ?${MONTH}(?:${YEAR_AFTER}|[-/](?<yearJoined>[12]\d{3})\b|${SHORT_YEAR})?`,
    "gi",
  ),
  read: (groups, words, line, at) =>
    NUMBER_BEFORE.test(line.slice(Math.max(0, at - 4), at))
      ? null
      : readDay(groups, words, line, at),
};

/** The attacks of September 11 are those of 2001. */
const ATTACK_AFTER = /^(?:th)?,? (?:terror(?:ist)? )?attacks?\b/u;

function readDay(groups: Groups, words: string, line: string, at: number): Reading | null {
  const month = monthNumber(groups.month);
  const { count } = groups;
  const day =
    count === undefined
      ? Number(groups.day ?? readOrdinal(groups.dayWord ?? groups.dayName ?? ""))
      : (readNumber(count) ?? 0);
  const isAttack = month === 9 && day === 11 && ATTACK_AFTER.test(line.slice(at + words.length));
  const year =
    readYear(groups.year ?? groups.yearJoined, groups.yearStep) ??
    readShortYear(groups) ??
    (isAttack ? 2001 : null);
  // "may 3 people" is no date, "May 3" is.
  if (month === undefined || /\b(?:may|march|mar|sun|sat|mon|wed)\b/u.test(words)) return null;
  if (!isCalendarDay({ year: typeof year === "number" ? year : 2000, month, day })) return null;
  const weekday = weekdayNumber(groups.weekday) ?? null;
  return {
    meaning: { kind: "day", year, month, day, weekday },
    known: [
      ...(typeof year === "number" ? (["year"] as const) : []),
      "month",
      "day",
      ...(weekday === null ? [] : (["weekday"] as const)),
    ],
  };
}
