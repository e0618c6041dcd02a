import { itemAt } from "../../item-at.ts";
import type { Syntax } from "../../reading.ts";
import { firstEndingAfter, type Span } from "../../span.ts";

const SAYING_LEMMAS: ReadonlySet<string> = new Set(
  "say tell write add comment tweet state note".split(" "),
);

/** "The police told reporters [on Friday] …": whether the verb of a date's clause is one of saying. */
export function isOfSaying({ clauses, verbGroups }: Syntax, place: Span): boolean {
  const clause = clauses[firstEndingAfter(clauses, place.start)];
  if (clause === undefined || clause.start > place.start) return false;
  const verb = clause.verb ?? itemAt(clauses, clause.parent)?.verb ?? null;
  return verb !== null && SAYING_LEMMAS.has(verbGroups[verb]?.lemma ?? "");
}
