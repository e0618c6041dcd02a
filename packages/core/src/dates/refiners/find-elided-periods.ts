import type { DateExpression } from "../expression.ts";
import type { Line } from "../line.ts";

const OTHER_AFTER =
  /^(?<gap> (?:or|and) (?:perhaps |maybe |early |late )?)(?<word>last|this|next)(?=$|[.,;:!?)"']| (?:and|but|or|at|in|as|when|if|to|by|with|after|before)\b)/i;
const SHIFTS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** "may pass this week or [next]": the second of two periods leaves out its unit. */
export function findElidedPeriods(
  expressions: readonly DateExpression[],
  line: Line,
): readonly DateExpression[] {
  if (!expressions.some(isPeriod)) return expressions;
  return expressions.flatMap((expression) => {
    const { meaning, end } = expression;
    if (!isPeriod(expression) || meaning.kind !== "step") return [expression];
    const at = end - line.start;
    const { gap = "", word } = OTHER_AFTER.exec(line.text.slice(at, at + 40))?.groups ?? {};
    const shift = SHIFTS[word?.toLowerCase() ?? ""];
    if (word === undefined || shift === undefined) return [expression];
    const start = end + gap.length;
    const other: DateExpression = {
      ...expression,
      ...{ start, end: start + word.length },
      meaning: { ...meaning, step: { shift, origin: "publication" } },
    };
    return [expression, other];
  });
}

function isPeriod({ rule }: DateExpression): boolean {
  return rule === "relative-period";
}
