import { itemAt } from "../item-at.ts";
import type { Clause, PartOfSpeech, VerbGroup } from "../reading.ts";
import { clausesIn, type QuotationContext, type TokenRange } from "./context.ts";
import type { SpeechCue } from "./find-cues.ts";
import { opensMarks } from "./marked-start.ts";
import { PERSONAL } from "./next-attribution.ts";

/** Back over the comma and conjunction before a new attribution. */
export function breakBefore(context: QuotationContext, at: number, from: number): number {
  const { tokens } = context.syntax;
  let place = at;
  while (place > from + 1) {
    const token = tokens[place - 1];
    const isWhile = token?.lower === "while" && tokens[place - 2]?.text === ",";
    if (token === undefined || !(isWhile || BREAKING.has(token.pos) || token.text === ",")) break;
    place -= 1;
  }
  return place;
}

const BREAKING: ReadonlySet<PartOfSpeech> = new Set(["CCONJ", "ADV"]);

/** `said it “was over,” [referring to the war]`: marks with a comma inside, and a gerund behind. */
export function pauseInMarks(
  { syntax, units, unitOf }: QuotationContext,
  from: number,
  end: number,
): number {
  const { tokens } = syntax;
  for (let at = from + 2; at < end; at += 1) {
    const closes = itemAt(units, unitOf[at - 1])?.to === at && tokens[at - 2]?.text === ",";
    if (closes && tokens[at]?.pos === "VERB" && GERUND.test(tokens[at]?.lower ?? "")) return at;
  }
  return end;
}

const GERUND = /ing$/u;

/**
 * What the speaker did besides speaking, or left unsaid: `said it was over [and declined to say
 * more]`, `said it was over[, but he did not say when]`, `[, without naming the buyer]`.
 */
export function ownActionStart(
  context: QuotationContext,
  cue: SpeechCue,
  from: number,
  end: number,
): number {
  const { tokens, verbGroups } = context.syntax;
  const infinitive = tokens[from]?.lower === "to";
  for (const clause of clausesIn(context, { from, to: end })) {
    if (clause.from <= from || clause.from >= end) continue;
    if (isWithheld(context, clause)) return clause.from - 2;
    if (clause.kind !== "coordinate") continue;
    const group = clause.verb === null ? undefined : verbGroups[clause.verb];
    if (group === undefined || context.unitOf[clause.from] !== -1) continue;
    const past =
      group.form === "finite" && group.modal === null && tokens[group.head]?.lower !== group.lemma;
    // "… but did not say when", "… but would not name anyone"
    const silent =
      group.negated &&
      tokens[clause.from]?.lower === "but" &&
      (group.from - clause.from === 1 || isSpeaker(context, cue, clause)) &&
      tells(context, group);
    if (OWN_ACTIONS.has(group.lemma) || silent || (infinitive && past))
      return breakBefore(context, clause.from, from);
  }
  return end;
}

/** `…, but [he] did not say when`, `Koval said …, but [Koval] did not` */
function isSpeaker(
  { syntax: { tokens, nounPhrases } }: QuotationContext,
  { source }: SpeechCue,
  { subject, from }: Clause,
): boolean {
  const phrase = itemAt(nounPhrases, subject);
  if (phrase === undefined || phrase.from < from || tokens[from - 1]?.text !== ",") return false;
  const name = tokens[phrase.head]?.lower ?? "";
  return PERSONAL.has(name) || (source !== null && tokens[source.to - 1]?.lower === name);
}

/** `…, without [naming] the buyer` */
function isWithheld(context: QuotationContext, { from, verb }: Clause): boolean {
  const { tokens, verbGroups } = context.syntax;
  if (tokens[from - 1]?.lower !== "without" || tokens[from - 2]?.text !== ",") return false;
  const group = itemAt(verbGroups, verb);
  return group?.from === from && (WITHHELD.has(group.lemma) || tells(context, group));
}

/** "without [giving] a reason" */
const WITHHELD: ReadonlySet<string> = new Set("give offer provide cite present".split(" "));

function tells({ lexicon }: QuotationContext, { lemma }: VerbGroup): boolean {
  return lexicon.verbs.has(lemma) || TELLING.has(lemma);
}

/** What the writer adds behind a comma: `said it had lost 800 men[, a record for the valley]`. */
export function glossStart(context: QuotationContext, from: number, end: number): number {
  const { nounPhrases, tokens } = context.syntax;
  for (let at = end - 1; at > from; at -= 1) {
    if (tokens[at]?.text !== "," || context.unitOf[at] !== -1) continue;
    const phrase = itemAt(nounPhrases, context.phraseOf[at + 1]);
    const rest = { from: at + 1, to: end };
    // "the price, which [“has gone to heaven”]": what is quoted is the speaker’s
    const isPhrase = phrase?.from === rest.from && INDEFINITE.has(tokens[rest.from]?.lower ?? "");
    const glosses =
      (isPhrase && !isJoined(context, rest)) ||
      (isLateRelative(context, rest.from) && !opensMarks(context, rest.from + 1));
    if (isComparison(context, rest.from)) return at;
    // "told me: a car, an accident" goes on
    const lists = tokens[from - 1]?.text === ":";
    // "a plan [the mayor has dropped]": a relative clause without its pronoun
    const contact = isPhrase ? phrase.to : end;
    return glosses && !lists && isSubordinate(context, rest, contact) ? at : end;
  }
  return end;
}

/** `said he would meet Koval[, who leads the union]`, `said it had failed[, which surprised us]` */
function isLateRelative({ syntax: { tokens } }: QuotationContext, at: number): boolean {
  const word = tokens[at]?.lower;
  return word === "which" || (word === "who" && tokens[at - 2]?.pos === "PROPN");
}

/** `said it expected sales of 41 million[, compared with 44 million]` */
function isComparison({ syntax: { tokens } }: QuotationContext, at: number): boolean {
  const link = tokens[at + 1]?.lower;
  return tokens[at]?.lower === "compared" && (link === "with" || link === "to");
}

const INDEFINITE: ReadonlySet<string> = new Set(["a", "an"]);

/** Whether a conjunction stands in a range: the end of a list, perhaps. */
function isJoined({ syntax: { tokens } }: QuotationContext, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.pos === "CCONJ") return true;
  return false;
}

/** Whether no clause of its own stands in a range; one whose subject stands at `contact` describes the noun before it. */
function isSubordinate(context: QuotationContext, range: TokenRange, contact: number): boolean {
  const { nounPhrases } = context.syntax;
  return clausesIn(context, range).every(({ from, kind, subject }) => {
    if (from < range.from) return true;
    if (kind === "main" && itemAt(nounPhrases, subject)?.from === contact) return true;
    // "the plan, which he called “dead,” [was over]": the verb of a subject before
    const isBack = kind === "that" && (itemAt(nounPhrases, subject)?.from ?? from) < range.from;
    return kind !== "main" && kind !== "coordinate" && !isBack;
  });
}

const FIRST_PERSON: ReadonlySet<string> = new Set(["i", "we"]);

/** In speech: `“She promised it would end[, and I believe her]”`. */
export function ownViewStart(
  context: QuotationContext,
  { from: at }: SpeechCue,
  from: number,
  end: number,
): number {
  if (context.unitOf[at] === -1) return end;
  const { tokens, nounPhrases } = context.syntax;
  const own = clausesIn(context, { from, to: end }).find((clause) => {
    const subject = itemAt(nounPhrases, clause.subject);
    const speaks = subject !== undefined && FIRST_PERSON.has(tokens[subject.head]?.lower ?? "");
    return clause.kind === "coordinate" && speaks && subject.from >= clause.from;
  });
  return own !== undefined && own.from > from ? breakBefore(context, own.from, from) : end;
}

/** Deeds of telling that no list of reports holds. */
const TELLING: ReadonlySet<string> = new Set("name identify elaborate specify comment".split(" "));

const OWN_ACTIONS: ReadonlySet<string> = new Set(["decline", "refuse"]);
