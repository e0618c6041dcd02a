import { MONTHS } from "../../lexicon/calendar.ts";
import type { Finder } from "../finder.ts";
import { oneOf } from "../patterns.ts";

/** As `YEAR`, but a slash may part it from the end of a season: "the [2025]/26 season". */
const YEAR = String.raw`(?<year>[12]\d{3})\b(?![,.]\d|/\d(?!\d\b(?![/-])))`;

/** Words before a number that make it a year of any age: "in 1614". */
const YEAR_BEFORE =
  /\b(?:in|since|until|till|by|from|during|of|before|after|between|early|late|mid|year|circa|c\.|around|back to|(?:as|of) (?:late|early) as|(?:later|earlier|sooner) than|autumn|summer|spring|winter|fall|through)[ -]$/i;
/** Words and marks before a number that make it a quantity, a price, a number of something. */
const QUANTITY_BEFORE =
  /(?:[$£€¥#№+]|\b(?:no|nos|number|flight|route|room|page|pages|highway|article|section|resolution|boeing|airbus|model|about|some|nearly|almost|over|than|least|exactly|only|another|roughly|approximately|estimated|to|at|us|rs)\.?)[ -]?$/i;
/** Nouns after it that it counts, and units it measures in. */
const QUANTITY_AFTER =
  /^(?:[%°$€£]|-?(?:km|kg|mm|cm|kilomet(?:er|re)s?|met(?:er|re)s?|miles?|feet|ft|tons?|tonnes?|acres?|hectares?|years?|hours?|hrs?|gmt|utc|bst|est|edt|people|men|women|soldiers|troops|euros?|dollars?|pounds?|mph|kph|kw|mw|jobs|votes|cases|deaths|points|members|homes|houses|seats|runs|words|workers|children|residents|days|students|pages|calories|degrees|local time|hp|cc|square)\b| (?:of (?:the|them|those|us|these)\b|(?:other|more|dead|new|additional|block)\b)|-(?:seat|strong|member|page|ton|meter|metre|mile|foot|hour|year|day|room|bed)\b)/i;
const SPACED_QUANTITY_AFTER = new RegExp(
  QUANTITY_AFTER.source.replace("-?(?:km", "[ -]?(?:km"),
  "i",
);
/** "2009people" is no year, "2009 borders" and "2009." are. */
const BREAK_AFTER = /^(?:$|[ ]?[.,;:!?)\]"'—/-]|\s)/u;

const MONTH_DAY_BEFORE = new RegExp(
  String.raw`\b(?:(?:${oneOf(Object.keys(MONTHS))})\.? \d{1,2}|\d{1,2} (?:${oneOf(Object.keys(MONTHS))})\.?),? $`,
  "i",
);
const PLURAL_AFTER =
  /^ (?:[a-z]{3,12} )?(?:[a-z]{3,20}s|[a-z]{0,12}(?:children|men|women|people))\b/u;

/** "over [2000] - 2050" */
const SPAN_AFTER = /^ - [12]\d{3}\b(?![,.]\d| ?%)/u;

const NUMBERS_AFTER = /^ \d{1,2} \d{1,2}\b/u;

/** "2012-1400" is no span of years. */
function isBackwards(number: number, before: string, after: string): boolean {
  const next = /^-(\d{4})\b/u.exec(after)?.[1];
  const last = /\b(\d{4})-$/u.exec(before)?.[1];
  return (
    (next !== undefined && Number(next) <= number) || (last !== undefined && Number(last) >= number)
  );
}

/** "within the [1967] borders" "between [2009] and [2010]" "the year [2000]" */
export const years: Finder = {
  cues: ["year"],
  pattern: new RegExp(
    String.raw`(?<![\d.,:/$£€¥#@_]|\d-\d{1,2}-|(?:^|\D)\d{3}-)\b${YEAR}(?<decade>(?<=\bthe \d{3}0)'s\b)?(?![-/]\d{1,2}[-/]\d|/\d\d[.,]?\d|:\d|[a-z]|'s? ?[a-z]{0,1}\d)`,
    "gi",
  ),
  read({ year, decade }, words, line, at) {
    const number = Number(year);
    // "in the 1930's"
    if (decade !== undefined)
      return { meaning: { kind: "literal", type: "DATE", value: words.slice(0, 3) } };
    const before = line.slice(Math.max(0, at - 24), at);
    const after = line.slice(at + words.length, at + words.length + 24);
    if (SPACED_QUANTITY_AFTER.test(after) || !BREAK_AFTER.test(after)) return null;
    // "August 32, 2014" is no date, and no year either
    if (MONTH_DAY_BEFORE.test(before)) return null;
    // "the Russell 2000 Index": a name
    if (/[A-Z][a-z]{1,20} $/u.test(before) && /^ (?:Index|Series|Plus|Pro|Max|Club)\b/u.test(after))
      return null;
    const seasonEnd = /^\/(?<short>\d\d)/u.exec(after)?.groups?.short;
    if (seasonEnd !== undefined && Number(seasonEnd) !== (number + 1) % 100) return null;
    if (isBackwards(number, before, after) || NUMBERS_AFTER.test(after)) return null;
    if (number < 1900 && PLURAL_AFTER.test(after)) return null;
    const saysYear = YEAR_BEFORE.test(before) || /[([]$/u.test(before) || SPAN_AFTER.test(after);
    if (
      !saysYear &&
      QUANTITY_BEFORE.test(before) &&
      !/\b(?:\d{4} (?:to|or|and)|to|at) $/i.test(before)
    )
      return null;
    if (
      /\b(?:to|at) $/i.test(before) &&
      !saysYear &&
      !/\b[12]\d{3} to $/u.test(before) &&
      !(number > 1900 && number < 2060)
    )
      return null;
    const isModern = number >= 1900 && number < 2060;
    const isRange = /^[12]\d{3}\b/u.test(after.slice(1)) || /\d{4}[- ]$/u.test(before);
    if (!isModern && !saysYear && !isRange && !/\b(?:and|to|or|the) $/u.test(before)) return null;
    return { meaning: { kind: "year", year: number }, known: ["year"] };
  },
};

/** "the class of ['82]" "since ['99]" "the ['77] flood" */
export const yearsOfTwoDigits: Finder = {
  cues: ["shortYear"],
  pattern:
    /(?<=\b(?:of|in|since|by|until|from|before|after|and|to) )'(?<short>\d\d)\b(?!s)|(?<=\b[Tt]he )'(?<named>\d\d)\b(?= [a-z]{3})/gu,
  read({ short, named = short }) {
    const year = Number(named) + (Number(named) > 40 ? 1900 : 2000);
    return { meaning: { kind: "year", year }, known: ["year"] };
  },
};

/** "in [the year 247]" */
export const earlyYears: Finder = {
  cues: ["unit"],
  also: ["number"],
  holds: ["ear "],
  pattern: /\b(?:the )?year (?<year>[1-9]\d{2})(?=$|[;:!?)]| [a-z]|[.,](?!\d))/gi,
  read: ({ year }) => ({ meaning: { kind: "year", year: Number(year) }, known: ["year"] }),
};

/** "destroyed in [146 B.C.]", "[AD 70]", "[480 BC]" */
export const yearsOfEra: Finder = {
  cues: ["era"],
  also: ["number"],
  pattern:
    /\b(?:(?<bc>\d{1,4}) ?(?:b\. ?c\b(?:\.(?: ?e\.)?)?|bce?\b)|(?:a\.d\.|ad) (?<ad>\d{1,4})\b|(?<ad2>\d{1,4}) ?(?:a\.d\.|ad\b|ce\b))/gi,
  read({ bc, ad, ad2 }, words) {
    if (/\b(?:ad|ce|bc)\b/u.test(words) && !/[A-Z]/u.test(words)) return null;
    const year = bc === undefined ? Number(ad ?? ad2) : -Number(bc);
    return { meaning: { kind: "year", year }, known: ["year"] };
  },
};

/** "the revolt of [499]-493 BC", "from [264] to 241 BC": the first year shares the era of the second. */
export const yearsBeforeEra: Finder = {
  cues: ["era"],
  also: ["number"],
  pattern: /(?<![\d.,:/$£€-])\b(?<bc>\d{1,4})(?= ?(?:-|to|and|until) ?\d{1,4} ?(?:B\. ?C|BC))/gu,
  read: ({ bc }) => ({ meaning: { kind: "year", year: -Number(bc) }, known: ["year"] }),
};
