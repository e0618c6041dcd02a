import { SEASONS } from "../../lexicon/date-words.ts";
import type { YearPart } from "../expression.ts";
import type { Finder, Groups } from "../finder.ts";
import { YEAR_AFTER } from "../patterns.ts";
import { monthNumber } from "../read-names.ts";
import { readStep, readYear } from "../read-step.ts";

/** Things that armies, parliaments and shops do in a season. */
const SEASONAL =
  "(?:counter-?)?(?:offensives?|campaigns?|fighting|uprising|quarters|session|meetings|floods|harvest|heatwave|rains)";
const STEP = `(?<step>(?:the )?(?:last|past|next|previous|preceding|following|coming|same)|this(?: past| coming)?|that|the(?! [a-z]{4,6} ${SEASONAL}\\b))`;
const OF_YEAR = String.raw`(?:(?: in| of)?${YEAR_AFTER}| (?:of )?(?<yearNear>[12]\d{3})\b)`;

const OF_SOMETHING = /^ of (?!that|this|last)/u;

/** "in [the spring of 2021]" "[last summer]" "[autumn 2024]" "[that winter]" */
export const seasons: Finder = {
  cues: ["season"],
  pattern: new RegExp(
    String.raw`\b(?:${STEP} )?(?<season>spring|summer|autumn|fall|winter)\b${OF_YEAR}?(?! (?:olympics?|games|school|camp|term|holidays?|break|tour|league|transfer|wheat|barley|crops?|onions?|rolls?|squash|sports?|coats?|clothes|clothing|tyres|tires)\b)`,
    "gi",
  ),
  read(groups, words, line, at) {
    const season = groups.season?.toLowerCase() ?? "";
    const part = Object.entries(SEASONS).find(([name]) => name === season)?.[1];
    const year = yearOf(groups);
    const step = groups.step === undefined ? null : readSeasonStep(groups.step);
    // "the last summer of the ferry": the final one, whenever it was
    if (year === null && step?.shift === -1 && OF_SOMETHING.test(line.slice(at + words.length)))
      return null;
    if (
      part === undefined ||
      (step === null && year === null && !isSeason(season, words, line, at))
    )
      return null;
    if (/^(?:fall|spring)$/u.test(season) && year === null && !isSeason(season, words, line, at)) {
      if (!/^(?:the|this|last|next|that|the (?:following|previous|next))$/i.test(groups.step ?? ""))
        return null;
    }
    return {
      meaning: { kind: "year-part", part, year, step },
      known: typeof year === "number" ? ["year"] : [],
    };
  },
};

/** "the [spring] offensive" */
const SEASONAL_AFTER = new RegExp(String.raw`^ ${SEASONAL}\b`, "i");

/** "the fall of Kabul" is none, "a spring in his step" neither. */
function isSeason(season: string, words: string, line: string, at: number): boolean {
  const before = line.slice(Math.max(0, at - 16), at);
  const after = line.slice(at + words.length);
  if (SEASONAL_AFTER.test(after)) return true;
  if (/^ (?:of|in) /u.test(after))
    return /^ (?:of|in) (?:that|last|this|'?\d|nineteen|eighteen|two thousand)/u.test(after);
  if (/^-|^ \d/u.test(after)) return false;
  if (season === "fall" || season === "spring") {
    return (
      /\b(?:in|since|until|by|this|last|early|late|of|during|through|throughout|spent|and)[ -]$/i.test(
        before,
      ) ||
      (/^the /i.test(words) && /\bover $/i.test(before)) ||
      /\bmid-$/i.test(before)
    );
  }
  if (/^ [A-Z]/u.test(after)) return false;
  if (/[A-Z]/u.test(words.replace(/^The /u, "")) && !/\b(?:in|during|until|since) $/u.test(before))
    return false;
  return (
    /\b(?:in|since|until|by|this|last|early|late|during|through|throughout|of|and|for|from|before|after|between)[ -]$/i.test(
      before,
    ) ||
    /\bmid-$|^$/i.test(before) ||
    /^the /i.test(words)
  );
}

function readSeasonStep(words: string): ReturnType<typeof readStep> {
  const plain = words.toLowerCase();
  if (plain === "the") return null;
  if (plain === "this past") return { shift: -1, origin: "publication" };
  return readStep(plain.replace(/^this coming$/u, "next"));
}

const QUARTERS: readonly YearPart[] = ["Q1", "Q2", "Q3", "Q4"];
const NUMBERS = ["first", "second", "third", "fourth"];

/** "[first-half] profit"; a match has halves too */
const RESULT_AFTER =
  /^ (?:net |operating |gross |pre-?tax |trading )?(?:profits?|loss|losses|earnings|results?|revenues?|sales|income|turnover|dividend|output)\b/u;

/** "sales in [the third quarter of 2009]" "[Q3 2024]" "[the second half of the year]" */
export const quartersAndHalves: Finder = {
  cues: ["yearPart"],
  pattern:
    /\b(?:(?:the )?(?<nth>first|second|third|fourth|1st|2nd|3rd|4th|final|last)[ -](?:(?:fiscal|financial|calendar) )?(?<unit>quarter|half)\b(?! (?:of an? |of the (?:match|game|season|final|play|book|film|show|century)))|[Qq](?<q>[1-4])\b|[Hh](?<h>[12])\b)(?:(?:,? (?:of )?(?:fiscal |financial )?(?:the year )?(?<year>[12]\d{3})\b)|,? (?:of )?(?<yearStep>(?:the |that )?(?:last|this|next|that|the|same|previous|following|current) (?:fiscal |financial )?year)\b)?/gu,
  read(groups, words, line, at) {
    const part = partOf(groups);
    const year = yearOf(groups);
    if (part === null) return null;
    const isHalf = part.startsWith("H");
    const after = line.slice(at + words.length);
    if (isHalf && year === null && !RESULT_AFTER.test(after)) return null;
    if (year === null && /^ (?:of|in) (?:the|his|her|their|its) /u.test(after)) return null;
    return {
      meaning: { kind: "year-part", part, year, step: null },
      known: typeof year === "number" ? ["year"] : [],
    };
  },
};

/** "profit for [the March quarter]" "[the September quarter of 2023]": as Australian papers name them */
export const quartersOfMonths: Finder = {
  cues: ["month"],
  also: ["yearPart"],
  pattern: new RegExp(
    String.raw`\b(?:the )?(?<month>March|June|September|December)(?: |-)quarter\b(?:${OF_YEAR})?`,
    "gu",
  ),
  read(groups) {
    const part = QUARTERS[(monthNumber(groups.month) ?? 0) / 3 - 1];
    const year = yearOf(groups);
    return part === undefined
      ? null
      : {
          meaning: { kind: "year-part", part, year, step: null },
          known: typeof year === "number" ? ["year"] : [],
        };
  },
};

/** "took a charge of $19m in [the quarter]": the one spoken of, else the last one that is over */
export const quartersSpokenOf: Finder = {
  cues: ["yearPart"],
  pattern: /(?<=\b(?:in|during|for|over) )the quarter\b(?!-| (?:of|finals?|century|hour|mile)\b)/gi,
  read: () => ({
    meaning: { kind: "step", unit: "quarter", step: { shift: 0, origin: "reference" } },
  }),
};

function partOf({ nth = "", unit, q, h }: Groups): YearPart | null {
  if (q !== undefined) return QUARTERS[Number(q) - 1] ?? null;
  if (h !== undefined) return h === "1" ? "H1" : "H2";
  const named = NUMBERS.indexOf(nth.toLowerCase());
  const number = named >= 0 ? named + 1 : Number.parseInt(nth, 10);
  if (unit === "half") return number === 1 ? "H1" : number === 2 ? "H2" : null;
  return (Number.isNaN(number) ? (nth === "final" ? "Q4" : null) : QUARTERS[number - 1]) ?? null;
}

function yearOf({ year, yearNear, yearStep }: Groups): ReturnType<typeof readYear> {
  return readYear(year ?? yearNear, yearStep?.replace(/(?:fiscal|financial) /u, ""));
}
