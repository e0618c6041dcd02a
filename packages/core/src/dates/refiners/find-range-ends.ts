import { isCalendarDay } from "../calendar.ts";
import type { DateExpression } from "../expression.ts";
import type { Line } from "../line.ts";

/** "October 7 to [12]", "March 14-[16], 2012" */
const DAY_AFTER =
  /^(?<gap> ?(?:-|to|and|until|till|through|or|,) ?(?:the )?)(?<day>[0-3]?\d)(?:st|nd|rd|th)?\b(?!:|[.,]\d|%| ?(?:am|pm|a\.m|p\.m|[a-z]{3,}s\b|million|per|[ap]m\b))/u;
/** "[7]-9 October", "between [7] and 9 October", "[7], 8 and 9 October" */
const DAY_BEFORE =
  /(?<![\d.,:$£€-])\b(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?<gap> ?(?:-|to|and|until|or|,) ?(?:the )?)$/u;

const RULE = "range-end";

/** The other days of a range that share the month of a day found. */
export function findRangeEnds(
  expressions: readonly DateExpression[],
  line: Line,
): readonly DateExpression[] {
  const all: DateExpression[] = [];
  for (const [index, expression] of expressions.entries()) {
    const previous = all.at(-1);
    if (previous?.rule === RULE && absorbYear(previous, expression, line)) {
      all.push(...withYear(all.splice(-2), expression));
      continue;
    }
    const nextStart = expressions[index + 1]?.start ?? line.end;
    const before = dayBefore(expression, line, previous?.end ?? line.start);
    if (before !== null) all.push(before);
    all.push(expression);
    const after = dayAfter(expression, line, nextStart);
    if (after !== null) all.push(after);
  }
  return all;
}

/** "March 14-16[, 2012]": the year behind the range is both days' year. */
function absorbYear(end: DateExpression, { start, meaning }: DateExpression, line: Line): boolean {
  const gap = line.text.slice(end.end - line.start, start - line.start);
  return (meaning.kind === "year" || isYearCounted(meaning)) && /^,? $/u.test(gap);
}

/** "June 15 to 20 [last year]" */
function isYearCounted(meaning: DateExpression["meaning"]): boolean {
  return meaning.kind === "step" && meaning.unit === "year" && meaning.counted !== true;
}

function withYear(
  days: readonly DateExpression[],
  { meaning, end }: DateExpression,
): readonly DateExpression[] {
  return days.map((day, index) => {
    const year =
      meaning.kind === "year" ? meaning.year : meaning.kind === "step" ? meaning.step : null;
    if (day.meaning.kind !== "day" || year === null) return day;
    const last = index === days.length - 1;
    return { ...day, end: last ? end : day.end, meaning: { ...day.meaning, year } };
  });
}

function dayAfter(expression: DateExpression, line: Line, limit: number): DateExpression | null {
  if (!expression.rule.startsWith("month-day") || expression.time !== null) return null;
  const match = DAY_AFTER.exec(line.text.slice(expression.end - line.start, limit - line.start));
  const { gap = "", day = "" } = match?.groups ?? {};
  const start = expression.end + gap.length;
  return match === null
    ? null
    : sameMonth(expression, Number(day), start, expression.end + match[0].length);
}

function dayBefore(expression: DateExpression, line: Line, limit: number): DateExpression | null {
  if (expression.rule !== "day-month") return null;
  const head = line.text.slice(
    Math.max(limit, expression.start - 12) - line.start,
    expression.start - line.start,
  );
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
    rule: RULE,
    meaning: { ...meaning, day, weekday: null },
    mod: null,
    known: ["day"],
  };
}
