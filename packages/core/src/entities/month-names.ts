import { COURTESY_TITLES } from "../lexicon/courtesy-titles.ts";
import type { Word } from "./words.ts";

/** Months and their short forms that people are called, as written. */
const NAMES: ReadonlySet<string> = new Set("May March June April August Jan Mar Jun".split(" "));
/** Of these, the ones that begin a name and hardly ever another sentence. */
const OPENING: ReadonlySet<string> = new Set(["June", "April", "August", "Jan"]);
/** What stands before a month that is none: "since [May]", "last [August]", "between May and [June]". */
const BEFORE_MONTHS: ReadonlySet<string> = new Set(
  (
    "in on by since until till from to through throughout during between before after of for and or " +
    "last this next each every early late mid the a"
  ).split(" "),
);
const NUMBER = /^\d/u;

export function mayBeMonthName({ text }: Word): boolean {
  return NAMES.has(text);
}

/**
 * Which of the words that `mayBeMonthName`, told by their indexes, are names: “Theresa [May]”, “Mrs
 * [May]”, and then “[May] said”; “[June] Carter”, “[Jan] Holub”, “Khin [Mar] Oo”, but not “Jan. 5”,
 * “in June Koval left”.
 */
export function findMonthNames(
  words: readonly Word[],
  months: readonly number[],
  isFirstName: (word: Word) => boolean,
): ReadonlySet<Word> {
  const found = new Set<Word>();
  const surnames = new Set<string>();
  for (const at of months) {
    const word = words[at];
    if (word === undefined) continue;
    const before = word.isFirst ? undefined : words[at - 1];
    const isNumbered = NUMBER.test(words[at + 1]?.text ?? "");
    const standsBehindName =
      before?.isCapital === true && (isFirstName(before) || COURTESY_TITLES.has(before.lower));
    if (standsBehindName && !isNumbered) surnames.add(word.text);
    const isKnown = surnames.has(word.text) && !isNumbered;
    const isGiven = word.isBeforeCapital && (before !== undefined || OPENING.has(word.text));
    if ((isKnown || isGiven) && !BEFORE_MONTHS.has(before?.lower ?? "")) found.add(word);
  }
  return found;
}
