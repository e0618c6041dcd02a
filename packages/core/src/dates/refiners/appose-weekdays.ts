import type { DateExpression } from "../expression.ts";
import type { Line } from "../line.ts";

const GAP = /^, a $/u;

/** "on 9 November 1938, a [Wednesday]": the day spoken of just before. */
export function apposeWeekdays(
  expressions: readonly DateExpression[],
  line: Line,
): readonly DateExpression[] {
  return expressions.map((expression, index) => {
    const { meaning, time, start } = expression;
    const before = expressions[index - 1];
    if (before === undefined || time !== null) return expression;
    if (meaning.kind !== "weekday" || meaning.step !== null || !isDay(before)) return expression;
    const gap = line.text.slice(before.end - line.start, start - line.start);
    if (!GAP.test(gap)) return expression;
    return {
      ...expression,
      meaning: { kind: "step", unit: "day", step: { shift: 0, origin: "reference" } },
    };
  });
}

function isDay({ meaning }: DateExpression): boolean {
  return (
    meaning.kind === "day" ||
    meaning.kind === "weekday" ||
    (meaning.kind === "step" && meaning.unit === "day")
  );
}
