import { EVENTS_WITH_DAYS } from "../../lexicon/events-with-days.ts";
import { SMALL_NUMBERS } from "../../lexicon/number-words.ts";
import type { DayPart, TimeOfDay } from "../expression.ts";
import type { Finder } from "../finder.ts";
import { ORDINAL, oneOf } from "../patterns.ts";
import { readNumber, readOrdinal } from "../read-number.ts";

const COUNT = String.raw`(?<count>${oneOf([...SMALL_NUMBERS.keys()].slice(2, 21))}|\d{1,3})`;
const NTH = String.raw`(?<nth>${ORDINAL}|\d{1,3}(?:st|nd|rd|th))`;
const OF_EVENT = String.raw`(?<event> of (?:the|this|that|his|her|its|their) (?:[a-z]{2,12} )?(?:${oneOf(EVENTS_WITH_DAYS)})\b)`;
const PARTS: Readonly<Record<string, DayPart>> = { night: "NI", morning: "MO", evening: "EV" };

/** "per day 5", "Boxing Day 20", "one day two men", "D-Day 80" */
const NO_NUMBER_BEFORE =
  /(?:-|\b(?:a|an|per|each|every|one|this|that|same|all|next|other|whole|full|first|last|following|previous|working|business|the)|(?!(?:On|By|Until|Since|After|From|Before|For|And|But|Then)\b)[A-Z][a-z'.]{0,20}) $/u;
const NO_NUMBER_AFTER =
  /^(?:[.,:/]\d|%|-| (?:million|billion|per|men|women|people|hours?|minutes?)\b)/u;
/** Where "the third day" is one of an event, and not "the third day that week". */
const AFTER =
  /^(?:$|[.,;:)?!"]| (?:and|but|when|the|he|she|they|it|we|i|a|an|in|at|with|after|before|as|of (?:the|this|that|his|her|its|their)|since|without|two|three|[A-Z][a-z]+)\b)/u;

/** "out of money on [day four]", "[the 200th day of the war]", "found on [the third day]", "in [its ninth day]" */
export const eventDays: Finder = {
  cues: ["unit"],
  also: ["ordinal", "number", "count"],
  holds: [" day", "Day ", " night", " morning", " evening"],
  pattern: new RegExp(
    String.raw`\b(?:day ${COUNT}\b|(?:(?<own>its|their)|(?<=\b(?:on|by|until|since|of|into|from|after|before|during|for|,) )the) ${NTH} (?<part>day|night|morning|evening)\b${OF_EVENT}?|the ${NTH.replace("nth", "nthOfEvent")} day\b${OF_EVENT.replace("event", "eventNamed")})`,
    "gi",
  ),
  read({ count, nth, own, part = "day", event, nthOfEvent }, words, line, at) {
    const after = line.slice(at + words.length, at + words.length + 24);
    if (count !== undefined) {
      const isNumber =
        !NO_NUMBER_BEFORE.test(line.slice(Math.max(0, at - 24), at)) &&
        !NO_NUMBER_AFTER.test(after);
      return isNumber ? readDay(readNumber(count)) : null;
    }
    if (nth === undefined) return readDay(readOrdinal(nthOfEvent ?? ""));
    const number = readOrdinal(nth);
    // "on the first day of spring", "on the last day"
    const isLoose = event === undefined && own === undefined;
    if (isLoose && (number === null || number < 2 || !AFTER.test(after))) return null;
    const dayPart = PARTS[part.toLowerCase()];
    return readDay(number, dayPart === undefined ? undefined : { kind: "part", part: dayPart });
  },
};

/** "suspended for [a second consecutive day]": the day that its sentence is about. */
export const daysInARow: Finder = {
  cues: ["unit"],
  also: ["ordinal"],
  holds: ["for a ", "for the "],
  pattern: new RegExp(
    String.raw`(?<=\bfor )(?:(?:a|the) (?:${ORDINAL}|\d{1,3}(?:st|nd|rd|th)) (?:consecutive |straight |successive )?(?<part>day|night))\b(?: running| in a row)?`,
    "gi",
  ),
  read({ part = "" }) {
    const time = /^night$/i.test(part) ? ({ kind: "part", part: "NI" } as const) : undefined;
    return readDay(null, time);
  },
};

/** "queues on [opening night]", "on [the opening day]" */
export const openingDays: Finder = {
  cues: ["unit"],
  also: ["edge"],
  holds: ["pening "],
  pattern: /\b(?:the )?opening (?:day|night)\b(?!-|s)/gi,
  read: (_groups, words) => ({
    meaning: {
      kind: "event-day",
      number: null,
      name: words.toLowerCase().replace("the ", ""),
      day: null,
    },
  }),
};

function readDay(number: number | null, time?: TimeOfDay): ReturnType<Finder["read"]> {
  return {
    meaning: { kind: "event-day", number, name: null, day: null },
    ...(time === undefined ? {} : { time }),
  };
}
