import { MONTHS, WEEKDAYS } from "../lexicon/calendar.ts";
import { DAY_PARTS, FREQUENCIES, SEASONS, TIME_UNITS, VAGUE_REFERENCES } from "../lexicon/date-words.ts";
import { HOLIDAYS } from "../lexicon/holidays.ts";
import type { Token } from "../reading.ts";

/** Kinds of words without which no finder need look at a sentence. */
export type Cue =
  | "month"
  | "weekday"
  | "unit"
  | "number"
  | "year"
  | "clock"
  | "season"
  | "day-part"
  | "relative"
  | "holiday"
  | "century"
  | "frequency"
  | "vague";

export type CueWords = ReadonlyMap<string, Cue>;

const RELATIVE = ["today", "yesterday", "tomorrow", "tonight", "overnight", "now", "weekend", "eve"];
const CLOCK = ["am", "pm", "a.m.", "p.m.", "a.m", "p.m", "noon", "midnight", "o'clock", "half", "past", "quarter"];
const LONGER_UNITS = ["forties", "fifties", "sixties", "seventies", "eighties", "nineties", "twenties", "thirties"];

/** Every word of time with its kind, for one look-up a token. */
export function gatherCueWords(): CueWords {
  const cues = new Map<string, Cue>();
  const add = (words: readonly string[], cue: Cue): void => {
    for (const word of words) cues.set(word, cue);
  };
  add(Object.keys(VAGUE_REFERENCES), "vague");
  for (const name of Object.keys(HOLIDAYS)) add(name.split(" ").filter((word) => word.length > 3), "holiday");
  add(["century", "centuries"], "century");
  add(LONGER_UNITS, "century");
  add(Object.keys(FREQUENCIES), "frequency");
  add(CLOCK, "clock");
  add(RELATIVE, "relative");
  add(Object.keys(DAY_PARTS), "day-part");
  add(Object.keys(SEASONS), "season");
  for (const unit of TIME_UNITS) add([unit, unit === "century" ? "centuries" : `${unit}s`], "unit");
  add(Object.keys(WEEKDAYS), "weekday");
  add(Object.keys(WEEKDAYS).map((name) => `${name}s`), "weekday");
  add(Object.keys(MONTHS), "month");
  return cues;
}

const YEAR_IN_WORD = /[12]\d{3}/u;
const PARTS = /[a-z]{3,12}/gu;

/** The kinds of words of time among the tokens. */
export function findCues(tokens: readonly Token[], from: number, to: number, words: CueWords): ReadonlySet<Cue> {
  const found = new Set<Cue>();
  for (let index = from; index < to; index += 1) {
    const lower = tokens[index]?.lower ?? "";
    const cue = words.get(lower) ?? words.get(lower.endsWith(".") ? lower.slice(0, -1) : "");
    if (cue !== undefined) found.add(cue);
    else if (lower.length > 3 && (lower.includes("-") || lower.includes("'"))) {
      if (YEAR_IN_WORD.test(lower)) found.add("year");
      for (const [part] of lower.matchAll(PARTS)) {
        const partCue = words.get(part);
        if (partCue !== undefined) found.add(partCue);
      }
    }
    const first = lower.charCodeAt(0);
    if ((first >= 48 && first <= 57) || first === 39) {
      found.add("number");
      if (lower.length >= 4) found.add("year");
      addUnitAfterDigits(lower, found, words);
    }
  }
  return found;
}

/** "7.52am", "1990s", "30min" in one token */
function addUnitAfterDigits(lower: string, found: Set<Cue>, words: CueWords): void {
  for (const [part] of lower.matchAll(/[a-z]{2,12}/gu)) {
    const cue = words.get(part);
    if (cue !== undefined) found.add(cue);
  }
}
