import { DETERMINERS, LONE_PRONOUNS, POSSESSIVE_PRONOUNS } from "../lexicon/closed-classes.ts";
import type { NounPhrase, PartOfSpeech, Token } from "../reading.ts";
import {
  continuesName,
  isGlue,
  isGlued,
  isNominal,
  isPossessive,
  joinsModifiers,
  mayFollowPossessive,
  modifies,
  modifiesInPhrase,
} from "./phrase-parts.ts";
import type { MarkEdges } from "./sentences.ts";

/** A noun phrase while this stage works on it. */
export type NounPhraseDraft = { -readonly [Key in keyof NounPhrase]: NounPhrase[Key] };

/** Links that carry a phrase on: "Ministry of Health". */
const OF_LINKS: ReadonlySet<string> = new Set(["of"]);

/**
 * The noun phrases between two tokens of one sentence: `[Gaza’s Ministry of Health] said [the
 * majority of those] …`. They do not overlap; "of" phrases belong to the noun before them.
 */
export function findNounPhrases(
  tokens: readonly Token[],
  from: number,
  to: number,
  edges: MarkEdges,
): NounPhraseDraft[] {
  const phrases: NounPhraseDraft[] = [];
  let index = from;
  while (index < to) {
    const phrase = readBase(tokens, index, to, edges);
    if (phrase === null) {
      index += 1;
      continue;
    }
    attachOf(tokens, phrase, to, edges);
    phrases.push(phrase);
    index = phrase.to;
  }
  return phrases;
}

/** Lengthens a phrase by the "of" phrases behind it. */
function attachOf(
  tokens: readonly Token[],
  phrase: NounPhraseDraft,
  limit: number,
  edges: MarkEdges,
): void {
  const { head, kind } = phrase;
  if (kind === "number") extendByTotal(tokens, phrase);
  if (kind === "pronoun" && !PARTITIVE_PRONOUNS.has(tokens[head]?.lower ?? "")) return;
  extendByRate(tokens, phrase);
  for (;;) {
    const link = closesInside(tokens, phrase, edges) ? phrase.to + 1 : phrase.to;
    if (!OF_LINKS.has(tokens[link]?.lower ?? "")) break;
    const next = readBase(tokens, link + 1, limit, edges);
    if (next === null) break;
    extendByRate(tokens, next);
    phrase.to = next.to;
    phrase.end = next.end;
  }
}

/** `the “old model[”] of clubs`: behind the phrase stands the mark that closes what opens in it. */
function closesInside(
  tokens: readonly Token[],
  { from, to }: NounPhraseDraft,
  { opening, closing }: MarkEdges,
): boolean {
  const mark = tokens[to];
  if (mark === undefined || !closing.has(mark.start)) return false;
  for (let at = from; at < to; at += 1) if (opening.has(tokens[at]?.start ?? -1)) return true;
  return false;
}

/** `six [in 10]`, `nine [out of 10]` */
function extendByTotal(tokens: readonly Token[], phrase: NounPhraseDraft): void {
  const link = tokens[phrase.to]?.lower;
  const at = link === "in" ? phrase.to + 1 : link === "out" ? phrase.to + 2 : -1;
  const total = tokens[at];
  if (total?.pos !== "NUM" || tokens[at + 1]?.pos === "NOUN") return;
  if (link === "out" && tokens[at - 1]?.lower !== "of") return;
  if (YEAR.test(total.text)) return;
  phrase.to = at + 1;
  phrase.end = total.end;
}

const YEAR = /^\d{4}$/u;

/** `a figure of $9,400 [a dose]`, `40p [a share]`: what a price is for. */
function extendByRate(tokens: readonly Token[], phrase: NounPhraseDraft): void {
  const amount = tokens[phrase.to - 1];
  const unit = tokens[phrase.to + 1];
  const per = tokens[phrase.to]?.lower;
  if (amount === undefined || unit?.pos !== "NOUN" || (per !== "a" && per !== "an")) return;
  const isPrice = PRICE.test(amount.text) || CURRENCY.has(tokens[phrase.to - 2]?.text ?? "");
  if (!isPrice) return;
  phrase.to += 2;
  phrase.end = unit.end;
}

const PRICE = /^(?:[$£€]\d|\d[\d.,]*(?:p|c|bn|m)$|(?:pounds|dollars|euros|cents|pence)$)/u;

const CURRENCY: ReadonlySet<string> = new Set(["$", "£", "€"]);

/** Pronouns and quantities that take an "of": "none of the passengers". */
const PARTITIVE_PRONOUNS: ReadonlySet<string> = new Set(
  "none one some many most all both each several few half any either neither those".split(" "),
);

/** A base noun phrase that begins at `index`, or `null`. */
function readBase(
  tokens: readonly Token[],
  index: number,
  limit: number,
  edges: MarkEdges,
): NounPhraseDraft | null {
  const first = tokens[index];
  if (first === undefined || index >= limit) return null;
  if (isLonePronoun(tokens, index)) {
    return makePhrase(tokens, index, index + 1, index, "pronoun");
  }
  let head = -1;
  let last = -1;
  let at = index;
  while (at < limit) {
    const token = tokens[at];
    if (token === undefined) break;
    const role = roleOf(tokens, at, index, head, edges);
    if (role === "stop") break;
    if (role === "head") {
      head = at;
      last = at;
    }
    at += 1;
  }
  if (head === -1) return loneDeterminer(tokens, index);
  // "the 54-year-[old] said"
  while (isGlue(tokens[last + 1]) && isGlued(tokens, last + 1) && last + 2 < at) {
    last += 2;
    head = last;
  }
  const pos = tokens[head]?.pos;
  return makePhrase(
    tokens,
    index,
    last + 1,
    head,
    pos === "PROPN" ? "proper" : pos === "NUM" ? "number" : "common",
  );
}

/** "those", "some", "both", "this" as a phrase of its own. */
function loneDeterminer(tokens: readonly Token[], index: number): NounPhraseDraft | null {
  const token = tokens[index];
  if (token === undefined || NEVER_DETERMINERS.has(token.pos)) return null;
  if (!DETERMINERS.has(token.lower)) return null;
  if (token.pos === "SCONJ" || ARTICLES.has(token.lower) || token.lower === "that") return null;
  return makePhrase(tokens, index, index + 1, index, "pronoun");
}

/** Parts of speech of which no determiner is, which spares most words the look-up. */
const NEVER_DETERMINERS: ReadonlySet<PartOfSpeech> = new Set(["VERB", "AUX", "PUNCT", "ADP"]);

const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the", "every", "no"]);

/** What the token at `at` is in a phrase begun at `start` whose last noun so far is `head`. */
function roleOf(
  tokens: readonly Token[],
  at: number,
  start: number,
  head: number,
  edges: MarkEdges,
): "head" | "inside" | "stop" {
  const token = tokens[at];
  if (token === undefined) return "stop";
  const next = tokens[at + 1];
  const begun = head !== -1;
  switch (token.pos) {
    case "NOUN":
    case "PROPN":
    case "X":
      return startsNewPhrase(tokens, at, head) ? "stop" : "head";
    case "NUM":
      // "the boy’s [28]-year-old cousin"
      if (begun && isPossessive(tokens[at - 1] ?? token)) return "inside";
      // "on Sunday | one arrest"
      if (begun && WEEKDAYS.has(tokens[head]?.lower ?? "") && !DIGIT.test(token.text))
        return "stop";
      return begun && tokens[head]?.pos === "NOUN" && !ORDINAL_HEADS.has(tokens[head]?.lower ?? "")
        ? "stop"
        : "head";
    case "ADJ":
      if (!begun) return "inside";
      // "two [senior] officials"
      if (head === at - 1 && tokens[head]?.pos === "NUM" && isNominal(next)) return "inside";
      return isGlued(tokens, at) || continuesName(tokens, at, head) ? "inside" : "stop";
    case "DET":
      return begun || (at > start && tokens[at - 1]?.pos === "ADJ") ? "stop" : "inside";
    case "PRON":
      if (POSSESSIVE_PRONOUNS.has(token.lower)) return begun ? "stop" : "inside";
      return DETERMINERS.has(token.lower) && !begun && isNominal(next) ? "inside" : "stop";
    case "ADP":
      // "[down]-ballot races"
      return !begun && isGlue(next) && isGlued(tokens, at + 1) ? "inside" : "stop";
    case "ADV":
      return !begun && modifiesInPhrase(tokens, at) ? "inside" : "stop";
    case "VERB":
      return modifies(tokens, at, start, begun) ? "inside" : "stop";
    case "PART":
      return begun && isPossessive(token) && mayFollowPossessive(next) ? "inside" : "stop";
    case "CCONJ":
      if (token.text === "&") return begun && next?.pos === "PROPN" ? "inside" : "stop";
      return !begun && joinsModifiers(tokens, at, start) ? "inside" : "stop";
    case "SYM":
      return begun ? "stop" : "inside";
    default:
      return punctuationRole(tokens, at, start, begun, edges);
  }
}

function punctuationRole(
  tokens: readonly Token[],
  at: number,
  start: number,
  begun: boolean,
  edges: MarkEdges,
): "inside" | "stop" {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return "stop";
  if (isGlue(token) && isGlued(tokens, at)) return "inside";
  // the US’ attempts: an apostrophe that closes no quotation
  if (begun && token.lower === "'" && !edges.closing.has(token.start) && isNominal(next)) {
    return token.start === tokens[at - 1]?.end ? "inside" : "stop";
  }
  // the “Iron Gate” operation: marks inside the phrase
  // Koval’s “cautious” reply
  const owned = begun && isPossessive(tokens[at - 1] ?? token);
  if (edges.opening.has(token.start) && at > start && (!begun || owned)) {
    // a “more sober” debate
    const first = next.pos === "ADV" ? tokens[at + 2] : next;
    if (isNominal(first)) return "inside";
  }
  if (edges.closing.has(token.start) && (next.pos === "NOUN" || next.pos === "PROPN")) {
    return tokens.slice(start, at).some((each) => edges.opening.has(each.start))
      ? "inside"
      : "stop";
  }
  if (at === start && (token.text === "$" || token.text === "£" || token.text === "€"))
    return "inside";
  return "stop";
}

const ORDINAL_HEADS: ReadonlySet<string> = new Set(
  "article page chapter section number phase day year group room flight type unit level".split(" "),
);

function isLonePronoun(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  // "accused [her] of", not "told her mother"
  if (token?.lower === "her") return !isNominal(tokens[index + 1]);
  if (token?.lower === "one") return token.pos === "PRON" || !isNominal(tokens[index + 1]);
  if (token?.pos !== "PRON" && token?.pos !== "NOUN" && token?.pos !== "DET") return false;
  if (token.lower === "us" && token.text !== "us") return false;
  return LONE_PRONOUNS.has(token.lower);
}

/** Those who are spoken to: "told [reporters] [Koval]". */
const ADDRESSED: ReadonlySet<string> = new Set(["reporters", "journalists", "newsmen"]);

/** "told [reporters] [Monday]", "[Koval] [Monday] said": the name of a day begins anew. */
function startsNewPhrase(tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokens[at];
  if (head === -1 || head !== at - 1) return false;
  if (token?.pos === "NOUN" && endsPhraseOfTime(tokens, head)) {
    const verb = tokens[at + 1]?.pos;
    return verb === "AUX" || verb === "VERB";
  }
  if (token?.pos !== "PROPN") return false;
  if (ADDRESSED.has(tokens[head]?.lower ?? "")) return true;
  // "in [an interview] [Koval] said"
  if (tokens[head]?.pos === "NOUN" && isOccasion(tokens, head)) return true;
  // "[a trend] [Koval] said could"
  if (tokens[head]?.pos === "NOUN" && saysOfIt(tokens, at)) return true;
  return WEEKDAYS.has(token.lower) && !NAMED_DAYS.has(tokens[head]?.lower ?? "");
}

/** `at [this point] | police are`, `at [the time] | officers said` */
function endsPhraseOfTime(tokens: readonly Token[], head: number): boolean {
  const noun = tokens[head]?.lower;
  if (noun !== "point" && noun !== "time") return false;
  return tokens[head - 1]?.pos === "DET" && tokens[head - 2]?.lower === "at";
}

/** in [a radio *interview*]: an indefinite article and a preposition before the noun. */
function isOccasion(tokens: readonly Token[], head: number): boolean {
  let article = head - 1;
  while (MODIFIERS.has(tokens[article]?.pos ?? "X")) article -= 1;
  const word = tokens[article]?.lower;
  return (word === "a" || word === "an") && tokens[article - 1]?.pos === "ADP";
}

const MODIFIERS: ReadonlySet<string> = new Set(["ADJ", "NOUN"]);

/** `[Anna Koval] said *could*`: a name, "said" and at once the verb of what it is said of. */
function saysOfIt(tokens: readonly Token[], at: number): boolean {
  let to = at + 1;
  while (tokens[to]?.pos === "PROPN" && to - at < LONGEST_NAME) to += 1;
  const isSaid = tokens[to]?.lower === "said" || tokens[to]?.lower === "says";
  return isSaid && tokens[to + 1]?.pos === "AUX";
}

/** No name has more words. */
const LONGEST_NAME = 8;

/** "Black Friday", "Easter Monday" */
const NAMED_DAYS: ReadonlySet<string> = new Set(
  "ash black bloody cyber easter good holy maundy palm shrove super whit".split(" "),
);

const DIGIT = /^\d/u;

const WEEKDAYS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday".split(" "),
);

function makePhrase(
  tokens: readonly Token[],
  from: number,
  to: number,
  head: number,
  kind: NounPhrase["kind"],
): NounPhraseDraft {
  return {
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    from,
    to,
    head,
    kind,
    baseTo: to,
    appositionTo: null,
  };
}
