import { overlaps } from "../span.ts";
import type { DateExpression } from "./expression.ts";
import { type Finder, findWith } from "./finder.ts";
import type { Line } from "./line.ts";

/** What every finder finds in a line; of those that overlap the longest, then the earliest listed. */
export function findExpressions(
  line: Line,
  finders: readonly (readonly [rule: string, finder: Finder])[],
): readonly DateExpression[] {
  const candidates = finders.flatMap(([rule, finder]) => findWith(rule, finder, line));
  if (candidates.length < 2) return candidates;
  const byLength = [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start));
  const chosen: DateExpression[] = [];
  for (const candidate of byLength) {
    if (!chosen.some((other) => overlaps(other, candidate))) chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.start - b.start);
}
