import type { DateExpression } from "../expression.ts";
import type { Line } from "../line.ts";

/** What stands before the second of two clock times: "from [4] to …", "[9.30]-…". */
const FIRST_BEFORE =
  /(?:\b(?:from|between) |(?<![\d.,:/$£€-])\b(?=\d{1,2}(?:[:.]\d\d)? ?-))(?<words>(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))?)(?<gap> (?:to|and|until|till) | ?- ?)$/i;
const REACH = 24;
const HALF = /^\d{1,2}(?:[:.h]\d\d)? ?[ap]\.? ?m\b/i;

/** "from [4] to [7 p.m.]": the first of two clock times leaves its half of the day to the second. */
export function findElidedTimes(
  expressions: readonly DateExpression[],
  line: Line,
): readonly DateExpression[] {
  const all: DateExpression[] = [];
  for (const expression of expressions) {
    const first = firstTime(expression, line);
    if (first !== null && first.start >= (all.at(-1)?.end ?? 0)) all.push(first);
    all.push(expression);
  }
  return all;
}

function firstTime(expression: DateExpression, line: Line): DateExpression | null {
  const { time, start, end } = expression;
  if (time?.kind !== "clock") return null;
  const at = start - line.start;
  if (!HALF.test(line.text.slice(at, end - line.start))) return null;
  const {
    words,
    hour,
    minute = "00",
    gap = "",
  } = FIRST_BEFORE.exec(line.text.slice(Math.max(0, at - REACH), at))?.groups ?? {};
  const clock = Number(hour);
  if (words === undefined || clock < 1 || clock > 12) return null;
  const half = time.hour < 12 ? 0 : 12;
  const same = (clock % 12) + half;
  // "from 11 to 1 p.m." begins in the morning
  const isBefore = same * 60 + Number(minute) < time.hour * 60 + time.minute;
  const first = start - gap.length;
  return {
    ...expression,
    ...{ start: first - words.length, end: first },
    time: { ...time, hour: isBefore ? same : (same + 12) % 24, minute: Number(minute) },
  };
}
