import { cover } from "../../span.ts";
import type { DateExpression } from "../expression.ts";
import { joinNeighbours } from "../join-neighbours.ts";
import type { Line } from "../line.ts";

const GAP = /^,? (?:of |in )?(?:the year )?$/u;

/** "[July first, 1999]", "[March of nineteen ninety]": a month or day takes in the year behind it. */
export function absorbYears(
  expressions: readonly DateExpression[],
  line: Line,
): readonly DateExpression[] {
  return joinNeighbours(expressions, line, withYear);
}

function withYear(
  first: DateExpression,
  second: DateExpression,
  line: Line,
): DateExpression | null {
  const { meaning } = first;
  if (second.meaning.kind !== "year" || second.mod !== null || first.time !== null) return null;
  if (meaning.kind !== "day" && meaning.kind !== "month" && meaning.kind !== "year-part")
    return null;
  if (meaning.year !== null || ("step" in meaning && meaning.step !== null)) return null;
  if (!GAP.test(line.text.slice(first.end - line.start, second.start - line.start))) return null;
  const { year: told } = second.meaning;
  // 479 BC is the year -478 of the calendar
  const year = told < 0 ? told + 1 : told;
  return {
    ...first,
    ...cover(first, second),
    meaning: { ...meaning, year },
    known: ["year", ...first.known],
  };
}
