/**
 * Fragments that the finders' regular expressions are made of. They match lines in which white
 * space, apostrophes and dashes are made plain (see `line.ts`); all quantifiers are bounded.
 */
import { MONTHS, WEEKDAYS } from "../lexicon/calendar.ts";
import { SMALL_NUMBERS } from "../lexicon/number-words.ts";

/** Longer names first, so that "mar" does not cut "march" short. */
export function oneOf(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join("|");
}

/** Names of months or weekdays: those cut short may bear a stop, which is not looked behind. */
function namesOf(numbers: Readonly<Record<string, number>>): string {
  const names = Object.keys(numbers);
  const short = names.filter((name) =>
    names.some((other) => other !== name && other.startsWith(name)),
  );
  const full = names.filter((name) => !short.includes(name));
  return String.raw`(?:${oneOf(full)})\b|(?:${oneOf(short)})\b(?:\.(?=,? ?[\da-z(]))?`;
}

/** A month's name in full or short. */
export const MONTH: string = `(?<month>${namesOf(MONTHS)})`;
export const WEEKDAY: string = `(?<weekday>${namesOf(WEEKDAYS)})`;

/** "1967", but not "1,967", "1967.5" nor "1967-63-1". */
const YEAR = String.raw`(?<year>[12]\d{3})\b(?![,.]\d|/\d)`;

export const LAST = "last|past|previous|preceding|prior";
export const NEXT = "next|coming|following|upcoming|ensuing";

/** The year after a month or day: ", 2023", " of 2023", " last year", " of the same year" */
export const YEAR_AFTER = String.raw`(?: ?,? (?:of |in )?(?:the year )?${YEAR}|,? (?:of )?(?<yearStep>(?:the |that )?(?:last|this|next|that|the|same|previous|following|preceding) year)\b)`;

/** "born in April[ of 87]" */
export const SHORT_YEAR = String.raw` of (?<yearShort>[4-9]\d)(?=$|[;:!?)]|[.,](?!\d))`;

const WORD = oneOf(SMALL_NUMBERS.keys());

/** "12", "1,200", "2.5", "twenty-five", "two hundred", "a hundred" */
export const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3}){1,2}|\d{1,4}(?:\.\d{1,2})?|(?:an? )?(?:hundred|thousand|dozen)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](?:one|two|three|four|five|six|seven|eight|nine)\b|(?:${WORD})(?: (?:hundred|thousand|dozen)\b)?)`;

/** "several", "a few", "many": a length nobody counted. */
export const VAGUE_NUMBER =
  "several|a few|few|many|some|a couple of|numerous|countless|dozens of|hundreds of|a number of|a matter of";

export const ORDINAL =
  "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|final|last";
