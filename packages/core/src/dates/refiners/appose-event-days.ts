import type { DateExpression } from "../expression.ts";
import type { Line } from "../line.ts";

/** "day four, [Tuesday]", "its third day on [Monday]", "the opening night ([23 January])" */
const DAY_AFTER = /^(?:,? (?:on )?| \(|, which (?:is|was) (?:on )?)$/u;
const DAYS: ReadonlySet<string> = new Set(["day", "weekday", "holiday", "nth-weekday"]);

/** "[Day four], Tuesday, was quiet": the day of an event is the one told behind it. */
export function apposeEventDays(
  expressions: readonly DateExpression[],
  line: Line,
): readonly DateExpression[] {
  return expressions.map((expression, index) => {
    const { meaning, end } = expression;
    const next = expressions[index + 1];
    if (meaning.kind !== "event-day" || next === undefined || !isDay(next)) return expression;
    const gap = line.text.slice(end - line.start, next.start - line.start);
    return DAY_AFTER.test(gap)
      ? { ...expression, meaning: { ...meaning, day: next.meaning } }
      : expression;
  });
}

function isDay({ meaning }: DateExpression): boolean {
  return DAYS.has(meaning.kind) || (meaning.kind === "step" && meaning.unit === "day");
}
