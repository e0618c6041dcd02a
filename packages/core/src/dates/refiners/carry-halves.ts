import type { DateExpression } from "../expression.ts";
import type { Line } from "../line.ts";

const HALF_TOLD = /^\d{1,2}(?:[:.]\d\d)? ?[ap]\.? ?m\b/i;
const HALF_OPEN = /^(?:[1-9]|1[0-2])[:.]\d\d$/u;

/** "fired at 10:14 p.m. and was dead by [10:20]": of the same half of the day, or the next one. */
export function carryHalves(
  expressions: readonly DateExpression[],
  line: Line,
): readonly DateExpression[] {
  let last: number | null = null;
  return expressions.map((expression) => {
    const { time, start, end } = expression;
    if (time?.kind !== "clock") return expression;
    const words = line.text.slice(start - line.start, end - line.start);
    const minutes = time.hour * 60 + time.minute;
    if (HALF_TOLD.test(words)) last = minutes;
    else if (!HALF_OPEN.test(words)) last = null;
    else if (last !== null && time.hour < 12 && minutes < last && minutes + 720 >= last)
      return { ...expression, time: { ...time, hour: time.hour + 12, isOpen: false } };
    return expression;
  });
}
