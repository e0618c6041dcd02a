import type { DateExpression } from "./expression.ts";
import type { Line } from "./line.ts";

/** What two expressions make together that follow each other in a line; `null` where they stay two. */
export type JoinDates = (
  first: DateExpression,
  second: DateExpression,
  line: Line,
) => DateExpression | null;

/** The expressions of a line with those made one that `join` joins; what is joined may join again. */
export function joinNeighbours(
  expressions: readonly DateExpression[],
  line: Line,
  join: JoinDates,
): readonly DateExpression[] {
  const kept: DateExpression[] = [];
  for (const expression of expressions) {
    const last = kept.at(-1);
    const both = last === undefined ? null : join(last, expression, line);
    if (both !== null) kept.pop();
    kept.push(both ?? expression);
  }
  return kept;
}
