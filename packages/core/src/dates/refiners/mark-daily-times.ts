import type { DateExpression } from "../expression.ts";
import type { Line } from "../line.ts";

/** Values of sets that name every day or every night. */
const DAILY = /^(?:P1D|XXXX-XX-XXT[A-Z]{2})$/u;
const CURFEW = /\bcurfew\b/i;
/** "was working from [6am]": what goes on day by day. */
const HABIT_BEFORE =
  /\b(?:works|working|on duty|is open|are open|opens|shifts?) (?:[a-z]{2,10} ){0,3}from $/i;

/** "open every day from [10am] to [noon]", "a curfew from [8pm]", "was working from [6am] to [midnight]": times of any day, not of one. */
export function markDailyTimes(
  expressions: readonly DateExpression[],
  line: Line,
): readonly DateExpression[] {
  const loose = expressions.filter(isLooseTime);
  if (loose.length === 0) return expressions;
  if (expressions.some(isDay)) return markBefore(expressions);
  if (!expressions.some(isDaily) && !isHabit(loose, line)) return expressions;
  return expressions.map((expression) =>
    isLooseTime(expression) ? ofAnyDay(expression) : expression,
  );
}

function isHabit([first, second]: readonly DateExpression[], { start, text }: Line): boolean {
  if (CURFEW.test(text)) return true;
  if (first === undefined || second === undefined) return false;
  const isRange = text.slice(first.end - start, second.start - start) === " to ";
  return isRange && HABIT_BEFORE.test(text.slice(0, first.start - start));
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
