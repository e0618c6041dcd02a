import { cover } from "../../span.ts";
import type { DateExpression } from "../expression.ts";
import { joinNeighbours } from "../join-neighbours.ts";
import type { Line } from "../line.ts";

/** "founded [five years ago this month]", "[a year ago today]", "[two years ago next month]": so many years before that day or month. */
export function absorbAnniversaries(
  expressions: readonly DateExpression[],
  line: Line,
): readonly DateExpression[] {
  return joinNeighbours(expressions, line, absorb);
}

function absorb(ago: DateExpression, now: DateExpression, line: Line): DateExpression | null {
  const years = yearsAgo(ago);
  const { meaning } = now;
  if (years === null || meaning.kind !== "step" || meaning.counted === true) return null;
  if (meaning.step.origin !== "publication" || meaning.unit === "year") return null;
  if (line.text.slice(ago.end - line.start, now.start - line.start) !== " ") return null;
  return { ...now, ...cover(ago, now), meaning: { ...meaning, yearsAgo: years } };
}

function yearsAgo({ meaning }: DateExpression): number | null {
  if (meaning.kind !== "step" || meaning.counted !== true || meaning.step.origin !== "publication")
    return null;
  const years = meaning.unit === "decade" ? meaning.step.shift * 10 : meaning.step.shift;
  return (meaning.unit === "year" || meaning.unit === "decade") && years < 0 ? -years : null;
}
