import { overlaps } from "../span.ts";
import type { DateExpression } from "./expression.ts";
import { findWith, type NamedFinder } from "./finder.ts";
import type { Line } from "./line.ts";

/** What every finder finds in a line; of those that overlap the longest, then the earliest listed. */
export function findExpressions(
  line: Line,
  finders: readonly NamedFinder[],
): readonly DateExpression[] {
  const candidates: DateExpression[] = [];
  for (const named of finders) {
    if ((line.cues & named.cues) === 0 || (line.cues & named.also) === 0) continue;
    for (const found of findWith(named, line)) candidates.push(found);
  }
  if (candidates.length < 2) return candidates;
  candidates.sort((a, b) => b.end - b.start - (a.end - a.start));
  const chosen: DateExpression[] = [];
  for (const candidate of candidates) {
    if (!chosen.some((other) => overlaps(other, candidate))) chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.start - b.start);
}
