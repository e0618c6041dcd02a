import type { ReportingLexicon } from "../lexicon/reporting-verbs.ts";
import type { Syntax } from "../reading.ts";
import type { CandidateCue } from "./find-candidates.ts";
import { classOfLikelihood } from "./first-opinion.ts";
import type { Facts } from "./gather-facts.ts";
import { hashOf } from "./hash.ts";
import { tieClauses } from "./tie-clauses.ts";

/** What is known of a cue, whatever word of its window is asked about; words are hashes. */
export interface DescribedCue {
  readonly lemma: number;
  /** How the lexicon has it, and its tag: "v3VERB". */
  readonly kind: number;
  readonly likelihood: number;
  /** Voice, form and negation of the verb group that it heads: "af", "pp-"; "" when it heads none. */
  readonly verb: number;
  /** What may follow it, from the lexicon. */
  readonly frames: number;
  /** The words on either side. */
  readonly before: number;
  readonly behind: number;
  readonly inMarks: number;
  /** Index of the noun phrase that is its clause's subject, and of its own; -1 for none. */
  readonly subject: number;
  readonly phrase: number;
  /** Index of the marks around it, and of others near before and behind it; -1 for none. */
  readonly marks: number;
  readonly marksBefore: number;
  readonly marksBehind: number;
  /** How a clause hangs on its own. */
  readonly tie: (clause: number) => number;
}

/** Words on either side of a cue within which marks belong to it. */
const NEAR = 14;

function findMarks(
  { markOf }: Facts,
  { from, to, window, head }: CandidateCue,
  direction: 1 | -1,
): number {
  const own = markOf[head] ?? -1;
  const start = direction === 1 ? to : from - 1;
  for (let step = 0; step < NEAR; step++) {
    const at = start + direction * step;
    if (at < window.from || at >= window.to) return -1;
    const mark = markOf[at] ?? -1;
    if (mark >= 0 && mark !== own) return mark;
  }
  return -1;
}

function describeVerb(syntax: Syntax, group: number | null, head: number): string {
  const verb = syntax.verbGroups[group ?? -1];
  if (verb === undefined || verb.head !== head) return "";
  return `${verb.voice.charAt(0)}${verb.form.charAt(0)}${verb.negated ? "-" : ""}`;
}

/** The ties as hashes, each made once. */
function hashTies(tie: (clause: number) => string): (clause: number) => number {
  const known = new Map<number, number>();
  return (clause) => {
    const hash = known.get(clause) ?? hashOf(0, tie(clause));
    known.set(clause, hash);
    return hash;
  };
}

export function describeCue(
  syntax: Syntax,
  facts: Facts,
  { verbs }: ReportingLexicon,
  cue: CandidateCue,
): DescribedCue {
  const { tokens, clauses } = syntax;
  const { head, from, to, window } = cue;
  const word = (at: number): number =>
    hashOf(0, at >= window.from && at < window.to ? (tokens[at]?.lower ?? "#") : "#");
  const clause = facts.clauseOf[head] ?? -1;
  const lemma = tokens[head]?.lemma ?? "";
  return {
    lemma: hashOf(0, lemma),
    kind: hashOf(0, `${facts.reports[head]}${tokens[head]?.pos}`),
    likelihood: classOfLikelihood(cue.likelihood),
    verb: hashOf(0, describeVerb(syntax, clauses[clause]?.verb ?? null, head)),
    frames: hashOf(0, verbs.get(lemma)?.frames ?? ""),
    before: word(from - 1),
    behind: word(to),
    inMarks: facts.inMarks[head] ?? 0,
    subject: clauses[clause]?.subject ?? -1,
    phrase: facts.phraseOf[head] ?? -1,
    marks: facts.markOf[head] ?? -1,
    marksBefore: findMarks(facts, cue, -1),
    marksBehind: findMarks(facts, cue, 1),
    tie: hashTies(tieClauses(clauses, clause)),
  };
}
