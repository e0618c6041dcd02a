import type { DateExpression } from "../expression.ts";
import type { Context } from "./context.ts";

/** Further back than this another clock time says nothing of the half of the day. */
const NEAR_BY = 1200;
const HALF_A_DAY = 720;

/**
 * "At 2.14 p.m. the load was 4,000. At [2.15] it was 2,100": an hour that may be of either half of
 * the day is of the one that lies nearer to the clock time before it.
 */
export function settleHalf(expression: DateExpression, { lastClock, at }: Context): DateExpression {
  const { meaning, time } = expression;
  if (time?.kind !== "clock" || time.isOpen !== true || meaning.kind !== "day-of-context")
    return expression;
  const last = lastClock?.minute ?? null;
  if (last === null || at - (lastClock?.at ?? 0) > NEAR_BY) return expression;
  const early = (time.hour % 12) * 60 + time.minute;
  const isLate = Math.abs(early + HALF_A_DAY - last) < Math.abs(early - last);
  return { ...expression, time: { ...time, hour: (time.hour % 12) + (isLate ? 12 : 0) } };
}
