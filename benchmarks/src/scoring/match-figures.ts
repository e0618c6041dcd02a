import type { AnnotatedArticle, AnnotatedFigure } from "../annotated-article.ts";
import { pairOff } from "./pair-off.ts";

export interface FigureMatch {
  readonly gold: AnnotatedFigure;
  readonly found: AnnotatedFigure;
}

export interface MatchedFigures {
  readonly gold: readonly AnnotatedFigure[];
  readonly found: readonly AnnotatedFigure[];
  /** One-to-one, any overlap, of one effect. */
  readonly matches: readonly FigureMatch[];
}

export function matchFigures(gold: AnnotatedArticle, found: AnnotatedArticle): MatchedFigures {
  const [goldFigures, foundFigures] = [gold.casualties ?? [], found.casualties ?? []];
  const matches = pairOff(goldFigures, foundFigures, similarity).flatMap(([i, j]) => {
    const [a, b] = [goldFigures[i], foundFigures[j]];
    return a && b ? [{ gold: a, found: b }] : [];
  });
  return { gold: goldFigures, found: foundFigures, matches };
}

export function sameBounds(a: AnnotatedFigure, b: AnnotatedFigure): boolean {
  return a.low === b.low && a.high === b.high;
}

/** Overlap of the stretches; of two that overlap equally the one with the same bounds wins. */
function similarity(a: AnnotatedFigure, b: AnnotatedFigure): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (shared <= 0 || a.effect !== b.effect) return 0;
  return shared / (a.end - a.start + b.end - b.start - shared) + (sameBounds(a, b) ? 0.01 : 0);
}
