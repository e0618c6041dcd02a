import { itemAt } from "../item-at.ts";
import { RELATIVE_PRONOUNS } from "../lexicon/closed-classes.ts";
import type { Clause, PartOfSpeech } from "../reading.ts";
import {
  clausesIn,
  firstGroupIn,
  phraseFrom,
  type QuotationContext,
  sentenceAt,
  type TokenRange,
} from "./context.ts";
import { dashedGlossStart } from "./dashed-gloss.ts";
import { cuesWithin, type SpeechCue } from "./find-cues.ts";
import { attributionStart, DASHES, speaksAgain } from "./next-attribution.ts";
import {
  breakBefore,
  glossStart,
  ownActionStart,
  ownViewStart,
  pauseInMarks,
} from "./writers-words.ts";

const STOP = /^[.!?…;]+$/u;

const FINAL = /^[.!?]$/u;

const QUESTION_WORD = /^(?:how|why|what|when|where|who)$/u;

/**
 * One past the last token of a reported clause that begins at `from`: it runs to the sentence's
 * end, or to where somebody speaks again: `… that the war must end[, adding that …]`,
 * `… [and warned that …]`, `…[, according to the ministry]`.
 */
export function contentEnd(
  context: QuotationContext,
  from: number,
  cue: SpeechCue,
  cues: readonly SpeechCue[],
): number {
  const { tokens } = context.syntax;
  const first = itemAt(context.units, context.unitOf[from]);
  if (first !== undefined && first.from === from) {
    const isWords = cue.strength < 3 && !hasVerb(context, first);
    const goesOn = cue.strength === 3 && joinsSubject(context, first);
    if (isWords || (!goesOn && endsWithMarks(context, first.to))) return first.to;
  }
  // "Asked [why], Koval said it was late"
  if (tokens[from + 1]?.text === "," && QUESTION_WORD.test(tokens[from]?.lower ?? "")) {
    return from + 1;
  }
  let end = sentenceAt(context, from).to;
  // several sentences inside the marks: the content goes on to where they close
  const last = itemAt(context.units, context.unitOf[end]);
  if (last !== undefined && last.from < end && last.from >= from) end = last.to;
  const unit = itemAt(context.units, context.unitOf[cue.from]);
  if (unit !== undefined) end = Math.min(end, unit.to - 1);
  for (const other of cuesWithin(cues, { from: from + 1, to: end })) {
    if (inBrackets(context, from, other.from)) continue;
    if (sameUnit(context, other.from, cue.from) && speaksAgain(context, other, cue, from)) {
      end = Math.max(from + 1, breakBefore(context, attributionStart(context, other), from));
      break;
    }
  }
  // "(some say it leaked[)]": the bracket that the cue stands in closes
  let isOpen = inBrackets(context, sentenceAt(context, cue.from).from, cue.from);
  for (let at = from; at < end; at += 1) {
    const text = tokens[at]?.text;
    if (text === "(") isOpen = false;
    if ((isOpen && text === ")") || (text === ";" && sameUnit(context, at, cue.from))) {
      end = at;
      break;
    }
  }
  end = Math.min(end, ownActionStart(context, cue, from, end), pauseInMarks(context, from, end));
  end = Math.min(end, glossStart(context, from, end), ownViewStart(context, cue, from, end));
  end = Math.min(end, dashedGlossStart(context, from, end));
  if (cue.clause !== null && ENDED_BY_MAIN.has(cue.clause.kind)) {
    end = Math.min(end, relativeEnd(context, cue, from, end), asideEnd(context, cue, from, end));
    end = Math.min(end, nounsVerb(context, cue, from, end));
  }
  while (end > from + 1 && isTrailing(context, end - 1, cue)) end -= 1;
  return end;
}

/** `demanded [“justice”] before the court`: words in marks that are no clause end with them. */
function hasVerb(context: QuotationContext, { from, to }: TokenRange): boolean {
  return firstGroupIn(context, { from, to }) !== null;
}

/** `said [“budget reforms” and the sale of land] would pay`: the marks hold half of a subject. */
function joinsSubject(context: QuotationContext, unit: TokenRange): boolean {
  const { tokens } = context.syntax;
  if (tokens[unit.to]?.lower !== "and" || hasVerb(context, unit)) return false;
  const second = phraseFrom(context, unit.to + 1);
  return second !== null && firstGroupIn(context, { from: second.to, to: second.to + 1 }) !== null;
}

/** Clauses after which the main clause goes on: `Asked [whether it was over], she nodded`. */
const ENDED_BY_MAIN: ReadonlySet<Clause["kind"]> = new Set([
  "relative",
  "adverbial",
  "participial",
]);

/** `said [“nothing has changed”], but …`: what follows the marks is not reported any more. */
export function endsWithMarks(context: QuotationContext, at: number): boolean {
  const { tokens } = context.syntax;
  const next = tokens[at];
  if (next === undefined || next.pos === "PUNCT") return true;
  // yelled “You lie!” [at the mayor]
  if (FINAL.test(tokens[at - 2]?.text ?? "") && next.pos === "ADP") return true;
  // “…,” [adding that]: with the comma inside, a gerund goes on about the speaker
  if (tokens[at - 2]?.text === "," && next.pos === "VERB" && next.lower.endsWith("ing"))
    return true;
  // “Made Here,” [which] they like
  if (tokens[at - 2]?.text === "," && RELATIVE_PRONOUNS.has(next.lower)) return true;
  return next.pos === "CCONJ" && context.unitOf[at + 1] === -1;
}

/** `… of 1,240 people (340, according to the president) and …` */
function inBrackets(context: QuotationContext, from: number, at: number): boolean {
  let depth = 0;
  for (let place = from; place < at; place += 1) {
    const text = context.syntax.tokens[place]?.text;
    if (text === "(") depth += 1;
    if (text === ")") depth -= 1;
  }
  return depth > 0;
}

function sameUnit(context: QuotationContext, a: number, b: number): boolean {
  return context.unitOf[a] === context.unitOf[b];
}

/** A clause said in a relative clause ends where the main clause goes on: `who said he was ill[, left]`. */
function relativeEnd(context: QuotationContext, cue: SpeechCue, from: number, end: number): number {
  const { nounPhrases, tokens } = context.syntax;
  for (const clause of clausesIn(context, { from, to: end })) {
    // "A man claiming [to speak for the front] told us": the verb of whom the gerund describes
    const before = itemAt(nounPhrases, clause.subject)?.to === cue.group?.from;
    if (clause.from > from && before && cue.group?.form === "gerund" && clause.kind === "main") {
      return clause.from;
    }
    const pause = pauseBefore(context, clause);
    if (clause.from <= from || pause === null) continue;
    if (!sameUnit(context, clause.from, cue.from)) continue;
    // "The mayor, despite admitting [that it leaked], signed": a verb of the subject before the cue
    const subject = itemAt(nounPhrases, clause.subject)?.from ?? end;
    // "Kesh Foods, which said [it would not sell], closed at $41": nothing joins the verb
    const resumes = clause.subject === null && tokens[clause.from]?.pos !== "CCONJ";
    const isBack = clause.kind === "coordinate" && (subject < cue.from || resumes);
    if (clause.kind === "main" || isBack) return pause;
  }
  return end;
}

/** What stands right before a gerund that describes a noun: "posts online claiming". */
const NOUN_LIKE: ReadonlySet<PartOfSpeech> = new Set(["NOUN", "PROPN", "ADJ"]);

/** `Posts claiming [that it broke] *were shared* widely`: the verb of the noun that a gerund describes. */
function nounsVerb(context: QuotationContext, cue: SpeechCue, from: number, end: number): number {
  const { clauses, verbGroups, tokens } = context.syntax;
  if (cue.group?.form !== "gerund" || !NOUN_LIKE.has(tokens[cue.group.from - 1]?.pos ?? "X"))
    return end;
  const noun = itemAt(clauses, (context.clauseOf[cue.group.from] ?? 0) - 1);
  if (noun?.kind !== "main" || noun.verb !== null) return end;
  let verbs = 0;
  for (const { kind, verb, subject, from: at } of clausesIn(context, { from, to: end })) {
    const group = itemAt(verbGroups, verb);
    if (group?.form !== "finite" || group.from < from || group.from >= end) continue;
    verbs += 1;
    const isJoined = tokens[at]?.pos === "CCONJ" || kind === "relative" || subject !== null;
    if (verbs > 1 && !isJoined) return group.from;
  }
  return end;
}

/** Where what a comma parts from a clause ends: before the comma, behind marks that hold it. */
function pauseBefore(
  { syntax, units, unitOf }: QuotationContext,
  { from: at, subject }: Clause,
): number | null {
  const { tokens, nounPhrases } = syntax;
  if (tokens[at - 1]?.text === ",") return at - 1;
  // it “broke” it[, the mayor left]: the clause begins where the marks end
  if (tokens[at]?.text === ",") return at;
  const isClosing = itemAt(units, unitOf[at - 1])?.to === at;
  if (!isClosing) return null;
  if (tokens[at - 2]?.text === ",") return at;
  // it “broke” the news[, the mayor left]
  const first = itemAt(nounPhrases, subject)?.from ?? at;
  return first > at && tokens[first - 1]?.text === "," ? first - 1 : null;
}

/** `The study – which notes [that it leaked] – should warn us`: to the dash that closes the aside. */
function asideEnd(
  { syntax: { tokens } }: QuotationContext,
  { clause }: SpeechCue,
  from: number,
  end: number,
): number {
  const dash = tokens[(clause?.from ?? 0) - 1]?.text ?? "";
  if (!DASHES.has(dash)) return end;
  for (let at = from; at < end; at += 1) if (tokens[at]?.text === dash) return at;
  return end;
}

function isTrailing(context: QuotationContext, at: number, cue: SpeechCue): boolean {
  const token = context.syntax.tokens[at];
  if (token === undefined) return false;
  const open = context.unitOf[at] ?? -1;
  if (open !== -1 && context.units[open]?.to === at + 1) return false;
  // “They told me it was over[,]” he said: the comma belongs to the speech around
  const outside = open === -1 || open === context.unitOf[cue.from];
  return (STOP.test(token.text) || token.text === "," || token.text === ":") && outside;
}
