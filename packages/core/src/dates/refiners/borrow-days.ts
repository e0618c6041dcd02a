import type { DateExpression } from "../expression.ts";
import type { Line } from "../line.ts";

const OWNERS: ReadonlySet<string> = new Set(["day", "weekday"]);
/** A verb of its own between them: "halted at 6 p.m. and was due to resume on [Monday]". */
const VERB_BETWEEN =
  /\b(?:and|but|which|who|that) (?:is|are|was|were|will|would|has|had|have)\b|\buntil\b/i;

/** "in its [6 a.m.] bulletin on [Thursday]": a clock time before its sentence’s only day is of it. */
export function borrowDays(
  expressions: readonly DateExpression[],
  line: Line,
): readonly DateExpression[] {
  const day = expressions.findIndex(
    ({ meaning }) =>
      OWNERS.has(meaning.kind) || (meaning.kind === "step" && meaning.unit === "day"),
  );
  const owner = expressions[day];
  if (owner === undefined || !OWNERS.has(owner.meaning.kind)) return expressions;
  return expressions.map((expression, index) => {
    const { meaning, time, end } = expression;
    const isLoose = meaning.kind === "day-of-context" && time?.kind === "clock";
    if (!isLoose || index >= day) return expression;
    const between = line.text.slice(end - line.start, owner.start - line.start);
    return VERB_BETWEEN.test(between) ? expression : { ...expression, meaning: owner.meaning };
  });
}
