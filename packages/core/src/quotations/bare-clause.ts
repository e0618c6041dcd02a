import { itemAt } from "../item-at.ts";
import type { PartOfSpeech, VerbGroup } from "../reading.ts";
import {
  FRONTED,
  firstVerbIn,
  governs,
  hasSubject,
  isDescribedSubject,
  isGerundSubject,
  isLongSubject,
  LONE_SUBJECTS,
} from "./bare-subject.ts";
import {
  clausesIn,
  firstGroupIn,
  phraseFrom,
  type QuotationContext,
  sentenceAt,
  type TokenRange,
} from "./context.ts";
import type { SpeechCue } from "./find-cues.ts";
import { opensMarks } from "./marked-start.ts";
import { standsSubjectBefore } from "./subject-before.ts";

/** `said [the war would end]`, `said on Monday [the ministry had agreed]` */
export function findBareClause(
  context: QuotationContext,
  cue: SpeechCue,
  at: number,
  skipped: number,
  limit: number,
): number | null {
  // "officers [responded] to a call that …"
  if (!cue.frames.includes("c") || cue.lemma === "respond") return null;
  // "records [maintained] by her aides — papers the firm held"
  if (cue.strength < 3 && cue.group?.voice === "passive") return null;
  const { tokens } = context.syntax;
  const first = tokens[at];
  if (isObjectPronoun(context, at)) return null;
  const says = cue.strength === 3 && cue.source !== null && cue.group?.form === "finite";
  if (says && first?.text === ",") {
    return (
      behindAside(context, at, limit) ??
      behindComma(context, cue, at) ??
      toldInSpeech(context, cue, at, limit)
    );
  }
  if (first === undefined || first.pos === "PUNCT" || first.pos === "CCONJ") return null;
  if (tokens[skipped]?.text === ",") {
    return says ? frontedClause(context, at, skipped, limit) : null;
  }
  // "has ruled [since 2016]"
  // "announced today [it would close]"
  const isFronted = TODAY.test(first.lower) && tokens[at + 1]?.pos === "PRON";
  if (cue.strength < 3 && FRONTED.has(first.pos) && !isFronted) return null;
  if (cue.strength === 3 && isGerundSubject(context, cue, at, limit)) return at;
  if (cue.strength === 3 && standsSubjectBefore(context, cue, at)) return at;
  const start = phraseFrom(context, skipped) !== null ? skipped : at;
  const opener = tokens[start];
  if (opener === undefined || start >= limit) return null;
  const verb = firstVerbIn(context, { from: start, to: limit }, cue.strength === 3);
  if (verb === null || verb.form !== "finite") return null;
  // "showing what analysts [said] was": they say it
  if (
    cue.strength < 3 &&
    opener.lower === "what" &&
    context.lexicon.verbs.get(verb.lemma)?.strength === 3
  )
    return null;
  // "will add three per cent, [reckons Moroz]": another attribution
  if (tokens[verb.from - 1]?.text === "," && isInverted(context, verb)) return null;
  if (isOnlySubordinate(context, { from: start, to: limit })) return null;
  if (cue.strength === 3 && isDescribedSubject(context, start, limit)) return start;
  const isSubject = cue.strength === 3 && isLongSubject(context, start, verb.from);
  if (!isSubject && !governs(context, start, verb)) return null;
  if (!hasSubject(context, start, verb) && !LONE_SUBJECTS.has(opener.lower)) return null;
  // weaker verbs take a bare clause only right behind them: "announced he would go"
  const parted = tokens.slice(start, verb.from).some((token) => token.text === ",");
  // "added jobs in May, rivals [lost] some", "[add] up to more than they had"
  if (cue.lemma === "add" && (parted || ADDED.has(tokens[cue.to]?.lower ?? ""))) return null;
  // "Highlighting the plan, Koval said": the verb is another's
  if (parted && cue.group?.form === "gerund") return null;
  const weak =
    cue.strength < 3 &&
    ((start !== at && opener.pos !== "PRON") ||
      parted ||
      (LONE.has(opener.pos) && !opensClause(context, start, verb)));
  return weak ? null : start;
}

/** Openers that are objects more often than subjects: "found [solace] in it", but "found [men] were there". */
const LONE: ReadonlySet<PartOfSpeech> = new Set(["NOUN", "NUM"]);

/** Whether the parse has a clause of its own begin at a token, with this verb. */
function opensClause({ syntax, clauseOf }: QuotationContext, at: number, verb: VerbGroup): boolean {
  const clause = itemAt(syntax.clauses, clauseOf[verb.head]);
  return clause?.kind === "that" && itemAt(syntax.nounPhrases, clause.subject)?.from === at;
}

/** `found [it] right before he left`, `found [themselves] alone`: a pronoun that no verb follows. */
function isObjectPronoun({ syntax: { tokens } }: QuotationContext, at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (REFLEXIVE.test(word)) return true;
  const next = tokens[at + 1];
  if (word !== "it" || next === undefined || !BEHIND_OBJECTS.has(next.pos)) return false;
  // "said [it] all began", "said [it] likely would"
  return next.lower !== "all" && tokens[at + 2]?.pos !== "AUX";
}

const TODAY = /^(?:today|yesterday|earlier|recently)$/u;
const REFLEXIVE = /^(?:my|your|him|her|it|our|them)sel(?:f|ves)$/u;
const BEHIND_OBJECTS: ReadonlySet<string> = new Set(["ADP", "ADJ", "DET", "SCONJ"]);

/** `Koval says, [shots were fired]`: a clause of its own behind the comma, the cue opens its sentence. */
function behindComma(context: QuotationContext, cue: SpeechCue, comma: number): number | null {
  const { clauses, nounPhrases, verbGroups } = context.syntax;
  if (cue.to !== comma || cue.block.from !== sentenceAt(context, comma).from) return null;
  // "All told, the firm spent"
  if (cue.lemma !== "say") return null;
  const clause = itemAt(clauses, context.clauseOf[comma + 1]);
  if (clause?.kind !== "main" || clause.from !== comma + 1) return null;
  const tensed = itemAt(verbGroups, clause.verb)?.form === "finite";
  return tensed && itemAt(nounPhrases, clause.subject)?.from === comma + 1 ? comma + 1 : null;
}

/** `“I told him, [leave the pumps],” she said`: in speech, what was said stands behind a comma. */
function toldInSpeech(
  context: QuotationContext,
  { from, lemma, block }: SpeechCue,
  comma: number,
  limit: number,
): number | null {
  const { tokens } = context.syntax;
  const unit = itemAt(context.units, context.unitOf[from]);
  if (unit === undefined || (lemma !== "say" && lemma !== "tell")) return null;
  if (comma + 2 >= Math.min(limit, unit.to) || opensMarks(context, comma + 1)) return null;
  // "The dam, he said, was old": an aside
  const before = tokens[block.from - 1];
  const opens = block.from <= unit.from + 1 || before?.sentence !== tokens[from]?.sentence;
  if (!opens && before?.pos !== "CCONJ") return null;
  return SPOKEN.has(tokens[comma + 1]?.pos ?? "X") ? comma + 1 : null;
}

const SPOKEN: ReadonlySet<PartOfSpeech> = new Set(["PRON", "VERB", "AUX", "DET", "INTJ"]);

/** `said, through tears, [he had run]`: behind a short aside without a verb. */
function behindAside(context: QuotationContext, comma: number, limit: number): number | null {
  const { tokens } = context.syntax;
  let closing = comma + 1;
  while (closing < comma + LONGEST_ASIDE && tokens[closing]?.text !== ",") closing += 1;
  if (closing === comma + 1 || tokens[closing]?.text !== "," || closing >= limit) return null;
  if (firstGroupIn(context, { from: comma, to: closing }) !== null) return null;
  const opener = tokens[comma + 1]?.pos;
  if (opener !== "ADP" && opener !== "ADV") return null;
  const start = closing + 1;
  const verb = firstVerbIn(context, { from: start, to: limit }, true);
  const isClause = phraseFrom(context, start) !== null && verb?.form === "finite";
  return isClause && isLongSubject(context, start, verb.from) ? start : null;
}

const LONGEST_ASIDE = 8;

/**
 * `says [at this point, the dam is safe]`: an adjunct before the reported clause, which begins with
 * it unless it tells of the saying (`said in an interview on Monday, [the dam was safe]`).
 */
function frontedClause(
  context: QuotationContext,
  at: number,
  comma: number,
  limit: number,
): number | null {
  const phrase = phraseFrom(context, comma + 1);
  if (phrase === null || comma === at) return null;
  const clause = itemAt(context.syntax.clauses, context.clauseOf[comma + 1]);
  const subject = itemAt(context.syntax.nounPhrases, clause?.subject);
  const verb = firstVerbIn(context, { from: comma + 1, to: limit }, true);
  if (verb?.form !== "finite" || subject?.from !== phrase.from) return null;
  if (context.clauseOf[verb.head] !== context.clauseOf[comma + 1]) return null;
  const opener = context.syntax.tokens[at];
  if (opener?.pos !== "ADP" && opener?.pos !== "ADJ" && opener?.pos !== "ADV") return null;
  return IN_FACT.has(context.syntax.tokens[comma - 1]?.lower ?? "") ? at : comma + 1;
}

/** Last words of adjuncts that belong to what is said. */
const IN_FACT: ReadonlySet<string> = new Set(
  "point time times case cases far now result contrast effect reality fact practice total all".split(
    " ",
  ),
);

/** `…, reckons [Moroz]`: the subject behind its verb. */
function isInverted({ syntax, clauseOf }: QuotationContext, { head, to }: VerbGroup): boolean {
  const clause = itemAt(syntax.clauses, clauseOf[head]);
  return itemAt(syntax.nounPhrases, clause?.subject)?.from === to;
}

/** `told them [as he worked]`, `said so [when we met]`: nothing but a subordinate clause follows. */
function isOnlySubordinate(context: QuotationContext, range: TokenRange): boolean {
  const { tokens, verbGroups } = context.syntax;
  if (!TIMES.has(tokens[range.from]?.lower ?? "")) return false;
  return clausesIn(context, range).every(({ kind, verb, from }) => {
    const tensed = itemAt(verbGroups, verb)?.form === "finite";
    return from < range.from || !tensed || kind === "adverbial" || kind === "relative";
  });
}

const TIMES: ReadonlySet<string> = new Set(["as", "when", "while", "after", "before"]);

/** "[add] up to", "[add] to the pain" */
const ADDED: ReadonlySet<string> = new Set(["up", "to", "on"]);
