import type { DateExpression } from "../expression.ts";
import type { Line } from "../line.ts";

/** Values of sets that name every day or every night. */
const DAILY = /^(?:P1D|XXXX-XX-XXT[A-Z]{2})$/u;
const CURFEW = /\bcurfew\b/i;

/** "open every day from [10am] to [noon]", "a curfew from [8pm]": times of any day, not of one. */
export function markDailyTimes(
  expressions: readonly DateExpression[],
  line: Line,
): readonly DateExpression[] {
  const loose = expressions.filter(isLooseTime);
  if (loose.length === 0) return expressions;
  if (expressions.some(isDay)) return markBefore(expressions);
  if (!expressions.some(isDaily) && !CURFEW.test(line.text)) return expressions;
  return expressions.map((expression) =>
    isLooseTime(expression) ? ofAnyDay(expression) : expression,
  );
}

/** "from Friday to Sunday, at [noon] each day" */
function markBefore(expressions: readonly DateExpression[]): readonly DateExpression[] {
  return expressions.map((expression, index) => {
    const next = expressions[index + 1];
    const isBefore = next !== undefined && isDaily(next) && next.start === expression.end + 1;
    return isBefore && isLooseTime(expression) ? ofAnyDay(expression) : expression;
  });
}

function ofAnyDay(expression: DateExpression): DateExpression {
  return { ...expression, meaning: { kind: "literal", type: "TIME", value: "XXXX-XX-XX" } };
}

function isLooseTime({ meaning, time }: DateExpression): boolean {
  return meaning.kind === "day-of-context" && time?.kind === "clock";
}

function isDaily({ meaning, rule }: DateExpression): boolean {
  return (
    meaning.kind === "literal" &&
    meaning.type === "SET" &&
    rule !== "rate" &&
    DAILY.test(meaning.value)
  );
}

/** Something that puts the sentence on a day. */
function isDay({ meaning }: DateExpression): boolean {
  // "each day next week"
  if (meaning.kind === "step" && meaning.unit !== "day") return false;
  return meaning.kind !== "literal" && meaning.kind !== "day-of-context";
}
