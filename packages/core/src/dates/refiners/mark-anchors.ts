import type { DateExpression } from "../expression.ts";
import type { Line } from "../line.ts";

/** "a day after [Eid]", "the three months to [30 September]": what a length is counted from. */
const LENGTH_BEFORE = /^ (?:after|before|to|ended|ending|from|since|until) (?:the )?$/u;

/** Days that only say where a length lies: no event of the story, and what follows is not of them. */
export function markAnchors(
  expressions: readonly DateExpression[],
  line: Line,
): readonly DateExpression[] {
  if (!expressions.some(isLength)) return expressions;
  return expressions.map((expression, index) => {
    const length = expressions[index - 1];
    if (length === undefined || !isLength(length) || isLength(expression)) return expression;
    const gap = line.text.slice(length.end - line.start, expression.start - line.start);
    return LENGTH_BEFORE.test(gap) ? { ...expression, isAnchor: true } : expression;
  });
}

function isLength({ meaning }: DateExpression): boolean {
  return meaning.kind === "literal" && meaning.type === "DURATION";
}
