import { itemAt } from "../item-at.ts";
import type { Clause } from "../reading.ts";
import { clausesIn, hasFiniteVerb, phraseFrom, type QuotationContext } from "./context.ts";
import type { SpeechCue } from "./find-cues.ts";
import { breakBefore } from "./writers-words.ts";

/** Contents without a verb that is reported: a second verb of the speaker ends them. */
export const NOMINAL_RULES: ReadonlySet<string> = new Set([
  "clause-described",
  "clause-called",
  "clause-noun-phrase",
  "clause-topic",
  "clause-target",
  "clause-in-marks",
  "clause-figure",
]);

/** `called [the vote “calm”] but left`: where the speaker does something else, at most `end`. */
export function nextDeedOf(
  context: QuotationContext,
  { clause: own }: SpeechCue,
  from: number,
  end: number,
): number {
  const { verbGroups } = context.syntax;
  for (const clause of clausesIn(context, { from, to: end })) {
    if (clause.from <= from || clause.from >= end || context.unitOf[clause.from] !== -1) continue;
    const group = clause.verb === null ? undefined : verbGroups[clause.verb];
    if (group?.form !== "finite") continue;
    if (isNewStatement(context, clause) || isTimeBehindMarks(context, clause)) {
      return breakBefore(context, clause.from, from);
    }
    const isOwn = own?.subject != null && clause.subject === own.subject;
    if (isOwn && clause.kind === "coordinate") return breakBefore(context, clause.from, from);
  }
  return end;
}

/** `blaming [the weather][, and its shares fell]`: behind a comma, with a subject of its own. */
function isNewStatement(context: QuotationContext, { kind, from, subject }: Clause): boolean {
  const { tokens, nounPhrases } = context.syntax;
  if (kind !== "coordinate" && kind !== "main") return false;
  const joins = tokens[from]?.pos === "CCONJ" ? from : from - 1;
  const isJoined = tokens[joins]?.pos === "CCONJ" && tokens[joins - 1]?.text === ",";
  return isJoined && (itemAt(nounPhrases, subject)?.from ?? -1) > joins;
}

const TIMES: ReadonlySet<string> = new Set("after when as before while once until".split(" "));

/** `accused [him of “losing the plot”] after his side lost`: when it was said. */
function isTimeBehindMarks(context: QuotationContext, { kind, from }: Clause): boolean {
  const unit = itemAt(context.units, context.unitOf[from - 1]);
  const opener = context.syntax.tokens[from]?.lower ?? "";
  return kind === "adverbial" && unit?.to === from && TIMES.has(opener);
}

/** Where somebody speaks: "in a recording", "in an interview". */
const OCCASIONS: ReadonlySet<string> = new Set(
  "statement interview recording speech letter tweet post message video broadcast".split(" "),
);

/** `boasted [of forty] in a recording that was sent out`: where it was said is no part of it either. */
function withoutPlace(context: QuotationContext, from: number, end: number): number {
  const { tokens } = context.syntax;
  for (let at = from + 2; at < end; at += 1) {
    if (tokens[at]?.lower !== "in" || context.unitOf[at] !== -1) continue;
    const article = tokens[at + 1]?.lower;
    const phrase = phraseFrom(context, at + 1);
    if (phrase === null || (article !== "a" && article !== "an")) continue;
    if (!OCCASIONS.has(tokens[phrase.head]?.lower ?? "")) continue;
    return hasFiniteVerb(context, { from, to: at }) ? end : at;
  }
  return end;
}

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|tonight)$/u;

/** `rejected [the accusation] on Monday in a letter`: when and where it was said is no part of what was said. */
export function withoutCircumstances(
  context: QuotationContext,
  from: number,
  last: number,
): number {
  const { tokens } = context.syntax;
  const end = withoutPlace(context, from, last);
  if (!DAY.test(tokens[end - 1]?.lower ?? "") || context.unitOf[end - 1] !== -1) return end;
  const before = tokens[end - 2];
  const at = before?.lower === "on" ? end - 2 : end - 1;
  // "by Friday", "in which two were hurt on Friday"
  const belongs =
    (before?.pos === "ADP" && at === end - 1) || hasFiniteVerb(context, { from, to: end });
  return !belongs && at > from ? at : end;
}

/** `put [the dead at three], and 400 families left`: a count is no clause, and ends before one. */
export function nextClauseIn(context: QuotationContext, from: number, end: number): number {
  const { tokens } = context.syntax;
  const next = clausesIn(context, { from, to: end }).find(
    (clause) => clause.from > from && clause.from < end && isNewClause(clause.kind),
  );
  if (next === undefined) return end;
  const parts = tokens[next.from - 1];
  return parts?.text === "," || parts?.pos === "CCONJ" ? next.from - 1 : next.from;
}

function isNewClause(kind: Clause["kind"]): boolean {
  return kind === "main" || kind === "coordinate" || kind === "adverbial";
}
