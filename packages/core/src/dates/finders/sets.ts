import { FREQUENCIES } from "../../lexicon/date-words.ts";
import type { Reading } from "../expression.ts";
import type { Finder } from "../finder.ts";
import { isRate } from "../is-rate.ts";
import { MONTH, NUMBER, oneOf, WEEKDAY } from "../patterns.ts";
import { monthNumber, weekdayNumber } from "../read-names.ts";
import { setValue } from "../read-set.ts";

const set = (value: string): Reading => ({ meaning: { kind: "literal", type: "SET", value } });

/** "They meet [every Tuesday]." "[each Friday]" */
export const everyWeekday: Finder = {
  cues: ["weekday"],
  also: ["often"],
  pattern: new RegExp(String.raw`\b(?:every|each) (?:other )?${WEEKDAY}`, "gi"),
  read: ({ weekday = "" }) => set(`XXXX-WXX-${weekdayNumber(weekday)}`),
};

/** "open on [Fridays]" "[Mondays]" */
export const pluralWeekdays: Finder = {
  cues: ["weekdays"],
  pattern: /\b(?<day>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s\b/gu,
  read: ({ day = "" }) => set(`XXXX-WXX-${weekdayNumber(day)}`),
};

/** "[every 11 June]" "[every March]" "[every summer]" "[every morning]" */
export const everyDate: Finder = {
  cues: ["month"],
  also: ["often"],
  pattern: new RegExp(
    String.raw`\b(?:every|each) (?:(?<before>\d{1,2})(?:st|nd|rd|th)? )?${MONTH}(?: (?<after>\d{1,2})(?:st|nd|rd|th)?\b)?`,
    "gi",
  ),
  read({ before, after, month = "" }) {
    const day = before ?? after;
    const value = `XXXX-${String(monthNumber(month)).padStart(2, "0")}`;
    return set(day === undefined ? value : `${value}-${day.padStart(2, "0")}`);
  },
};

/** "[every day]" "[every two hours]" "[each year]" "[every other week]" "[every night]" */
export const everyUnit: Finder = {
  cues: ["unit", "dayPart", "season"],
  also: ["often"],
  pattern: new RegExp(
    String.raw`\b(?:every|each|per)(?: single)?(?: (?<amount>${NUMBER}|other|second|third|few))? (?<unit>second|minute|hour|day|weekend|week|fortnight|month|quarter|year|decade|century|morning|afternoon|evening|night|spring|summer|autumn|fall|winter)s?\b(?! of the\b)`,
    "gi",
  ),
  read({ amount, unit = "" }) {
    const value = setValue(amount, unit);
    return value === null ? null : set(value);
  },
};

/** "They drill [everyday]." but not "everyday life" */
export const everyDay: Finder = {
  cues: ["frequency"],
  pattern: /\beveryday\b(?=$|[.,;:)!?"]| (?:and|at|from|until|for|in|on)\b)/gi,
  read: () => set("P1D"),
};

/** "[twice a week]" "[three times a day]" "[once every two years]" */
export const timesAUnit: Finder = {
  cues: ["unit"],
  also: ["often"],
  pattern: new RegExp(
    String.raw`\b(?:once|twice|thrice|(?:${NUMBER}|several|many) times|(?:${NUMBER}) (?:nights|days|hours|mornings|evenings)) (?:an?|per|each|every) (?<unit>minute|hour|day|night|week|month|quarter|year|decade)\b`,
    "gi",
  ),
  read({ unit = "" }) {
    const value = setValue(undefined, unit);
    return value === null ? null : set(value);
  },
};

/** "300 calls [a day]" "$40 [an hour]" "60 miles [per hour]" */
export const rates: Finder = {
  cues: ["unit"],
  also: ["article"],
  pattern: /\ban? (?<unit>minute|hour|day|night|week|month|quarter|year)\b/gi,
  read({ unit = "" }, words, line, at) {
    if (!isRate(words, line, at)) return null;
    const value = setValue(undefined, unit);
    return value === null ? null : set(value);
  },
};

const NOUN_AFTER =
  /^ (?:[“"]|briefing|bulletin|newspaper|paper|tabloid|life|lives|bread|routine|press)/u;

/** "the [annual] report" "flights leave [daily]" "an [hourly] wage" */
export const frequencies: Finder = {
  cues: ["frequency"],
  pattern: new RegExp(String.raw`\b(?<word>${oneOf(Object.keys(FREQUENCIES))})\b`, "gu"),
  read({ word = "" }, words, line, at) {
    // "the daily bulletin" hardly says how often
    if (word === "daily" && NOUN_AFTER.test(line.slice(at + words.length))) return null;
    const value = FREQUENCIES[word];
    return value === undefined ? null : set(value);
  },
};
