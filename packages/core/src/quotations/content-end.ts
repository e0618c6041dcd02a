import type { Clause } from "../reading.ts";
import { readAddressee } from "./adjuncts.ts";
import {
  clausesIn,
  firstGroupIn,
  phraseFrom,
  type QuotationContext,
  sentenceAt,
  type TokenRange,
} from "./context.ts";
import { cuesWithin, type SpeechCue } from "./find-cues.ts";

const STOP = /^[.!?…;]+$/u;
const FINAL = /^[.!?]$/u;

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
  const first = context.units[context.unitOf[from] ?? -1];
  if (first !== undefined && first.from === from) {
    const isWords = cue.strength < 3 && !hasVerb(context, first);
    const goesOn = cue.strength === 3 && joinsSubject(context, first);
    if (isWords || (!goesOn && endsWithMarks(context, first.to))) return first.to;
  }
  let end = sentenceAt(context, from).to;
  // several sentences inside the marks: the content goes on to where they close
  const last = context.units[context.unitOf[end] ?? -1];
  if (last !== undefined && last.from < end && last.from >= from) end = last.to;
  const unit = context.units[context.unitOf[cue.from] ?? -1];
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
  end = Math.min(end, ownActionStart(context, from, end), pauseInMarks(context, from, end));
  end = Math.min(end, glossStart(context, from, end), ownViewStart(context, cue, from, end));
  if (cue.clause !== null && ENDED_BY_MAIN.has(cue.clause.kind))
    end = Math.min(end, relativeEnd(context, cue, from, end), asideEnd(context, cue, from, end));
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

/** Where a further attribution begins: its clause, its gerund, or its subject. */
function attributionStart({ syntax }: QuotationContext, cue: SpeechCue): number {
  if (cue.clause?.kind === "coordinate" || cue.clause?.kind === "adverbial") return cue.clause.from;
  // "…, [but in its report it noted that]"
  if (cue.clause !== null && syntax.tokens[cue.clause.from]?.pos === "CCONJ")
    return cue.clause.from;
  return cue.group?.form === "gerund" ? cue.group.from : cue.block.from;
}

/** `…, [while] the mayor said it leaked` */
const NEXT_SPEAKERS: ReadonlySet<string> = new Set(["while", "after"]);
const CONCESSIONS: ReadonlySet<string> = new Set(["though", "although"]);
const PERSONAL: ReadonlySet<string> = new Set(["he", "she", "it", "they"]);

function sameUnit(context: QuotationContext, a: number, b: number): boolean {
  return context.unitOf[a] === context.unitOf[b];
}

/** Whether `other` reports beside `cue`, not inside its content. */
function speaksAgain(
  context: QuotationContext,
  other: SpeechCue,
  cue: SpeechCue,
  from: number,
): boolean {
  const { tokens } = context.syntax;
  const before = tokens[other.block.from - 1];
  if (other.group === null) return before?.text === ",";
  if (other.clause === null) return false;
  const sameSource =
    other.source !== null && cue.source !== null && other.source.from === cue.source.from;
  if (other.group.form === "gerund") {
    const opener = tokens[other.group.from - 1];
    const parts = opener?.text === "," || opener?.lower === "and" || DASHES.has(opener?.text ?? "");
    // it was “over,” [adding that]
    const closed = context.units[context.unitOf[other.group.from - 1] ?? -1];
    const inMarks = closed?.to === other.group.from && tokens[closed.to - 2]?.text === ",";
    return (parts || inMarks) && other.strength >= 2;
  }
  if (other.clause.kind === "coordinate") {
    // "… and warned that": a verb without a subject of its own goes with the first speaker
    const bare = other.group.from - other.clause.from <= 2;
    if (other.group.form !== "finite" || other.strength === 1) return false;
    // "says he’d sit her down and [tell] her": under the modal before it
    const isBase = tokens[other.from]?.lower === other.group.lemma && other.group.modal === null;
    if (bare && isBase && holdsModal(context, from, other.from)) return false;
    return sameSource || bare || isNextSpeaker(context, other, other.clause);
  }
  // "…, and when asked whether it was over, she left"
  if (other.lemma === "ask" && tokens[other.group.from - 1]?.lower === "when") return true;
  if (NEXT_SPEAKERS.has(tokens[other.clause.from]?.lower ?? "")) {
    return isNextSpeaker(context, other, other.clause);
  }
  // "…, though she noted that": the speaker goes on
  const opener = tokens[other.clause.from]?.lower ?? "";
  if (CONCESSIONS.has(opener) && other.source !== null && other.strength > 1) {
    return PERSONAL.has(tokens[other.source.from]?.lower ?? "");
  }
  // "…, but in its report it noted that": so does whoever it stands for
  if (opener === "but" && other.source !== null && other.strength > 1) {
    const parts = tokens[other.clause.from - 1]?.pos === "PUNCT";
    return parts && PERSONAL.has(tokens[other.source.from]?.lower ?? "");
  }
  // a parenthesis: ", she said", ", said Koval", ", he told reporters"
  const closing = readAddressee(context, other.block.to, other.lemma)?.to ?? other.block.to;
  const closes = tokens[closing];
  return (
    before?.text === "," &&
    other.block.from > from &&
    other.strength === 3 &&
    (closes === undefined ||
      closes.pos === "PUNCT" ||
      closes.pos === "ADP" ||
      closes.pos === "ADV" ||
      closes.sentence !== tokens[from]?.sentence)
  );
}

function holdsModal(context: QuotationContext, from: number, to: number): boolean {
  return firstGroupIn(context, { from, to })?.modal != null;
}

/** `said it held[, while the mayor said it leaked]`: behind a comma, somebody else, no pronoun. */
function isNextSpeaker(
  { syntax: { tokens, nounPhrases }, phraseOf }: QuotationContext,
  { source, strength, group }: SpeechCue,
  { from }: Clause,
): boolean {
  if (source === null || strength < 3 || group?.form !== "finite") return false;
  const phrase = nounPhrases[phraseOf[source.from] ?? -1];
  return phrase?.kind !== "pronoun" && tokens[from - 1]?.text === ",";
}

/** Back over the comma and conjunction before a new attribution. */
function breakBefore(context: QuotationContext, at: number, from: number): number {
  const { tokens } = context.syntax;
  let place = at;
  while (place > from + 1) {
    const token = tokens[place - 1];
    if (token === undefined || (token.pos !== "CCONJ" && token.text !== "," && token.pos !== "ADV"))
      break;
    place -= 1;
  }
  return place;
}

/** `said it “was over,” [referring to the war]`: marks with a comma inside, and a gerund behind. */
function pauseInMarks(
  { syntax, units, unitOf }: QuotationContext,
  from: number,
  end: number,
): number {
  const { tokens } = syntax;
  for (let at = from + 2; at < end; at += 1) {
    const closes = units[unitOf[at - 1] ?? -1]?.to === at && tokens[at - 2]?.text === ",";
    if (closes && tokens[at]?.pos === "VERB" && GERUND.test(tokens[at]?.lower ?? "")) return at;
  }
  return end;
}

const GERUND = /ing$/u;

/** What the speaker did besides speaking: `said it was over [and declined to say more]`. */
function ownActionStart(context: QuotationContext, from: number, end: number): number {
  const { tokens, verbGroups } = context.syntax;
  const infinitive = tokens[from]?.lower === "to";
  for (const clause of clausesIn(context, { from, to: end })) {
    if (clause.kind !== "coordinate" || clause.from <= from || clause.from >= end) continue;
    const group = clause.verb === null ? undefined : verbGroups[clause.verb];
    if (group === undefined || context.unitOf[clause.from] !== -1) continue;
    const past =
      group.form === "finite" && group.modal === null && tokens[group.head]?.lower !== group.lemma;
    // "… but did not say when"
    const silent =
      group.negated &&
      tokens[clause.from]?.lower === "but" &&
      group.from - clause.from === 1 &&
      context.lexicon.verbs.has(group.lemma);
    if (OWN_ACTIONS.has(group.lemma) || silent || (infinitive && past))
      return breakBefore(context, clause.from, from);
  }
  return end;
}

/** What the writer adds behind a comma: `said it had lost 800 men[, a record for the valley]`. */
function glossStart(context: QuotationContext, from: number, end: number): number {
  const { nounPhrases, tokens } = context.syntax;
  for (let at = end - 1; at > from; at -= 1) {
    if (tokens[at]?.text !== "," || context.unitOf[at] !== -1) continue;
    const phrase = nounPhrases[context.phraseOf[at + 1] ?? -1];
    const rest = { from: at + 1, to: end };
    const glosses =
      (phrase?.from === rest.from && INDEFINITE.has(tokens[rest.from]?.lower ?? "")) ||
      isLateRelative(context, rest.from);
    // "told me: a car, an accident" goes on
    const lists = tokens[from - 1]?.text === ":";
    return glosses && !lists && isSubordinate(context, rest) ? at : end;
  }
  return end;
}

/** `said he would meet Koval[, who leads the union]`, `said it had failed[, which surprised us]` */
function isLateRelative({ syntax: { tokens } }: QuotationContext, at: number): boolean {
  const word = tokens[at]?.lower;
  return word === "which" || (word === "who" && tokens[at - 2]?.pos === "PROPN");
}

const INDEFINITE: ReadonlySet<string> = new Set(["a", "an"]);

/** Whether no clause of its own stands in a range, nor the end of a list. */
function isSubordinate(context: QuotationContext, range: TokenRange): boolean {
  for (let at = range.from; at < range.to; at += 1) {
    if (context.syntax.tokens[at]?.pos === "CCONJ") return false;
  }
  const { nounPhrases } = context.syntax;
  return clausesIn(context, range).every(({ from, kind, subject }) => {
    if (from < range.from) return true;
    // "the plan, which he called “dead,” [was over]": the verb of a subject before
    const isBack = kind === "that" && (nounPhrases[subject ?? -1]?.from ?? from) < range.from;
    return kind !== "main" && kind !== "coordinate" && !isBack;
  });
}

const FIRST_PERSON: ReadonlySet<string> = new Set(["i", "we"]);

/** In speech: `“She promised it would end[, and I believe her]”`. */
function ownViewStart(
  context: QuotationContext,
  { from: at }: SpeechCue,
  from: number,
  end: number,
): number {
  if (context.unitOf[at] === -1) return end;
  const { tokens, nounPhrases } = context.syntax;
  const own = clausesIn(context, { from, to: end }).find((clause) => {
    const subject = nounPhrases[clause.subject ?? -1];
    const speaks = subject !== undefined && FIRST_PERSON.has(tokens[subject.head]?.lower ?? "");
    return clause.kind === "coordinate" && speaks && subject.from >= clause.from;
  });
  return own !== undefined && own.from > from ? breakBefore(context, own.from, from) : end;
}

const OWN_ACTIONS: ReadonlySet<string> = new Set(["decline", "refuse"]);

/** A clause said in a relative clause ends where the main clause goes on: `who said he was ill[, left]`. */
function relativeEnd(context: QuotationContext, cue: SpeechCue, from: number, end: number): number {
  const { tokens, nounPhrases } = context.syntax;
  for (const clause of clausesIn(context, { from, to: end })) {
    if (clause.from <= from || tokens[clause.from - 1]?.text !== ",") continue;
    if (!sameUnit(context, clause.from, cue.from)) continue;
    // "The mayor, despite admitting [that it leaked], signed": a verb of the subject before the cue
    const subject = nounPhrases[clause.subject ?? -1]?.from ?? end;
    if (clause.kind === "main" || (clause.kind === "coordinate" && subject < cue.from)) {
      return clause.from - 1;
    }
  }
  return end;
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

const DASHES: ReadonlySet<string> = new Set(["–", "—", "--", "―", "-"]);

function isTrailing(context: QuotationContext, at: number, cue: SpeechCue): boolean {
  const token = context.syntax.tokens[at];
  if (token === undefined) return false;
  const open = context.unitOf[at] ?? -1;
  if (open !== -1 && context.units[open]?.to === at + 1) return false;
  // “They told me it was over[,]” he said: the comma belongs to the speech around
  const outside = open === -1 || open === context.unitOf[cue.from];
  return (STOP.test(token.text) || token.text === ",") && outside;
}
