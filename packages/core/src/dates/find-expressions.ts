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
  return candidates.length < 2 ? candidates : choose(candidates);
}

/** Chooses within each run of candidates that overlap one another, so that long lines stay cheap. */
function choose(candidates: DateExpression[]): readonly DateExpression[] {
  candidates.sort((a, b) => a.start - b.start);
  const chosen: DateExpression[] = [];
  let run: DateExpression[] = [];
  let end = 0;
  for (const candidate of candidates) {
    if (candidate.start >= end) {
      for (const expression of longestOf(run)) chosen.push(expression);
      run = [];
    }
    run.push(candidate);
    end = Math.max(end, candidate.end);
  }
  for (const expression of longestOf(run)) chosen.push(expression);
  return chosen;
}

function longestOf(run: readonly DateExpression[]): readonly DateExpression[] {
  if (run.length < 2) return run;
  const longest: DateExpression[] = [];
  for (const candidate of [...run].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!longest.some((other) => overlaps(other, candidate))) longest.push(candidate);
  }
  return longest.sort((a, b) => a.start - b.start);
}
