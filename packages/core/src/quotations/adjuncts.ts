import { itemAt } from "../item-at.ts";
import { DOCUMENT_NOUNS } from "../lexicon/document-nouns.ts";
import { phraseFrom, type QuotationContext, sentenceAt, type TokenRange } from "./context.ts";

/** Verbs that name whom they are said to: "told [reporters]". */
const ADDRESSING: ReadonlySet<string> = new Set(
  (
    "tell inform remind assure reassure warn ask urge order advise instruct command beg implore " +
    "exhort notify beseech entreat press direct petition thank caution answer message text email " +
    "threaten promise show challenge dare enjoin admonish counsel"
  ).split(" "),
);
const TIME_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|earlier|later|again|once|recently|repeatedly|also|then|afterwards)$/u;

const QUESTION_WORD = /^(?:what|which|who|whom|whose|how|why|when|where)$/u;

const APPROXIMATE: ReadonlySet<string> = new Set(["about", "around", "over", "up"]);

/** `said [about] half of them had left`, `said [as many as] 40 had left`: it belongs to the number. */
export function approximates({ syntax: { tokens } }: QuotationContext, at: number): boolean {
  if (tokens[at]?.lower === "as" && tokens[at + 2]?.lower === "as") {
    return tokens[at + 3]?.pos === "NUM";
  }
  if (!APPROXIMATE.has(tokens[at]?.lower ?? "")) return false;
  const next = tokens[tokens[at + 1]?.lower === "to" ? at + 2 : at + 1];
  return next?.pos === "NUM" || next?.lower === "half";
}

/** The preposition before the one addressed: "pleaded [with] both sides to stop", "shouted [at] them to run". */
const CALLING: ReadonlyMap<string, string> = new Map([
  ["plead", "with"],
  ["argue", "with"],
  ["joke", "with"],
  ["shout", "at"],
  ["scream", "at"],
  ["yell", "at"],
]);

/** Verbs whose "to" opens their content. */
const TAKING_TO: ReadonlySet<string> = new Set(["admit to", "confess to", "allude to"]);

/** Whom the cue is addressed to, right after it, or `null`. */
export function readAddressee(
  context: QuotationContext,
  at: number,
  lemma: string,
): TokenRange | null {
  const { tokens } = context.syntax;
  const space = lemma.indexOf(" ");
  const verb = space === -1 ? lemma : lemma.slice(0, space);
  const direct = ADDRESSING.has(verb) || lemma === "call on" || lemma === "call upon";
  const after = tokens[at]?.lower;
  if (direct && space === -1) {
    const phrase = phraseFrom(context, at);
    // "asked [what] colour it was"
    const asks = QUESTION_WORD.test(tokens[at]?.lower ?? "");
    // "told [Channel Five] every form": a name that ends in a number
    const isNumber = phrase?.kind === "number" && tokens[phrase.from]?.pos !== "PROPN";
    if (phrase !== null && !isNumber && !asks && !isSubject(context, phrase)) {
      return { from: at, to: pastCoordinated(context, pastMarks(context, phrase)) };
    }
  }
  // "admitted [to] eleven deaths"
  if (TAKING_TO.has(lemma)) return null;
  const toWhom = CALLING.get(lemma);
  if (toWhom !== undefined && toWhom === after) {
    const phrase = phraseFrom(context, at + 1);
    if (phrase !== null) return { from: at + 1, to: phrase.to };
  }
  if (after === "to" || (space !== -1 && (after === "on" || after === "upon"))) {
    const phrase = phraseFrom(context, at + 1);
    if (phrase !== null) return { from: at + 1, to: phrase.to };
  }
  return null;
}

/** `warns [the eye] will pass`: what has a verb right behind it is spoken of, not to. */
function isSubject({ syntax, groupOf }: QuotationContext, { to }: TokenRange): boolean {
  const group = itemAt(syntax.verbGroups, groupOf[to]);
  return group?.from === to && group.form === "finite";
}

/** `told [Kesh TV’s “Good Morning”]`: the mark that closes what opened inside the phrase. */
function pastMarks({ units, unitOf }: QuotationContext, { from, to }: TokenRange): number {
  const unit = itemAt(units, unitOf[to]);
  return unit !== undefined && unit.from > from && unit.to === to + 1 ? unit.to : to;
}

/** `told [two women and five men] there was`, but not "told her and Moroz left". */
function pastCoordinated(context: QuotationContext, to: number): number {
  const { tokens, verbGroups } = context.syntax;
  if (tokens[to]?.lower !== "and") return to;
  const phrase = phraseFrom(context, to + 1);
  if (phrase === null) return to;
  const group = itemAt(verbGroups, context.groupOf[phrase.to]);
  return group?.form === "finite" ? to : phrase.to;
}

/** `said [last night] that`, `told us [this morning]`, `said [Friday morning]` */
function timePhraseEnd(context: QuotationContext, at: number): number {
  const { tokens } = context.syntax;
  const phrase = phraseFrom(context, at);
  if (phrase === null || phrase.to - at > 4) return at;
  const head = tokens[phrase.head]?.lower ?? "";
  if (TIME_WORD.test(head)) return phrase.to;
  const opener = tokens[at]?.lower ?? "";
  return TIME_NOUN.test(head) && (TIME_OPENER.test(opener) || TIME_WORD.test(opener))
    ? phrase.to
    : at;
}

/** `said [about 7 p.m.] on Friday`: past the hour; `null` for none. */
function hourEnd(context: QuotationContext, at: number): number | null {
  const phrase = phraseFrom(context, at);
  if (phrase === null) return null;
  return HOUR.test(context.syntax.tokens[phrase.to - 1]?.lower ?? "") ? phrase.to : null;
}

const HOUR = /^(?:[ap]\.?m\.?|o'clock|noon|midnight)$/u;

const TIME_NOUN =
  /^(?:morning|afternoon|evening|night|day|week|weekend|month|year|spring|summer|autumn|winter)$/u;
const TIME_OPENER = /^(?:last|this|that|the|late|early|next|one|every)$/u;

/** `said in a notice [dated] 12 August`, `said in a letter [sent] on Monday`: a participle behind a noun. */
function describesAt({ syntax, groupOf, phraseOf }: QuotationContext, at: number): boolean {
  const group = itemAt(syntax.verbGroups, groupOf[at]);
  const noun = itemAt(syntax.nounPhrases, phraseOf[at - 1]);
  if (group?.from !== at || group.form !== "participle" || noun === undefined) return false;
  return DOCUMENT_NOUNS.has(syntax.tokens[noun.head]?.lower ?? "");
}

/**
 * The token after the adjuncts that begin at `at`: prepositional phrases, times and adverbs
 * (`said [on Monday] [in Geneva] that`), or `at` itself when there are none.
 */
export function skipAdjuncts(context: QuotationContext, at: number): number {
  const { tokens } = context.syntax;
  const limit = sentenceAt(context, at).to;
  let place = at;
  while (place < limit) {
    const token = tokens[place];
    if (token === undefined) break;
    const hour = hourEnd(context, place);
    if (hour !== null) {
      place = hour;
      continue;
    }
    if (approximates(context, place)) break;
    if (token.pos === "ADP" && token.lower !== "that") {
      const phrase = phraseFrom(context, place + 1);
      // "on her way [out],"
      const isParticle = phrase === null && place > at && tokens[place + 1]?.text === ",";
      if (phrase === null && !isParticle) break;
      place = phrase?.to ?? place + 1;
    } else if (timePhraseEnd(context, place) > place) {
      place = timePhraseEnd(context, place);
    } else if (TIME_WORD.test(token.lower)) {
      place += 1;
    } else if (token.pos === "ADV" && token.lower !== "how" && token.lower !== "why") {
      place += 1;
    } else if (place > at && describesAt(context, place)) {
      const { to } = itemAt(context.syntax.verbGroups, context.groupOf[place]) ?? { to: limit };
      // "dated [12 August]"
      place = tokens[to]?.pos === "NUM" ? (phraseFrom(context, to)?.to ?? to) : to;
    } else break;
  }
  return place;
}
