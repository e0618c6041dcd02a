import type { Clause, Syntax, VerbGroup } from "../../reading.ts";

export function verbOf({ verb }: Clause, syntax: Syntax): VerbGroup | null {
  return verb === null ? null : (syntax.verbGroups[verb] ?? null);
}

/** The verb that a piece without one depends on: "No talks are scheduled [before Monday]". */
export function verbAbove({ parent }: Clause, syntax: Syntax): VerbGroup | null {
  const above = parent === null ? undefined : syntax.clauses[parent];
  return above === undefined ? null : verbOf(above, syntax);
}

const SAME_IN_PAST: ReadonlySet<string> = new Set(
  "put set cut hit shut let cost hurt quit split shed spread burst cast read bid beat".split(" "),
);
const REPORTING_PRESENT: ReadonlySet<string> = new Set("say tell write report add".split(" "));

/** "The board [meets] on March 6": news tells the past in the past tense. */
export function isPresent(group: VerbGroup, syntax: Syntax): boolean {
  if (group.form !== "finite" || group.modal !== null || REPORTING_PRESENT.has(group.lemma))
    return false;
  const [first = ""] = wordsOf(group, syntax);
  const head = syntax.tokens[group.head];
  if (head === undefined) return false;
  if (/^(?:is|are|'s|'re|am)$/u.test(first))
    return group.lemma !== "be" && head.lower.endsWith("ing");
  if (/^(?:was|were|has|have|had|did|does|do|been)$/u.test(first)) return false;
  if (group.to - group.from > 1 || head.pos !== "VERB") return false;
  return head.lower === group.lemma ? !SAME_IN_PAST.has(group.lemma) : head.lower.endsWith("s");
}

export function isPast(group: VerbGroup, syntax: Syntax): boolean {
  if (group.modal !== null || group.form === "infinitive") return false;
  const [first = ""] = wordsOf(group, syntax);
  if (/^(?:was|were|had|did|has|have)$/u.test(first)) return true;
  if (/^(?:is|are|be|'s|'re)$/u.test(first)) return false;
  const head = syntax.tokens[group.head];
  return head !== undefined && head.lower !== group.lemma && !/(?:s|ing)$/u.test(head.lower);
}

export function wordsOf(group: VerbGroup, syntax: Syntax): readonly string[] {
  return syntax.tokens.slice(group.from, group.to).map(({ lower }) => lower);
}
