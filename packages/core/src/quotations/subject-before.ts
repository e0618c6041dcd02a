import { itemAt } from "../item-at.ts";
import type { Clause } from "../reading.ts";
import { clausesIn, type QuotationContext, sentenceAt, type TokenRange } from "./context.ts";
import type { SpeechCue } from "./find-cues.ts";

/**
 * `a raid that medics said [killed three]`, `what they said [was a raid]`, `a man Koval said [had
 * left]`: the subject of what is reported stands before who says it.
 */
export function standsSubjectBefore(
  context: QuotationContext,
  { clause, source }: SpeechCue,
  at: number,
): boolean {
  const { syntax, groupOf, clauseOf } = context;
  if (clause === null || source === null || source.from < clause.from) return false;
  const before = syntax.tokens[clause.from - 1]?.pos;
  const opensNoun = syntax.tokens[clause.from]?.lower === "that" && before === "NOUN";
  const isRelative = clause.kind === "relative" || (clause.kind === "that" && opensNoun);
  const isInside = isRelative && source.from > clause.from;
  if (!isInside && !isSubjectless(context, clause, source)) return false;
  // "that police said [probably] saved him"
  const verb = syntax.tokens[at]?.pos === "ADV" ? at + 1 : at;
  const group = itemAt(syntax.verbGroups, groupOf[verb]);
  // "everything that she said [was] false": that verb is the main clause’s
  const own = itemAt(syntax.clauses, clauseOf[group?.head ?? -1]);
  if (group?.form !== "finite" || group.from !== verb || own === undefined) return false;
  return own.kind === "that" || (own.kind === "main" && resumes(context, own));
}

/** `spoke of [what] he said *were*`, `denied it, [a claim] the army said *was*`: no verb but that of a clause before. */
function isSubjectless(context: QuotationContext, { from }: Clause, source: TokenRange): boolean {
  const { tokens, verbGroups } = context.syntax;
  const opener = tokens[from];
  const before = itemAt(tokens, from - 1);
  if (opener === undefined || before?.sentence !== opener.sentence) return false;
  if (opener.lower === "what" && source.from > from) {
    return before.pos === "ADP" || before.pos === "VERB";
  }
  const phrase = itemAt(context.syntax.nounPhrases, context.phraseOf[source.from - 1]);
  if (phrase?.to !== source.from || phrase.kind !== "common") return false;
  if (ANY_OF_IT.has(tokens[phrase.head]?.lower ?? "")) return false;
  const front = { from: sentenceAt(context, from).from, to: phrase.from };
  return clausesIn(context, front).some(({ verb }) => itemAt(verbGroups, verb)?.form === "finite");
}

/** `[All] he said was “no”`: what was said, which the main clause goes on about. */
const ANY_OF_IT: ReadonlySet<string> = new Set(
  "all everything anything nothing something thing things word words one much little".split(" "),
);

/** `The rules, which they said [will come soon], *will not apply*`: the main clause has another verb. */
function resumes(context: QuotationContext, { subject, from }: Clause): boolean {
  const { tokens, verbGroups } = context.syntax;
  const rest = { from: from + 1, to: sentenceAt(context, from).to };
  return clausesIn(context, rest).some((clause) => {
    const tensed = itemAt(verbGroups, clause.verb)?.form === "finite";
    const behindComma = clause.from > from && tokens[clause.from - 1]?.text === ",";
    return tensed && behindComma && clause.subject !== null && clause.subject === subject;
  });
}
