import { MONTHS } from "../../lexicon/calendar.ts";
import type { Finder } from "../finder.ts";
import { ORDINAL, oneOf } from "../patterns.ts";
import { readNumber } from "../read-number.ts";

const ONE = "one|two|three|four|five|six|seven|eight|nine";
const TEEN = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const BELOW_HUNDRED = `(?:(?:${TENS})(?:[- ](?:${ONE}))?|${TEEN}|${ONE})`;

const MONTH_BEFORE = new RegExp(
  String.raw`(?:(?:${oneOf(Object.keys(MONTHS))})(?: (?:of|in)| (?:twenty|thirty)[- ][a-z]{3,5})?|\d(?:st|nd|rd|th)?|\b(?:${ORDINAL}|[a-z]{3,6}teenth|twentieth|thirtieth)),? $`,
  "i",
);
const YEAR_BEFORE = /\b(?:in|since|year|spring of|summer of|autumn of|winter of) $/i;
const BOUND_BEFORE = /\b(?:until|till|by|from|to|and|during|before|after) $/i;
/** What goes on behind a year, and not behind a count of something. */
const AFTER =
  /^(?:$|[.,;:)!?"'-]| (?:and|to|or|when|the|he|she|we|they|i|it|until|was|were|is|as|but|with|that|for|by|at|in|on)\b)/i;

/** "born in [nineteen eighty-six]", "back in [two thousand and fifteen]": years as they are spoken. */
export const spelledYears: Finder = {
  cues: ["spokenYear"],
  pattern: new RegExp(
    String.raw`\b(?:(?<century>sixteen|seventeen|eighteen|nineteen|twenty)(?<hundred>[- ]hundred(?: and)?)?[- ](?:(?:oh|zero)[- ])?(?<rest>${BELOW_HUNDRED})|two thousand(?:(?: and)?[- ](?<new>${BELOW_HUNDRED}))?)\b`,
    "gi",
  ),
  read({ century, hundred, rest = "", new: after }, words, line, at) {
    const isThousand = century === undefined;
    const tail = readNumber(isThousand ? (after ?? "zero") : rest) ?? 0;
    const head = isThousand ? 20 : (readNumber(century) ?? 0);
    // "twenty one" and "twenty-five" are numbers
    const saysYear =
      isThousand || hundred !== undefined || tail > 9 || /\b(?:oh|zero)\b/i.test(words);
    if (!saysYear || !AFTER.test(line.slice(at + words.length, at + words.length + 12)))
      return null;
    const before = line.slice(Math.max(0, at - 28), at);
    const isYear =
      MONTH_BEFORE.test(before) ||
      YEAR_BEFORE.test(before) ||
      // "rose by two thousand" counts something
      (BOUND_BEFORE.test(before) && (!isThousand || after !== undefined));
    if (!isYear) return null;
    return { meaning: { kind: "year", year: head * 100 + tail }, known: ["year"] };
  },
};
