import type { DateExpression } from "../expression.ts";
import type { Line } from "../line.ts";
import { NUMBER } from "../patterns.ts";
import { readNumber } from "../read-number.ts";

/** What stands before the second of two lengths: "between [60] and …". */
const FIRST_BEFORE = new RegExp(String.raw`\bbetween (?<amount>${NUMBER})(?<gap> and )$`, "i");
const COUNTED = /^P(?<time>T?)[\d.]{1,6}(?<letter>[A-Z]{1,2})$/u;
/** The longest number in words, with the words about it. */
const REACH = 40;

/** "between [60] and [90 days]": the first length leaves its unit to the second. */
export function findElidedLengths(
  expressions: readonly DateExpression[],
  line: Line,
): readonly DateExpression[] {
  const all: DateExpression[] = [];
  for (const expression of expressions) {
    const first = firstLength(expression, line);
    if (first !== null && first.start >= (all.at(-1)?.end ?? 0)) all.push(first);
    all.push(expression);
  }
  return all;
}

function firstLength(expression: DateExpression, line: Line): DateExpression | null {
  const { meaning, start } = expression;
  if (meaning.kind !== "literal" || meaning.type !== "DURATION") return null;
  const { time, letter } = COUNTED.exec(meaning.value)?.groups ?? {};
  if (letter === undefined) return null;
  const at = start - line.start;
  const { amount = "", gap = "" } =
    FIRST_BEFORE.exec(line.text.slice(Math.max(0, at - REACH), at))?.groups ?? {};
  const number = readNumber(amount);
  if (number === null) return null;
  const end = start - gap.length;
  return {
    ...expression,
    ...{ start: end - amount.length, end, mod: null },
    meaning: { ...meaning, value: `P${time}${number}${letter}` },
  };
}
