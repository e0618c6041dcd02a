import type { DateExpression } from "../expression.ts";

const OWNERS: ReadonlySet<string> = new Set(["day", "weekday"]);

/** "in its [6 a.m.] bulletin on [Thursday]": a clock time before its sentence’s only day is of it. */
export function borrowDays(expressions: readonly DateExpression[]): readonly DateExpression[] {
  const day = expressions.findIndex(
    ({ meaning }) =>
      OWNERS.has(meaning.kind) || (meaning.kind === "step" && meaning.unit === "day"),
  );
  const owner = expressions[day];
  if (owner === undefined || !OWNERS.has(owner.meaning.kind)) return expressions;
  return expressions.map((expression, index) => {
    const { meaning, time } = expression;
    const isLoose = meaning.kind === "day-of-context" && time?.kind === "clock";
    return isLoose && index < day ? { ...expression, meaning: owner.meaning } : expression;
  });
}
