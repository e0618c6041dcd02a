import type { Syntax } from "../../reading.ts";
import { firstEndingAfter } from "../../span.ts";
import type { DateExpression } from "../expression.ts";
import { isPresent, verbOf } from "./clause-tense.ts";

const HALF_TOLD = / (?:in the (?:morning|afternoon|evening)|at night)$/i;

/** "Women queue from [four in the morning]": an hour spoken of in the present tense is of any day. */
export function isHabitual(
  text: string,
  syntax: Syntax,
  { rule, meaning, start, end }: DateExpression,
): boolean {
  if (rule !== "spoken-time" || meaning.kind !== "day-of-context") return false;
  if (!HALF_TOLD.test(text.slice(start, end))) return false;
  const clause = syntax.clauses[firstEndingAfter(syntax.clauses, start)];
  if (clause === undefined || clause.start > start) return false;
  const group = verbOf(clause, syntax);
  return group !== null && (isPresent(group, syntax) || isBeing(group, syntax));
}

/** "At five in the morning the ovens [are] hot." */
function isBeing(
  { lemma, from, to, modal }: Syntax["verbGroups"][number],
  { tokens }: Syntax,
): boolean {
  const first = tokens[from]?.lower ?? "";
  return lemma === "be" && modal === null && to - from === 1 && /^(?:is|are)$/u.test(first);
}
