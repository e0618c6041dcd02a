import type { DateType } from "@whosaid/core";
import type { AnnotatedDate } from "../annotated-article.ts";
import { TIMEX_TYPES } from "../corpus/labels.ts";
import { classOf, DATE_CLASSES } from "./date-class.ts";
import type { DateMatch, MatchedDates } from "./match-dates.ts";
import { hasNewsReading } from "./news-reading.ts";
import { isSameValue } from "./same-value.ts";
import type { Scores } from "./scores.ts";
import { recallOnly, share, type Tally, tally } from "./tally.ts";

/** A value that names a place on the calendar or a length: no X, no references, no lists. */
const CALENDAR = /^(?:BC)?\d{2,4}(?:-[\dWQHSPUFAI]{2,3}){0,2}(?:-WE)?$/;
const LENGTH = /^P(?:[\d.]{1,6}(?:DE|CE|[YMWD])){0,4}(?:T(?:[\d.]{1,6}[HMS]){1,3})?$/;
const WEEKDAY = /^XXXX-WXX-\d$/;

function isDefinite({ type, value }: AnnotatedDate): boolean {
  if (value === null || type === "TIME") return false;
  return type === "DATE" ? CALENDAR.test(value) : LENGTH.test(value) || WEEKDAY.test(value);
}

/**
 * Strict, relaxed, type and value F1 as in TempEval-3 (UzZaman et al. 2013): type and value count
 * those of the relaxed matches that are right. Then recall by class of expression. Where gold
 * annotates some `types` only, findings of others that meet no gold are left out in one more
 * measure, for they may well be right.
 */
export function scoreDates(
  { gold, found, matches }: MatchedDates,
  text: string,
  types: readonly DateType[] = TIMEX_TYPES,
): Scores {
  const count = (isRight: (match: DateMatch) => boolean): number => matches.filter(isRight).length;
  // Gold without a value can't tell whether a value is right: such matches count on no side.
  const unvalued = gold.filter(({ value }) => value === null).length;
  const unvaluedFound = count(({ gold: { value } }) => value === null);
  const rightValue = (match: DateMatch): boolean =>
    match.gold.value !== null && match.gold.value === match.found.value;
  const scores: Record<string, Tally> = {
    "dates.strict": tally(
      gold.length,
      found.length,
      count(({ strict }) => strict),
    ),
    "dates.relaxed": tally(gold.length, found.length, matches.length),
    "dates.type": tally(
      gold.length,
      found.length,
      count((m) => m.gold.type === m.found.type),
    ),
    "dates.value": tally(gold.length - unvalued, found.length - unvaluedFound, count(rightValue)),
    "dates.sameValue": tally(
      gold.length - unvalued,
      found.length - unvaluedFound,
      count((m) => isSameValue(m.gold.value, m.found.value)),
    ),
  };
  if (TIMEX_TYPES.some((type) => !types.includes(type))) {
    const met = new Set(matches.map((match) => match.found));
    const counted = found.filter((date) => types.includes(date.type) || met.has(date)).length;
    scores["dates.annotatedTypes"] = tally(
      gold.length - unvalued,
      counted - unvaluedFound,
      count((m) => isSameValue(m.gold.value, m.found.value)),
    );
  }
  const definite = gold.filter(isDefinite);
  const known = new Set(definite);
  scores["dates.definite"] = recallOnly(
    count((match) => known.has(match.gold) && rightValue(match)),
    definite.length,
  );
  const news = new Set(definite.filter((date) => hasNewsReading(date, text)));
  scores["dates.news"] = recallOnly(
    count((match) => news.has(match.gold) && isSameValue(match.gold.value, match.found.value)),
    news.size,
  );
  if (gold.length === 0) scores["dates.silent"] = share(found.length === 0 ? 1 : 0, 1);
  for (const name of DATE_CLASSES) {
    const ofClass = matches.filter((match) => classOf(match.gold, text) === name);
    const wanted = gold.filter((date) => classOf(date, text) === name).length;
    if (wanted === 0) continue;
    scores[`dates.found.${name}`] = recallOnly(ofClass.length, wanted);
    scores[`dates.right.${name}`] = recallOnly(ofClass.filter(rightValue).length, wanted);
  }
  return scores;
}
