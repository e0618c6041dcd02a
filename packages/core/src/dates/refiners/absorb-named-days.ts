import type { DateExpression } from "../expression.ts";
import { joinNeighbours } from "../join-neighbours.ts";
import type { Line } from "../line.ts";

const OPENING = /^ \($/u;

/** "at 3.14am [today (Thursday)]", "by [the end of the day Saturday]": which day is meant is told. */
export function absorbNamedDays(
  expressions: readonly DateExpression[],
  line: Line,
): readonly DateExpression[] {
  return joinNeighbours(expressions, line, absorb);
}

function absorb(day: DateExpression, name: DateExpression, line: Line): DateExpression | null {
  const { meaning } = day;
  if (meaning.kind !== "step" || meaning.unit !== "day") return null;
  if (name.meaning.kind !== "weekday" && name.meaning.kind !== "day") return null;
  const gap = line.text.slice(day.end - line.start, name.start - line.start);
  if (day.rule === "bounded-period" && gap === " ")
    return { ...name, start: day.start, mod: day.mod ?? name.mod };
  if (day.rule !== "relative-day") return null;
  if (!OPENING.test(gap) || line.text.charAt(name.end - line.start) !== ")") return null;
  const isDated = name.meaning.kind === "day";
  return {
    ...day,
    end: name.end + 1,
    meaning: isDated ? name.meaning : meaning,
    known: name.known,
  };
}
