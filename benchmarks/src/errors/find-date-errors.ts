import type { AnnotatedArticle, AnnotatedDate } from "../annotated-article.ts";
import { classOf } from "../scoring/date-class.ts";
import { matchDates } from "../scoring/match-dates.ts";
import type { ExtractionError } from "./extraction-error.ts";

/** Missed, spurious, wrong value, wrong type, wrong bounds; the gravest of one match only. */
export function findDateErrors(
  gold: AnnotatedArticle,
  found: AnnotatedArticle,
): readonly ExtractionError[] {
  const matched = matchDates(gold, found);
  const report = (
    cause: string,
    wanted: AnnotatedDate | null,
    given: AnnotatedDate | null,
  ): ExtractionError => {
    const any = wanted ?? given;
    const show = (date: AnnotatedDate | null): string =>
      date ? `${date.type} ${date.value}` : "none";
    return {
      ...{ article: gold.id, cause, of: any === null ? "?" : classOf(any, gold.text) },
      gold: wanted === null ? [] : [wanted],
      found: given === null ? [] : [given],
      difference: `gold ${show(wanted)}, found ${show(given)}`,
    };
  };
  const matchedGold = new Set(matched.matches.map((match) => match.gold));
  const matchedFound = new Set(matched.matches.map((match) => match.found));
  return [
    ...matched.matches.flatMap(({ gold: wanted, found: given, strict }) => {
      if (wanted.value !== null && wanted.value !== given.value)
        return [report("wrong value", wanted, given)];
      if (wanted.type !== given.type) return [report("wrong type", wanted, given)];
      return strict ? [] : [report("wrong bounds", wanted, given)];
    }),
    ...matched.gold
      .filter((date) => !matchedGold.has(date))
      .map((date) => report("missed", date, null)),
    ...matched.found
      .filter((date) => !matchedFound.has(date))
      .map((date) => report("spurious", null, date)),
  ];
}
