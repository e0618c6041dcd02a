import type { DateExpression, YearReference } from "../expression.ts";
import type { Line } from "../line.ts";

const LINK =
  /^,? ?(?:-|to|and|until|till|through|or|,|and early|and late|to early|to late) ?(?:the |late |early )?$/u;

/** "from October 7 to November 12, [2023]": the year at the end is both days' year. */
export function shareYears(
  expressions: readonly DateExpression[],
  line: Line,
): readonly DateExpression[] {
  const shared = [...expressions];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const [first, second] = [shared[index], shared[index + 1]];
    if (first === undefined || second === undefined) continue;
    const gap = line.text.slice(first.end - line.start, second.start - line.start);
    if (!LINK.test(gap)) continue;
    const [ours, theirs] = [yearOf(first), yearOf(second)];
    if (ours === null && theirs !== null && theirs !== undefined)
      shared[index] = withYear(first, theirs);
  }
  return shared;
}

/** `undefined` where it can't have a year. */
function yearOf({ meaning }: DateExpression): YearReference | undefined {
  switch (meaning.kind) {
    case "day":
    case "nth-weekday":
      return meaning.year;
    case "month":
    case "year-part":
      return meaning.step === null ? meaning.year : undefined;
    default:
      return undefined;
  }
}

function withYear(expression: DateExpression, year: YearReference): DateExpression {
  const { meaning } = expression;
  switch (meaning.kind) {
    case "day":
      return { ...expression, meaning: { ...meaning, year } };
    case "month":
      return { ...expression, meaning: { ...meaning, year } };
    case "year-part":
      return { ...expression, meaning: { ...meaning, year } };
    default:
      return expression;
  }
}
