import type { Clause, VerbGroup } from "../reading.ts";
import type { SentenceParts } from "./sentence-parts.ts";

/** `[Koval] said the war would end and warned`: of the clauses before, one whose verb is alike. */
export function sharedSubject(
  parts: SentenceParts,
  clauses: readonly Clause[],
  group: VerbGroup,
): number | null {
  const reports = ({ lemma }: VerbGroup): boolean => parts.reportingForms.has(lemma);
  const word = parts.tokens[group.head];
  const isBase = word === undefined || word.lower === word.lemma;
  const verbOf = ({ verb }: Clause): VerbGroup | undefined =>
    parts.groups[(verb ?? -1) - parts.firstGroup];
  const speaks = reports(group) && clauses.some((clause) => isReport(clause));
  return lastSubject(clauses, (clause) => {
    const verb = verbOf(clause);
    if (clause.kind === "relative") return false;
    // "said the war would end and [warned]" goes with "said", "would leave and [stay]" does not
    if (verb?.modal != null && group.modal === null && !isBase) return false;
    return !speaks || isReport(clause);
  });

  function isReport(clause: Clause): boolean {
    const verb = verbOf(clause);
    return clause.kind !== "relative" && verb !== undefined && reports(verb);
  }
}

/** `[She] refused to have the call played aloud, saying`: who does something, where nobody speaks. */
export function teller(
  parts: SentenceParts,
  clauses: readonly Clause[],
  group: VerbGroup,
): number | null {
  const reports = (verb: VerbGroup | undefined): boolean =>
    verb !== undefined && parts.reportingForms.has(verb.lemma);
  const verbOf = ({ verb }: Clause): VerbGroup | undefined =>
    parts.groups[(verb ?? -1) - parts.firstGroup];
  if (parts.tokens[group.from - 1]?.text !== "," || !reports(group)) return null;
  if (clauses.some((clause) => reports(verbOf(clause)))) return null;
  return lastSubject(
    clauses,
    (clause) =>
      (clause.kind === "main" || clause.kind === "coordinate") && verbOf(clause)?.form === "finite",
  );
}

export function lastSubject(
  clauses: readonly Clause[],
  fits: (clause: Clause) => boolean,
): number | null {
  return clauses.findLast((clause) => clause.subject !== null && fits(clause))?.subject ?? null;
}
