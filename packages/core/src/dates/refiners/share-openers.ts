import type { DateExpression, YearReference } from "../expression.ts";
import type { Line } from "../line.ts";

const OPENING = /^(?:["“]? ?)(?:in |back in )?$/i;
/** A new clause may speak of another year. */
const BREAK = /[;:]/u;

/** "Last year, 14 houses were burgled between [June 15] and [20]": the year that opens the sentence. */
export function shareOpeners(
  expressions: readonly DateExpression[],
  line: Line,
): readonly DateExpression[] {
  const [opener] = expressions;
  const year = opener === undefined ? null : yearOf(opener);
  if (opener === undefined || year === null) return expressions;
  const behind = line.text.slice(opener.end - line.start);
  if (!OPENING.test(line.text.slice(0, opener.start - line.start)) || !behind.startsWith(","))
    return expressions;
  const reach = behind.search(BREAK);
  const limit = reach < 0 ? line.end : opener.end + reach;
  return expressions.map((expression) =>
    expression.start < limit ? withYear(expression, year) : expression,
  );
}

function yearOf({ meaning }: DateExpression): YearReference {
  if (meaning.kind === "year") return meaning.year < 0 ? null : meaning.year;
  const isCounted = meaning.kind === "step" && meaning.unit === "year" && meaning.counted !== true;
  return isCounted ? meaning.step : null;
}

function withYear(expression: DateExpression, year: YearReference): DateExpression {
  const { meaning } = expression;
  if (meaning.kind === "day" && meaning.year === null)
    return { ...expression, meaning: { ...meaning, year } };
  if (meaning.kind === "month" && meaning.year === null && meaning.step === null)
    return { ...expression, meaning: { ...meaning, year } };
  return expression;
}
