import { itemAt } from "../item-at.ts";
import { RELATIVE_PRONOUNS, SUBORDINATORS } from "../lexicon/closed-classes.ts";
import type { PartOfSpeech, VerbGroup } from "../reading.ts";
import { approximates } from "./adjuncts.ts";
import {
  clausesIn,
  firstGroupIn,
  phraseFrom,
  type QuotationContext,
  type TokenRange,
} from "./context.ts";
import type { SpeechCue } from "./find-cues.ts";
import { opensMarks } from "./marked-start.ts";

/** `say [adding salt] is cheapest`: right behind the cue, a gerund whose clause has a verb without a subject. */
export function isGerundSubject(
  context: QuotationContext,
  cue: SpeechCue,
  at: number,
  limit: number,
): boolean {
  const { syntax, phraseOf } = context;
  const gerund = firstGroupIn(context, { from: at, to: at + 1 });
  if (gerund?.form !== "gerund" || at !== cue.to) return false;
  const verb = firstVerbIn(context, { from: gerund.to, to: limit }, true);
  if (verb?.form !== "finite") return false;
  const clause = itemAt(syntax.clauses, context.clauseOf[verb.head]);
  if (clause?.kind === "relative" || clause?.kind === "adverbial") return false;
  return syntax.tokens.slice(gerund.to, verb.from).every(({ text, lower }, index) => {
    if (phraseOf[gerund.to + index] !== -1) return true;
    return !PARTS_CLAUSES.has(text) && !SUBORDINATORS.has(lower) && !RELATIVE_PRONOUNS.has(lower);
  });
}

/** Words that open a clause in front of the reported one: `said [if] nothing changed, …`. */
export const FRONTED: ReadonlySet<PartOfSpeech> = new Set(["SCONJ", "ADP", "ADV"]);

/**
 * Whether the verb belongs to a clause that begins at `start`, and not to one further on:
 * `added 19 names to the list of firms [that may not buy]` reports no clause.
 */
export function governs(context: QuotationContext, start: number, verb: VerbGroup): boolean {
  const { tokens, clauses } = context.syntax;
  const opener = tokens[start];
  if (opener === undefined || FRONTED.has(opener.pos) || opener.lower === "if") return true;
  // said [more] would follow
  if (LONE_SUBJECTS.has(opener.lower) && verb.from === start + 1) return true;
  const clause = itemAt(clauses, context.clauseOf[verb.head]);
  if (clause === undefined || clause.from <= start) return clause?.kind !== "relative";
  // said [a man, his wife and their son] were killed
  if (clause.kind === "coordinate" && isListOfNouns(context, start, verb.from)) return true;
  // said [the dam, built in 1990, had held]: the subject stands before what parts the clause
  const subject = itemAt(context.syntax.nounPhrases, clause.subject);
  if (clause.kind === "that" && subject?.from === start) return true;
  // said [letters from Koval, Moroz and Kos were old]: a list keeps the parse from its subject
  if (clause.kind === "that" && subject === undefined && isUnbroken(context, start, verb.from)) {
    return true;
  }
  // said [Koval, a doctor, had left]: an aside parts subject and verb
  const phrase = phraseFrom(context, start);
  if (phrase === null) return false;
  // says [voter fraud “would be a way to lose”]: the marks open between subject and verb
  if (opensMarks(context, verb.from - 1) && isUnparted(context, start, verb.from - 1)) return true;
  if (opensMarks(context, verb.from - 2) && isUnparted(context, start, verb.from - 2)) return true;
  // said [her father “never once” raised his voice]
  const marked = itemAt(context.units, context.unitOf[verb.from - 1]);
  if (marked?.to === verb.from && marked.from === phrase.to) return true;
  // said [men and women – young, old – would gain]
  let end = phrase.to;
  while (tokens[end]?.lower === "and") {
    const second = phraseFrom(context, end + 1);
    if (second === null) break;
    end = second.to;
  }
  return ASIDE.has(tokens[end]?.text ?? "") && ASIDE.has(tokens[verb.from - 1]?.text ?? "");
}

/** said [the men who had left were tired]: a relative clause parts the subject at `from` from its verb. */
export function isDescribedSubject(context: QuotationContext, from: number, to: number): boolean {
  const phrase = phraseFrom(context, from);
  if (phrase === null) return false;
  const { nounPhrases, verbGroups, tokens } = context.syntax;
  // said [Koval and a guard, who had left, were hurt]
  const second = tokens[phrase.to]?.lower === "and" ? phraseFrom(context, phrase.to + 1) : null;
  return clausesIn(context, { from, to }).some(({ kind, subject, verb, from: at }) => {
    const group = itemAt(verbGroups, verb);
    const own = itemAt(nounPhrases, subject)?.from;
    const isOwn = own === from || (own !== undefined && own === second?.from);
    return kind === "that" && at > from && group?.form === "finite" && isOwn;
  });
}

/**
 * Whether one subject stands between, however long: said [her rival’s offer to meet the mayor]
 * was a trick, [letters attacking the mayor] were lies, [tax cuts and the sale of land] would pay.
 */
export function isLongSubject(context: QuotationContext, from: number, to: number): boolean {
  const { syntax, phraseOf } = context;
  if (phraseFrom(context, from) === null) return false;
  return syntax.tokens.slice(from, to).every(({ text, lower, pos }, index) => {
    if (RELATIVE_PRONOUNS.has(lower) || SUBORDINATORS.has(lower)) return false;
    // "corporate [and] foreign money" is one phrase
    if (pos === "CCONJ" && phraseOf[from + index] === -1) {
      const second = from + index + 1;
      // "the process of writing it [and] holding the vote"
      if (firstGroupIn(context, { from: second, to: second + 1 })?.form === "gerund") return true;
      return isConjunct(context, second);
    }
    return phraseOf[from + index] !== -1 || !PARTS_CLAUSES.has(text);
  });
}

/** `clubs and [fees]`, `and [“high fees”]`, `and [“rather high” fees]` */
function isConjunct(context: QuotationContext, at: number): boolean {
  if (!opensMarks(context, at)) return phraseFrom(context, at) !== null;
  const end = itemAt(context.units, context.unitOf[at])?.to ?? at;
  return phraseFrom(context, at + 1) !== null || phraseFrom(context, end) !== null;
}

/** `[letters from Koval, Moroz and Kos]`: nouns and what joins them. */
function isUnbroken({ syntax, phraseOf }: QuotationContext, from: number, to: number): boolean {
  return syntax.tokens
    .slice(from, to)
    .every(
      ({ text, lower, pos }, index) =>
        phraseOf[from + index] !== -1 || text === "," || lower === "and" || pos === "ADP",
    );
}

const PARTS_CLAUSES: ReadonlySet<string> = new Set([",", ":", ";", "–", "—", "--", "-", "(", ")"]);

const ASIDE: ReadonlySet<string> = new Set([",", "—", "–", "--", "-", ")", "("]);

function isListOfNouns({ syntax, phraseOf }: QuotationContext, from: number, to: number): boolean {
  return syntax.tokens
    .slice(from, to)
    .every(
      ({ text, lower }, index) => phraseOf[from + index] !== -1 || text === "," || lower === "and",
    );
}

function isUnparted({ syntax }: QuotationContext, from: number, to: number): boolean {
  return syntax.tokens.slice(from, to).every(({ text }) => text !== "," && text !== ":");
}

/** Words that stand as subjects without being noun phrases: "said [there] were", "said [more] would follow". */
export const LONE_SUBJECTS: ReadonlySet<string> = new Set(
  "there this it that more many most some few several all none both enough".split(" "),
);

/** Whether the verb's clause has its subject there. */
export function hasSubject(context: QuotationContext, from: number, verb: VerbGroup): boolean {
  const { clauses, nounPhrases, tokens } = context.syntax;
  const subject = itemAt(clauses, context.clauseOf[verb.head])?.subject ?? -1;
  const known = nounPhrases[subject]?.from ?? -1;
  if (known >= from && known < verb.from) return true;
  for (let at = from; at < verb.from; at += 1) {
    if (phraseFrom(context, at) === null) continue;
    if (tokens[at - 1]?.pos !== "ADP" || approximates(context, at - 1)) return true;
  }
  return false;
}

/** said [Koval, a man who *flosses*, left] */
function isInAside(context: QuotationContext, { head }: VerbGroup, from: number): boolean {
  const clause = itemAt(context.syntax.clauses, context.clauseOf[head]);
  const parts = itemAt(context.syntax.tokens, phraseFrom(context, from)?.to)?.text ?? "";
  return clause?.kind === "relative" && clause.from > from && ASIDE.has(parts);
}

/**
 * The first verb group in a range that is no participle: said [the dam, built in 1990, *had held*];
 * with `skipsVerbals` no infinitive or gerund behind the first word either.
 */
export function firstVerbIn(
  context: QuotationContext,
  range: TokenRange,
  skipsVerbals: boolean,
): VerbGroup | null {
  let { from } = range;
  for (;;) {
    const group = firstGroupIn(context, { from, to: range.to });
    if (group === null) return null;
    const isVerbal = skipsVerbals && group.form !== "finite" && group.from > range.from;
    if (!isVerbal && group.form !== "participle" && !isInAside(context, group, range.from))
      return group;
    from = group.to;
  }
}
