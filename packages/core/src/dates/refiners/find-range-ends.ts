import { isCalendarDay } from "../calendar.ts";
import type { DateExpression } from "../expression.ts";
import type { Line } from "../line.ts";

/** "October 7 to [12]", "March 14-[16], 2012" */
const DAY_AFTER =
  /^(?<gap> ?(?:-|to|and|until|till|through|or|,) ?(?:the )?)(?<day>[0-3]?\d)(?:st|nd|rd|th)?\b(?!:|[.,]\d|%| ?(?:am|pm|a\.m|p\.m|[a-z]{3,}s\b|million|per|[ap]m\b))/u;
/** "[7]-9 October", "between [7] and 9 October", "[7], 8 and 9 October" */
const DAY_BEFORE = /(?<![\d.,:$£€-])\b(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?<gap> ?(?:-|to|and|until|or|,) ?(?:the )?)$/u;

/** The other days of a range that share the month of a day found. */
export function findRangeEnds(
  expressions: readonly DateExpression[],
  line: Line,
): readonly DateExpression[] {
  const all: DateExpression[] = [];
  for (const [index, expression] of expressions.entries()) {
    const previousEnd = all.at(-1)?.end ?? line.start;
    const nextStart = expressions[index + 1]?.start ?? line.end;
    const before = dayBefore(expression, line, previousEnd);
    if (before !== null) all.push(before);
    all.push(expression);
    const after = dayAfter(expression, line, nextStart);
    if (after !== null) all.push(after);
  }
  return all;
}

function dayAfter(expression: DateExpression, line: Line, limit: number): DateExpression | null {
  if (!expression.rule.startsWith("month-day") || expression.time !== null) return null;
  const match = DAY_AFTER.exec(line.text.slice(expression.end - line.start, limit - line.start));
  const { gap = "", day = "" } = match?.groups ?? {};
  const start = expression.end + gap.length;
  return match === null ? null : sameMonth(expression, Number(day), start, expression.end + match[0].length);
}

function dayBefore(expression: DateExpression, line: Line, limit: number): DateExpression | null {
  if (expression.rule !== "day-month") return null;
  const head = line.text.slice(Math.max(limit, expression.start - 12) - line.start, expression.start - line.start);
  const match = DAY_BEFORE.exec(head);
  const { gap = "", day = "" } = match?.groups ?? {};
  if (match === null) return null;
  const start = expression.start - match[0].length;
  return sameMonth(expression, Number(day), start, expression.start - gap.length);
}

function sameMonth(
  expression: DateExpression,
  day: number,
  start: number,
  end: number,
): DateExpression | null {
  const { meaning } = expression;
  if (meaning.kind !== "day" || day < 1) return null;
  const year = typeof meaning.year === "number" ? meaning.year : 2000;
  if (!isCalendarDay({ year, month: meaning.month, day })) return null;
  return {
    ...expression,
    start,
    end,
    rule: "range-end",
    meaning: { ...meaning, day, weekday: null },
    mod: null,
    known: ["day"],
  };
}
