import type { DateExpression, Step } from "../expression.ts";
import type { Line } from "../line.ts";

const RANGE = /^ ?(?:-|to|until|till|through) ?(?:the )?$/u;
const RANGE_AFTER_BETWEEN = /^ and (?:the )?$/u;
const INTO = " into ";
const THE_FOLLOWING: Step = { shift: 1, origin: "reference" };
const BETWEEN = /\bbetween (?:the )?$/i;

/** "from [May] to [July]", "between [May 3] and [June 2]": the second ends what the first began. */
export function markRangeEnds(
  expressions: readonly DateExpression[],
  line: Line,
): readonly DateExpression[] {
  return expressions.map((expression, index) => {
    const first = expressions[index - 1];
    if (first === undefined || !isYearless(first) || !isYearless(expression)) return expression;
    if (first.meaning.kind !== expression.meaning.kind) return expression;
    const gap = line.text.slice(first.end - line.start, expression.start - line.start);
    // "from Sunday night into [Monday]": the one after it
    if (gap === INTO && expression.meaning.kind === "weekday")
      return { ...expression, meaning: { ...expression.meaning, step: THE_FOLLOWING } };
    const at = first.start - line.start;
    const endsRange =
      RANGE.test(gap) ||
      (RANGE_AFTER_BETWEEN.test(gap) && BETWEEN.test(line.text.slice(Math.max(0, at - 16), at)));
    return endsRange ? { ...expression, endsRange } : expression;
  });
}

function isYearless({ meaning, time }: DateExpression): boolean {
  if (time !== null && meaning.kind !== "weekday") return false;
  return (
    (meaning.kind === "month" && meaning.step === null && meaning.year === null) ||
    (meaning.kind === "day" && meaning.year === null) ||
    (meaning.kind === "weekday" && meaning.step === null && meaning.week === null)
  );
}
