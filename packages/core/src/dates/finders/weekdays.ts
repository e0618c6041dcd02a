import type { Step } from "../expression.ts";
import type { Finder } from "../finder.ts";
import { MONTH, ORDINAL, WEEKDAY, YEAR_AFTER } from "../patterns.ts";
import { monthNumber, weekdayNumber } from "../read-names.ts";
import { readOrdinal } from "../read-number.ts";
import { readStep, readYear } from "../read-step.ts";

const NAMED =
  /\b(?:Black|Bloody|Good|Ash|Palm|Cyber|Giving|Super|Bowl|Maundy|Shrove|Sheffield|Ruby|Freaky) $/u;

/** What follows "the Tuesday" when the article is part of the date. */
const BARE_AFTER =
  "(?= [a-z]{6,9}(?:$| ?[.,;:)?!]| (?:and|he|she|they|it|to|before|after|of|night|morning|evening|afternoon)\\b))";
/** Things that happen once. */
const EVENT_AFTER =
  /^ (?:[a-z]{3,12} )?(?:opening|attack|attacks|strike|strikes|raid|raids|vote|meeting|hearing|ruling|match|game|shooting|crash|explosion|blast|bombing|incident|killings?|session|announcement|statement|deadline|summit|election|protest|rally|debate|briefing|launch|storm|fire)\b/u;

const WEEK_AFTER_NEXT: Step = { shift: 2, origin: "publication" };

/** "He spoke on [Thursday]." "[last Friday]" "[Friday last week]" "[Monday week]" */
export const weekdays: Finder = {
  cues: ["weekday"],
  pattern: new RegExp(
    String.raw`\b(?:(?<weekOn>a week on )|(?<step>(?:the )?(?:last|past|next|coming|following|previous|preceding)|this|that|the${BARE_AFTER}) )?${WEEKDAY}(?:,? (?:of )?(?<week>(?:the )?(?:last|this|next|following|previous|same)) week\b|(?<weekLater> week)\b(?!-))?`,
    "gi",
  ),
  read({ step, weekday: name = "", week, weekOn, weekLater }, words, line, at) {
    const weekday = weekdayNumber(name);
    // "monday" is one in a message, "sun" and "wed" never are
    if (weekday === undefined || (!/^[A-Z]/u.test(name) && name.length < 6)) return null;
    const before = line.slice(Math.max(0, at - 16), at);
    const after = line.slice(at + words.length);
    // "the [Thursday] opening", but not "the Sunday Times", "the Friday prayers" of every week
    if (/\bthe $/i.test(before) && !EVENT_AFTER.test(after)) return null;
    // "Sat down", "Sun Microsystems", "Wed her": short names need a date or a stop about them.
    if (name.length < 5 && !/^[.,)]|^$| ?\d/u.test(after) && !/\bon $/i.test(before)) return null;
    if (/^(?:Sun|Sat|Mon|Wed)$/u.test(name) && !/\bon $/i.test(before)) return null;
    if (NAMED.test(before)) return null;
    return {
      meaning: {
        kind: "weekday",
        weekday,
        step: (weekOn ?? weekLater) ? WEEK_AFTER_NEXT : step === undefined ? null : readStep(step),
        week: week === undefined ? null : readStep(week),
      },
      known: ["weekday"],
    };
  },
};

/** "[next week on Tuesday]" "[last week Friday]" */
export const weekdaysOfWeeks: Finder = {
  cues: ["weekday"],
  also: ["week"],
  pattern: new RegExp(
    String.raw`\b(?<week>(?:the )?(?:last|this|next|following|previous)) week(?: on| -)? ${WEEKDAY}`,
    "gi",
  ),
  read({ week = "", weekday: name }) {
    const weekday = weekdayNumber(name);
    return weekday === undefined
      ? null
      : {
          meaning: { kind: "weekday", weekday, step: null, week: readStep(week) },
          known: ["weekday"],
        };
  },
};

/** "held on [the last Saturday in November]" */
export const nthWeekdays: Finder = {
  cues: ["weekday"],
  also: ["month"],
  pattern: new RegExp(
    String.raw`\b(?:the )?(?<nth>${ORDINAL}) ${WEEKDAY} (?:in|of) ${MONTH}${YEAR_AFTER}?`,
    "gi",
  ),
  read(groups) {
    const nth = readOrdinal(groups.nth ?? "");
    const weekday = weekdayNumber(groups.weekday);
    const month = monthNumber(groups.month);
    if (nth === null || weekday === undefined || month === undefined) return null;
    const year = readYear(groups.year, groups.yearStep);
    return {
      meaning: { kind: "nth-weekday", nth, weekday, month, year },
      known: ["weekday", "month"],
    };
  },
};
