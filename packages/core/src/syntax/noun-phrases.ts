import { DETERMINERS, LONE_PRONOUNS, POSSESSIVE_PRONOUNS } from "../lexicon/closed-classes.ts";
import { GENERATIONS } from "../lexicon/name-particles.ts";
import { SCALES } from "../lexicon/number-words.ts";
import type { NounPhrase, Token } from "../reading.ts";
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
  type NounPhraseDraft,
} from "./phrase-parts.ts";
import { startsNewPhrase, WEEKDAYS } from "./phrase-starts.ts";
import { closesInside, extendByRate, extendByRoughness, extendByTotal } from "./phrase-tails.ts";
import type { MarkEdges } from "./sentences.ts";

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
    attachCounted(tokens, phrase, to, edges);
    attachOf(tokens, phrase, to, edges);
    phrases.push(phrase);
    index = phrase.to;
  }
  return phrases;
}

/** Lengthens a count by how rough it is and by what is counted: `30 [or so homes]`. */
function attachCounted(
  tokens: readonly Token[],
  phrase: NounPhraseDraft,
  limit: number,
  edges: MarkEdges,
): void {
  const { to } = phrase;
  extendByRoughness(tokens, phrase);
  if (phrase.to === to || !isCount(tokens[phrase.head])) return;
  const counted = readBase(tokens, phrase.to, limit, edges);
  if (counted?.kind !== "common") return;
  phrase.to = counted.to;
  phrase.end = counted.end;
  phrase.head = counted.head;
  phrase.kind = "common";
}

/** "30", and the "dozen" of "a dozen" */
function isCount(token: Token | undefined): boolean {
  return token?.pos === "NUM" || SCALES.has(token?.lower ?? "");
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
    if (tokens[link]?.lower !== "of") break;
    const next = readBase(tokens, link + 1, limit, edges);
    if (next === null) break;
    extendByRate(tokens, next);
    phrase.to = next.to;
    phrase.end = next.end;
  }
}

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
  if (token === undefined || !mayBeDeterminer(token) || !DETERMINERS.has(token.lower)) return null;
  if (token.pos === "SCONJ" || ARTICLES.has(token.lower) || token.lower === "that") return null;
  return makePhrase(tokens, index, index + 1, index, "pronoun");
}

/** Which parts of speech determiners are spares most words the look-up. */
function mayBeDeterminer({ pos }: Token): boolean {
  return pos !== "VERB" && pos !== "AUX" && pos !== "PUNCT" && pos !== "ADP";
}

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
      // "an Odrin[/]Kesh poll"
      return begun && !(isGlue(token) && isGlued(tokens, at)) ? "stop" : "inside";
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
  if (token === undefined || next === undefined || token.written.isPlain) return "stop";
  if (isGlue(token) && isGlued(tokens, at)) return "inside";
  if (token.text === ",") {
    // Robert Kos, Jr.
    return begun && next.pos === "PROPN" && GENERATIONS.has(next.lower) ? "inside" : "stop";
  }
  if (begun && edges.opening.has(token.start) && isNickname(tokens, at, edges)) return "inside";
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

const MOST_NICKNAME_WORDS = 3;

/** Marcia “Cia” Price, Hugo “El Zorro” Barrientos: names on both sides of the marks, and in them. */
function isNickname(tokens: readonly Token[], at: number, edges: MarkEdges): boolean {
  if (tokens[at - 1]?.pos !== "PROPN") return false;
  for (let place = at + 1; place <= at + 1 + MOST_NICKNAME_WORDS; place += 1) {
    const token = tokens[place];
    if (token === undefined) return false;
    if (edges.closing.has(token.start)) {
      return place > at + 1 && tokens[place + 1]?.pos === "PROPN";
    }
    if (token.pos !== "PROPN" && token.pos !== "NOUN" && token.pos !== "X") return false;
  }
  return false;
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

const DIGIT = /^\d/u;

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
