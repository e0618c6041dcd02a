import type { Clause, Syntax } from "../../reading.ts";
import { firstEndingAfter, type Span } from "../../span.ts";

const FUTURE_MODALS: ReadonlySet<string> = new Set(["will", "shall", "'ll", "wo", "ll"]);
/** Verbs whose complement lies ahead. */
const FUTURE_LEMMAS: ReadonlySet<string> = new Set(
  "plan expect schedule intend hope aim set slate due prepare await pledge vow promise".split(" "),
);
/** Words before a date that put it ahead. */
const FUTURE_BEFORE = /\b(?:until|till|by|starting|beginning|due|upcoming|scheduled for|slated for|set for|expected|planned for|next|effective|deadline of|postponed to|delayed to)(?: (?:on|in|at|early|late|the|the end of))? $/iu;

/** "The court [will] rule on Friday." Whether the words around a date speak of the future. */
export function hasFutureCue(text: string, syntax: Syntax, place: Span): boolean {
  if (FUTURE_BEFORE.test(text.slice(Math.max(0, place.start - 28), place.start))) {
    return !isPastClause(syntax, place);
  }
  const index = firstEndingAfter(syntax.clauses, place.start);
  const clause = syntax.clauses[index];
  if (clause === undefined || clause.start > place.start) return false;
  return looksAhead(clause, syntax) || followsPlan(clause, syntax);
}

function looksAhead({ verb }: Clause, syntax: Syntax): boolean {
  if (verb === null) return false;
  const group = syntax.verbGroups[verb];
  if (group === undefined) return false;
  if (group.modal !== null && FUTURE_MODALS.has(group.modal)) return true;
  return group.voice === "passive" && FUTURE_LEMMAS.has(group.lemma);
}

/** "plans [to meet on Friday]": an infinitive below a verb that looks ahead. */
function followsPlan({ kind, parent, verb }: Clause, syntax: Syntax): boolean {
  if (kind !== "infinitive" || parent === null || verb === null) return false;
  const above = syntax.clauses[parent];
  const group = above?.verb === null || above === undefined ? undefined : syntax.verbGroups[above.verb];
  if (group === undefined || above === undefined) return false;
  return FUTURE_LEMMAS.has(group.lemma) || group.lemma === "be" || looksAhead(above, syntax);
}

function isPastClause(syntax: Syntax, place: Span): boolean {
  const clause = syntax.clauses[firstEndingAfter(syntax.clauses, place.start)];
  const group = clause?.verb === null || clause === undefined ? undefined : syntax.verbGroups[clause.verb];
  const head = group === undefined ? undefined : syntax.tokens[group.head];
  if (group === undefined || head === undefined || group.modal !== null) return false;
  return /ed$/u.test(head.lower) || /^(?:was|were|had)$/u.test(syntax.tokens[group.from]?.lower ?? "");
}
