import { MONTHS, WEEKDAYS } from "../lexicon/calendar.ts";
import { CUE_WORDS } from "../lexicon/date-cues.ts";
import {
  DAY_PARTS,
  FREQUENCIES,
  SEASONS,
  TIME_UNITS,
  VAGUE_REFERENCES,
} from "../lexicon/date-words.ts";
import { HOLIDAYS } from "../lexicon/holidays.ts";
import { SCALES, SMALL_NUMBERS, VAGUE_QUANTITIES } from "../lexicon/number-words.ts";
import type { Token } from "../reading.ts";
import { Cue, type CueName, type Cues } from "./cue-kinds.ts";
import { findDigitCues } from "./digit-cues.ts";

/** Kinds that say nothing by themselves. */
const COMPANIONS: Cues =
  Cue.number |
  Cue.counting |
  Cue.often |
  Cue.article |
  Cue.edge |
  Cue.direction |
  Cue.count |
  Cue.side |
  Cue.fiscal |
  Cue.ordinal;

/** Whether words of these kinds can make an expression of time at all. */
export function canHoldDate(cues: Cues, vague: boolean): boolean {
  return (cues & ~(COMPANIONS | (vague ? 0 : Cue.vague))) !== 0;
}

let known: ReadonlyMap<string, Cues> | null = null;

/** Every word of time with its kinds, for one look-up a token; gathered at the first call. */
function cueWords(): ReadonlyMap<string, Cues> {
  known ??= gatherCueWords();
  return known;
}

function gatherCueWords(): ReadonlyMap<string, Cues> {
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
  for (const name of Object.keys(HOLIDAYS)) {
    // the tokens of "Patrick's" are two
    const parts = name.split(" ").map((word) => word.replace(/'s?$/u, ""));
    const rare = parts.filter((word) => !TOO_COMMON.has(word));
    add(
      Cue.holiday,
      ...(rare.length > 0 ? rare : parts.filter((word) => word !== "the").slice(0, 1)),
    );
  }
  return words;
}

function isCueName(name: string): name is CueName {
  return name in Cue;
}

/** Words of holidays' names that are everywhere; a name of nothing else goes by its first. */
const TOO_COMMON: ReadonlySet<string> = new Set(
  "the of day year month women all good black new king jr. de st saint"
    .split(" ")
    .concat(Object.keys(WEEKDAYS), Object.keys(MONTHS)),
);

/** Words that are names of months and days only with a capital. */
const NEEDS_CAPITAL: ReadonlySet<string> = new Set("may march mar sat sun mon wed".split(" "));

const STARTS_WITH_DIGIT = /^\d/u;
/** "FY24", "Q3FY23", one token */
const FISCAL_YEAR = /^(?:[qh][1-4])?fy(?:\d\d)?\d\d$/u;
const PARTS = /[a-z]{3,12}/gu;

/** The kinds of words of time among the tokens `from` to `to`. */
export function findCues(tokens: readonly Token[], from: number, to: number): Cues {
  const words = cueWords();
  let found = 0;
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    const { lower } = token;
    const cue = words.get(lower);
    if (cue !== undefined) {
      if (token.text !== lower || !NEEDS_CAPITAL.has(lower)) found |= cue;
      continue;
    }
    // "'99", but not a mark that closes speech
    if (lower === "'" && !STARTS_WITH_DIGIT.test(tokens[index + 1]?.lower ?? "")) continue;
    const first = lower.charCodeAt(0);
    const isLetter = first >= 97 && first <= 122;
    if (isLetter && endsInDigit(lower) && FISCAL_YEAR.test(lower)) found |= Cue.year | Cue.fiscal;
    if (isLetter && (lower.length < 4 || !isJoined(lower))) continue;
    if (!isLetter && !(first > 127)) found |= findDigitCues(lower);
    if (lower.length > 3) found |= cuesInside(lower, words);
  }
  return found;
}

function endsInDigit(lower: string): boolean {
  const last = lower.charCodeAt(lower.length - 1);
  return last >= 48 && last <= 57;
}

/** Cheaper than a pattern: every unknown word of the article passes here. */
function isJoined(lower: string): boolean {
  return lower.endsWith(".") || lower.indexOf("-") > 0 || lower.indexOf("'") > 0;
}

/** "mid-June", "year's", "Sept.", "30min" */
function cuesInside(lower: string, words: ReadonlyMap<string, Cues>): Cues {
  if (lower.endsWith(".")) return words.get(lower.slice(0, -1)) ?? 0;
  let found = 0;
  for (const [part] of lower.matchAll(PARTS)) found |= words.get(part) ?? 0;
  return lower.includes("-") ? found | findDigitCues(lower) : found;
}
