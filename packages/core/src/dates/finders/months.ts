import type { Finder } from "../finder.ts";
import { LAST, MONTH, NEXT, ORDINAL, SHORT_YEAR, YEAR_AFTER } from "../patterns.ts";
import { monthNumber } from "../read-names.ts";
import { readOrdinal } from "../read-number.ts";
import { readShortYear, readStep, readYear } from "../read-step.ts";

/** Words that are months only with a capital, and only where nothing makes them a verb or name. */
const AMBIGUOUS = /^(?:may|march|mar|jan|dec|jun|august|april|june)$/u;
const VERBS = /^(?:may|march|mar)$/u;
const NAME_AFTER = /^ (?:[A-Z][a-z]+(?:[ ,.']|$)(?!\d))/u;
const NAME_BEFORE = /(?:\b[A-Z][a-z]{1,20}|\b(?:Mr|Mrs|Ms|Dr)\.) $/u;
const TIME_BEFORE =
  /(?:\b(?:in|since|until|till|by|of|from|to|through|during|before|after|for|early|late|mid|and|or|and|around|between|this|next|last|month|every|each|to|,|\()[ -]?|^|-)$/i;
/** "May be", "March on", "May have": verbs, whatever their capital. */
const VERB_AFTER =
  /^ (?:be|have|not|also|well|want|need|on|for|against|in support|through|along|the|he|she|it|they|we|you|I)\b/u;

/** "Prices fell in [June 2011]" "[last June]" "[October of that year]" "[the month of May]" */
export const months: Finder = {
  cues: ["month"],
  pattern: new RegExp(
    String.raw`\b(?:(?<step>(?:the )?(?:${LAST}|${NEXT})|this|that|the same) )?(?:(?:the )?month of )?${MONTH}(?:(?: in| of)?${YEAR_AFTER}| (?<yearNear>[12]\d{3})\b|${SHORT_YEAR})?(?! ?\d{1,2}(?!\d|,\d{3}\b)| ?\d{5})`,
    "gi",
  ),
  read(groups, words, line, at) {
    const name = groups.month ?? "";
    const month = monthNumber(name);
    if (
      month === undefined ||
      /(?<![.,\d])\b\d{1,2}(?:st|nd|rd|th)? $/u.test(line.slice(Math.max(0, at - 6), at))
    )
      return null;
    const year = readYear(groups.year ?? groups.yearNear, groups.yearStep) ?? readShortYear(groups);
    const step = groups.step === undefined ? null : readStep(groups.step);
    const isLower = name === name.toLowerCase();
    if (isLower && (year === null || VERBS.test(name))) return null;
    if (year === null && step === null && !isMonth(name, words, line, at)) return null;
    return {
      meaning: { kind: "month", year, month, step },
      known: typeof year === "number" ? ["year", "month"] : ["month"],
    };
  },
};

/** "by [the third month of 2021]" "[the last month of this year]" */
export const numberedMonths: Finder = {
  cues: ["unit"],
  also: ["year", "direction"],
  holds: ["month of", "month in"],
  pattern: new RegExp(
    String.raw`\b(?:the )?(?<nth>${ORDINAL}|\d{1,2}th) month (?:of|in) (?:(?<year>[12]\d{3})\b(?![,.]\d)|(?<yearStep>(?:this|last|next|that|the same) year)\b)`,
    "gi",
  ),
  read({ nth: name = "", year: number, yearStep }) {
    const nth = readOrdinal(name);
    const year = readYear(number, yearStep);
    if (nth === null || nth === 0 || nth > 12 || year === null) return null;
    return {
      meaning: { kind: "month", year, month: nth < 0 ? 12 : nth, step: null },
      known: typeof year === "number" ? ["year", "month"] : ["month"],
    };
  },
};

/** "They came in [2017 April]." */
export const monthsBehindYears: Finder = {
  cues: ["year"],
  also: ["month"],
  pattern: new RegExp(
    String.raw`(?<![\d.,:/$£€-])\b(?<year>(?:19|20)\d{2}) ${MONTH}(?=$|[.;!?)]| (?:and|to|until)\b)`,
    "gi",
  ),
  read({ year, month: name }) {
    const month = monthNumber(name);
    if (month === undefined) return null;
    return {
      meaning: { kind: "month", year: Number(year), month, step: null },
      known: ["year", "month"],
    };
  },
};

function isMonth(name: string, words: string, line: string, at: number): boolean {
  const after = line.slice(at + words.length);
  const before = line.slice(Math.max(0, at - 24), at);
  if (
    /^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/i.test(name) &&
    !words.endsWith(".")
  ) {
    return /\b(?:in|since|until|by|of|from|to|early|late|mid)[ -]$/u.test(before);
  }
  if (!AMBIGUOUS.test(name.toLowerCase())) return true;
  if (TIME_BEFORE.test(before)) return !(VERB_AFTER.test(after) && /^$/u.test(before.trim()));
  return (
    !NAME_BEFORE.test(before) &&
    !NAME_AFTER.test(after) &&
    !VERB_AFTER.test(after) &&
    !/^(?:may|march|mar|jan|dec|jun)$/u.test(name.toLowerCase())
  );
}
