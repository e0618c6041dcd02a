import type { AnnotatedArticle, AnnotatedDate } from "../annotated-article.ts";
import { pairOff } from "./pair-off.ts";

export interface DateMatch {
  readonly gold: AnnotatedDate;
  readonly found: AnnotatedDate;
  readonly strict: boolean;
}

export interface MatchedDates {
  readonly gold: readonly AnnotatedDate[];
  readonly found: readonly AnnotatedDate[];
  /** One-to-one, any overlap, the best overlap first. */
  readonly matches: readonly DateMatch[];
}

export function matchDates(gold: AnnotatedArticle, found: AnnotatedArticle): MatchedDates {
  const [goldDates, foundDates] = [gold.dates ?? [], found.dates ?? []];
  const matches = pairOff(goldDates, foundDates, similarity).flatMap(([i, j]) => {
    const [a, b] = [goldDates[i], foundDates[j]];
    return a && b ? [{ gold: a, found: b, strict: a.start === b.start && a.end === b.end }] : [];
  });
  return { gold: goldDates, found: foundDates, matches };
}

function similarity(a: AnnotatedDate, b: AnnotatedDate): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (a.end - a.start + b.end - b.start - shared);
}
