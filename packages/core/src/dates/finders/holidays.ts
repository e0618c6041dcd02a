import { HOLIDAYS } from "../../lexicon/holidays.ts";
import type { Finder } from "../finder.ts";
import { oneOf, YEAR_AFTER } from "../patterns.ts";
import { readStep, readYear } from "../read-step.ts";

/** "Father Christmas", "the illustrator Johnnie Christmas" */
const MAY_BE_SURNAME = /^(?:Christmas|Easter)$/u;
const NAME_BEFORE =
  /(?:[a-z,] |^)(?!(?:Orthodox|Greek|Coptic|Western|Eastern|Catholic|Merry|Happy|White|Last|This|Next|Every|Each|On|At|By|In|For|Before|After|Since|Until|Over|During|The|And|But)\b|[A-Z][a-z]{2,12}(?:ian|ish|ese)\b)[A-Z][a-z]{2,15} $/u;

/** "killed on [Christmas Eve]" "[Ramadan 2024]" "[the weekend of Thanksgiving]" "[last Easter]" "before [9/11]" */
export const holidays: Finder = {
  cues: ["holiday", "numericDate"],
  pattern: new RegExp(
    String.raw`(?<![\w/])(?:(?<weekendOf>(?:the )?weekend of )|(?<step>last|this|next|the previous|the following) )?(?<name>${oneOf(Object.keys(HOLIDAYS))})(?![\w/])(?<weekend> weekend\b)?(?:${YEAR_AFTER}| (?<yearNear>[12]\d{3})\b)?(?<weekendAfter> weekend\b)?(?! (?:tree|trees|card|cards|carol|lights|market|markets|present|presents|gift|gifts|eggs?|bunny|island|party)\b)`,
    "gi",
  ),
  read(
    { name = "", step, weekend, weekendOf, weekendAfter, year, yearStep, yearNear },
    words,
    line,
    at,
  ) {
    const told = readYear(year ?? yearNear, yearStep);
    if (MAY_BE_SURNAME.test(words) && NAME_BEFORE.test(line.slice(Math.max(0, at - 20), at)))
      return null;
    if (told === null && !/^(?:[A-Z]|the |9)/u.test(name)) return null;
    return {
      meaning: {
        kind: "holiday",
        holiday: name.toLowerCase(),
        year: name === "9/11" ? 2001 : told,
        isWeekend: (weekend ?? weekendOf ?? weekendAfter) !== undefined,
        step: step === undefined ? null : readStep(step),
      },
      known: typeof told === "number" ? ["year"] : [],
    };
  },
};
