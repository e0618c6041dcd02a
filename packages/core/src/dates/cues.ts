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
import { shapeOf, shapesOf } from "../word-shape.ts";
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

/** Every word of time with its kinds, and which shapes of words are among them. */
interface CueWords {
  readonly kinds: ReadonlyMap<string, Cues>;
  /** Second words of holidays' names by the first. */
  readonly pairs: ReadonlyMap<string, ReadonlySet<string>>;
  /** By `shapeOf`: 1 where some word has the shape. */
  readonly shapes: Uint8Array;
}

let known: CueWords | null = null;

/** For one look-up a token; gathered at the first call. */
function cueWords(): CueWords {
  if (known !== null) return known;
  const kinds = gatherCueWords();
  known = { kinds, shapes: shapesOf(kinds.keys()), pairs: gatherPairs() };
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
  for (const [first, second] of holidayPairs()) add(second === null ? Cue.holiday : 0, first);
  return words;
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

/** "labor" is everywhere: only "labor day" announces a holiday. */
function gatherPairs(): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = new Map<string, Set<string>>();
  for (const [first, second] of holidayPairs()) {
    if (second !== null) pairs.set(first, (pairs.get(first) ?? new Set()).add(second));
  }
  return pairs;
}

function isCueName(name: string): name is CueName {
  return name in Cue;
}

/** Words that are names of months and days only with a capital. */
const NEEDS_CAPITAL: ReadonlySet<string> = new Set("may march mar sat sun mon wed".split(" "));

const STARTS_WITH_DIGIT = /^\d/u;
/** "FY24", "Q3FY23", one token */
const FISCAL_YEAR = /^(?:[qh][1-4])?fy(?:\d\d)?\d\d$/u;
const PARTS = /[a-z]{3,12}/gu;

/** The kinds of words of time among the tokens `from` to `to`. */
export function findCues(tokens: readonly Token[], from: number, to: number): Cues {
  const { kinds, shapes, pairs } = cueWords();
  let found = 0;
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    const { lower } = token;
    const cue = shapes[shapeOf(lower)] === 1 ? kinds.get(lower) : undefined;
    if (cue !== undefined) {
      if (token.text !== lower || !NEEDS_CAPITAL.has(lower)) found |= cue;
      const seconds = pairs.get(lower);
      if (seconds !== undefined && holdsSecond(seconds, tokens[index + 1])) found |= Cue.holiday;
      continue;
    }
    // "'99", but not a mark that closes speech
    if (lower === "'" && !STARTS_WITH_DIGIT.test(tokens[index + 1]?.lower ?? "")) continue;
    const first = lower.charCodeAt(0);
    const isLetter = first >= 97 && first <= 122;
    if (isLetter && endsInDigit(lower) && FISCAL_YEAR.test(lower)) found |= Cue.year | Cue.fiscal;
    if (isLetter && (token.written.isPlain || lower.length < 4 || !isJoined(lower))) continue;
    if (!isLetter && !(first > 127)) found |= findDigitCues(lower);
    if (lower.length > 3) found |= cuesInside(lower, kinds);
  }
  return found;
}

const OWNER_TAIL = /(?<=\p{L})['’.].*$/u;

/** "new year", and "New Year’s.", which may be one token. */
function holdsSecond(seconds: ReadonlySet<string>, next: Token | undefined): boolean {
  if (next === undefined) return false;
  return seconds.has(next.lower) || seconds.has(next.lower.replace(OWNER_TAIL, ""));
}

function endsInDigit(lower: string): boolean {
  const last = lower.charCodeAt(lower.length - 1);
  return last >= 48 && last <= 57;
}

const HYPHEN = 45;
const APOSTROPHE = 39;
const STOP = 46;

/** Cheaper than a pattern or a search: every unknown word of the article passes here. */
function isJoined(lower: string): boolean {
  const last = lower.length - 1;
  for (let index = 1; index <= last; index += 1) {
    const code = lower.charCodeAt(index);
    if (code === HYPHEN || code === APOSTROPHE) return true;
  }
  return lower.charCodeAt(last) === STOP;
}

/** "mid-June", "year's", "Sept.", "30min" */
function cuesInside(lower: string, words: ReadonlyMap<string, Cues>): Cues {
  if (lower.endsWith(".")) return words.get(lower.slice(0, -1)) ?? 0;
  let found = 0;
  for (const [part] of lower.matchAll(PARTS)) found |= words.get(part) ?? 0;
  return lower.includes("-") ? found | findDigitCues(lower) : found;
}
