import type { Span } from "@whosaid/core";
import type { AnnotatedArticle } from "../annotated-article.ts";
import { coverOf } from "./coverage.ts";
import type { Scores } from "./scores.ts";
import { type Tally, tally } from "./tally.ts";

/**
 * The measure of the Gender Gap Tracker (Asr et al. 2021): quotations as single stretches; a gold
 * one is found when the best one left covers more than the threshold of its characters.
 */
export function scoreGenderGap(gold: AnnotatedArticle, found: AnnotatedArticle): Scores {
  return {
    "genderGap.0.3": compareAbove(0.3, gold, found),
    "genderGap.0.8": compareAbove(0.8, gold, found),
  };
}

function compareAbove(threshold: number, gold: AnnotatedArticle, found: AnnotatedArticle): Tally {
  const wanted = stretchesOf(gold);
  const given = stretchesOf(found);
  const left = new Set(given);
  let hits = 0;
  for (const stretch of wanted) {
    let best: Span | null = null;
    let bestShare = threshold;
    for (const candidate of left) {
      const covered = shareCovered(stretch, candidate);
      if (covered > bestShare) [best, bestShare] = [candidate, covered];
    }
    if (best === null) continue;
    left.delete(best);
    hits += 1;
  }
  return tally(wanted.length, given.length, hits);
}

function stretchesOf({ quotations }: AnnotatedArticle): readonly Span[] {
  return (quotations ?? [])
    .filter(({ content }) => content.length > 0)
    .map(({ content }) => coverOf(content));
}

function shareCovered(gold: Span, found: Span): number {
  const shared = Math.min(gold.end, found.end) - Math.max(gold.start, found.start);
  return Math.max(0, shared) / (gold.end - gold.start);
}
