import { MONTHS, WEEKDAYS } from "./calendar.ts";
import { Cue, type CueName, type Cues } from "./cue-kinds.ts";
import { CUE_WORDS } from "./date-cues.ts";
import { DAY_PARTS, FREQUENCIES, SEASONS, TIME_UNITS, VAGUE_REFERENCES } from "./date-words.ts";
import { findDigitCues } from "./digit-cues.ts";
import { HOLIDAYS } from "./holidays.ts";
import { SCALES, SMALL_NUMBERS, VAGUE_QUANTITIES } from "./number-words.ts";

let kindsOfWords: ReadonlyMap<string, Cues> | null = null;
let secondsOfHolidays: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** Words that are names of months and days only with a capital. */
const NEEDS_CAPITAL: ReadonlySet<string> = new Set("may march mar sat sun mon wed".split(" "));
/** "FY24", "Q3FY23", one token */
const FISCAL_YEAR = /^(?:[qh][1-4])?fy(?:\d\d)?\d\d$/u;
const DIGIT_AT_END = /\d$/u;
const LETTER_AT_START = /^[a-z]/u;
/** "mid-June", "year's", "Sept." */
const JOINED = /^.+(?:[-'].*|\.)$/u;
const OUTSIDE_ASCII = /^[^\0-\x7f]/u;
const PARTS = /[a-z]{3,12}/gu;

/** The kinds of words of time that a word can be, as written and in lower case; 0 for most. */
export function timeCuesOf(text: string, lower: string): Cues {
  kindsOfWords ??= gatherKinds();
  const known = kindsOfWords.get(lower);
  if (known !== undefined) return text !== lower || !NEEDS_CAPITAL.has(lower) ? known : 0;
  if (!LETTER_AT_START.test(lower)) {
    const digits = OUTSIDE_ASCII.test(lower) ? 0 : findDigitCues(lower);
    return lower.length > 3 ? digits | cuesInside(lower, kindsOfWords) : digits;
  }
  const fiscal = DIGIT_AT_END.test(lower) && FISCAL_YEAR.test(lower) ? Cue.year | Cue.fiscal : 0;
  const joined = lower.length > 3 && JOINED.test(lower);
  return joined ? fiscal | cuesInside(lower, kindsOfWords) : fiscal;
}

/**
 * What makes a holiday's name of a lower-case word, right behind it: "labor" is everywhere, only
 * "labor day" announces one; `null` for words that open none.
 */
export function holidaySecondsOf(lower: string): ReadonlySet<string> | null {
  secondsOfHolidays ??= gatherSeconds();
  return secondsOfHolidays.get(lower) ?? null;
}

/** "mid-June", "year's", "Sept.", "30min" */
function cuesInside(lower: string, words: ReadonlyMap<string, Cues>): Cues {
  if (lower.endsWith(".")) return words.get(lower.slice(0, -1)) ?? 0;
  let found = 0;
  for (const [part] of lower.matchAll(PARTS)) found |= words.get(part) ?? 0;
  return lower.includes("-") ? found | findDigitCues(lower) : found;
}

function gatherKinds(): ReadonlyMap<string, Cues> {
  const words = new Map<string, Cues>();
  const add = (cue: Cues, ...names: readonly string[]): void => {
    for (const name of names) words.set(name, (words.get(name) ?? 0) | cue);
  };
  add(Cue.month, ...Object.keys(MONTHS));
  for (const name of Object.keys(WEEKDAYS)) {
    add(Cue.weekday, name);
    add(Cue.weekday | Cue.weekdays, `${name}s`);
  }
  for (const unit of TIME_UNITS) {
    add(Cue.unit, unit);
    add(Cue.unit | Cue.units, `${unit}s`);
  }
  add(Cue.count, ...SMALL_NUMBERS.keys(), ...SCALES.keys(), ...VAGUE_QUANTITIES);
  add(Cue.unit | Cue.century, "century");
  add(Cue.unit | Cue.units | Cue.century, "centuries");
  for (const name of Object.keys(SEASONS)) add(Cue.season, name, `${name}s`);
  add(Cue.dayPart, ...Object.keys(DAY_PARTS));
  add(Cue.frequency, ...Object.keys(FREQUENCIES));
  add(Cue.vague, ...Object.keys(VAGUE_REFERENCES));
  for (const [cue, names] of Object.entries(CUE_WORDS)) {
    if (isCueName(cue)) add(Cue[cue], ...names.split(" "));
  }
  for (const [first, second] of holidayPairs()) add(second === null ? Cue.holiday : 0, first);
  return words;
}

function isCueName(name: string): name is CueName {
  return name in Cue;
}

function gatherSeconds(): ReadonlyMap<string, ReadonlySet<string>> {
  const seconds = new Map<string, Set<string>>();
  for (const [first, second] of holidayPairs()) {
    if (second !== null) seconds.set(first, (seconds.get(first) ?? new Set()).add(second));
  }
  return seconds;
}

/** The first two tokens of each holiday's name, the second `null` where it has but one. */
function holidayPairs(): readonly (readonly [first: string, second: string | null])[] {
  return Object.keys(HOLIDAYS).flatMap((name): (readonly [string, string | null])[] => {
    const [first = "", second = null] = name.replace(/^the /u, "").split(" ");
    // the tokens of "Mother's" are two
    const owner = /^(?<word>.{2,})'s?$/u.exec(first)?.groups?.word;
    if (owner !== undefined) return APOSTROPHES.map((mark) => [owner, mark]);
    return [[first, second === null ? null : second.replace(/'s?$/u, "")]];
  });
}

const APOSTROPHES = ["'s", "’s", "'", "’"];
