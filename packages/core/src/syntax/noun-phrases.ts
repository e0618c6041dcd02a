import { MONTHS, WEEKDAYS as WEEKDAY_NAMES } from "../lexicon/calendar.ts";
import { DETERMINERS, LONE_PRONOUNS, POSSESSIVE_PRONOUNS } from "../lexicon/closed-classes.ts";
import type { NounPhrase, Token } from "../reading.ts";
import type { MarkEdges } from "./sentences.ts";
import { isPastParticiple } from "./verb-groups.ts";

/** A noun phrase while this stage works on it. */
export type NounPhraseDraft = { -readonly [Key in keyof NounPhrase]: NounPhrase[Key] };

/** Links that carry a phrase on: "Ministry of Health". */
const OF_LINKS: ReadonlySet<string> = new Set(["of"]);
const HYPHENS: ReadonlySet<string> = new Set(["-", "‐", "‑", "/", "&"]);
/** -ing words and participles that stand between determiner and noun: "the visiting minister". */
const MODIFYING_PARTICIPLE = /(?:ing|ed|en)$/u;

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
  while (OF_LINKS.has(tokens[phrase.to]?.lower ?? "")) {
    const next = readBase(tokens, phrase.to + 1, limit, edges);
    if (next === null) break;
    extendByRate(tokens, next);
    phrase.to = next.to;
    phrase.end = next.end;
  }
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
  if (token === undefined || !DETERMINERS.has(token.lower)) return null;
  if (token.pos === "SCONJ" || ARTICLES.has(token.lower) || token.lower === "that") return null;
  return makePhrase(tokens, index, index + 1, index, "pronoun");
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

/** `a [very] old dam`, `the [only] way`, `a [newly] built dam` */
function modifiesInPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.pos === "ADJ" || next?.pos === "NUM" || isGlue(next)) return true;
  if (tokens[at - 1]?.pos !== "DET") return false;
  if (next?.pos === "NOUN") return true;
  const isParticiple = next?.pos === "VERB" && isPastParticiple(next.lower);
  return isParticiple && isNominal(tokens[at + 2]);
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
  if (edges.opening.has(token.start) && at > start && !begun) {
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
  if (token === undefined || !LONE_PRONOUNS.has(token.lower)) return false;
  if (token.lower === "one") return token.pos === "PRON" || !isNominal(tokens[index + 1]);
  if (token.lower === "us" && token.text !== "us") return false;
  return token.pos === "PRON" || token.pos === "NOUN" || token.pos === "DET";
}

/** Those who are spoken to: "told [reporters] [Koval]". */
const ADDRESSED: ReadonlySet<string> = new Set(["reporters", "journalists", "newsmen"]);

/** "told [reporters] [Monday]", "[Koval] [Monday] said": the name of a day begins anew. */
function startsNewPhrase(tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokens[at];
  if (token?.pos !== "PROPN" || head === -1 || head !== at - 1) return false;
  if (ADDRESSED.has(tokens[head]?.lower ?? "")) return true;
  // "in [an interview] [Koval] said"
  if (tokens[head]?.pos === "NOUN" && isOccasion(tokens, head)) return true;
  return WEEKDAYS.has(token.lower) && !NAMED_DAYS.has(tokens[head]?.lower ?? "");
}

/** in [a radio *interview*]: an indefinite article and a preposition before the noun. */
function isOccasion(tokens: readonly Token[], head: number): boolean {
  let article = head - 1;
  while (MODIFIERS.has(tokens[article]?.pos ?? "X")) article -= 1;
  const word = tokens[article]?.lower;
  return (word === "a" || word === "an") && tokens[article - 1]?.pos === "ADP";
}

const MODIFIERS: ReadonlySet<string> = new Set(["ADJ", "NOUN"]);

/** "Black Friday", "Easter Monday" */
const NAMED_DAYS: ReadonlySet<string> = new Set(
  "ash black bloody cyber easter good holy maundy palm shrove super whit".split(" "),
);

const WEEKDAYS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday".split(" "),
);

const DAYS_AND_MONTHS: ReadonlySet<string> = new Set([
  ...Object.keys(MONTHS),
  ...Object.keys(WEEKDAY_NAMES),
]);

/** Adjectives of a field, which go with the noun behind them and the name before. */
const FIELD_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    "foreign financial federal medical military nuclear human naval civil legal parliamentary " +
    "presidential economic agricultural environmental electoral maritime"
  ).split(" "),
);

/** Adjectives that names of offices hold between two nouns. */
const OFFICE_ADJECTIVES: ReadonlySet<string> = new Set(
  "advisory administrative regional regulatory supervisory executive coordinating".split(" "),
);

function continuesName(tokens: readonly Token[], at: number, head: number): boolean {
  const next = tokens[at + 1];
  // "the Tunisian [comic] Wassim Belhaj"
  if (head === at - 1 && tokens[head]?.pos === "PROPN" && next?.pos === "PROPN") return true;
  // "Kim’s [mental] state", "the Varkand [foreign] minister"
  const opener = tokens[at - 1]?.pos === "VERB" ? tokens[at - 2] : tokens[at - 1];
  if (opener !== undefined && isPossessive(opener)) return isNominal(next);
  // "the volcanic ash [advisory] centre"
  const common = head === at - 1 && tokens[head]?.pos === "NOUN" && next?.pos === "NOUN";
  if (common && OFFICE_ADJECTIVES.has(tokens[at]?.lower ?? "")) return true;
  const named = head === at - 1 && tokens[head]?.pos === "PROPN";
  if (named && next?.pos === "NOUN") {
    // "the Varkand foreign ministry"; "Kesh [foreign] ministry", but not "gave Koval new hope"
    if (tokens[head - 1]?.pos === "DET") return true;
    if (FIELD_ADJECTIVES.has(tokens[at]?.lower ?? "")) return true;
    // ", [Kesh cantonal police] said"
    const opens = tokens[head - 1] === undefined || tokens[head - 1]?.pos === "PUNCT";
    if (opens && !DAYS_AND_MONTHS.has(tokens[head]?.lower ?? "")) return true;
  }
  const capital = /^\p{Lu}/u.test(tokens[at]?.text ?? "");
  return (
    capital && tokens[head]?.pos === "PROPN" && (next?.pos === "PROPN" || next?.pos === "NOUN")
  );
}

function modifies(tokens: readonly Token[], at: number, start: number, begun: boolean): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  // "nineteen written warnings", "Kesh’s acting foreign minister"
  if (begun && before !== undefined && isPossessive(before)) {
    return MODIFYING_PARTICIPLE.test(token?.lower ?? "") && isNominal(next);
  }
  const counts = begun && before?.pos === "NUM" && next?.pos === "NOUN";
  if (token === undefined || (begun && !counts)) return begun && isGlued(tokens, at);
  if (at === start) return isGlue(next) && isGlued(tokens, at + 1);
  if (isGlued(tokens, at)) return true;
  // "a properly [set] price"
  const isIrregular = before?.pos === "ADV" && isPastParticiple(token.lower);
  const mayModify = MODIFYING_PARTICIPLE.test(token.lower) || isIrregular;
  return mayModify && (isNominal(next) || next?.pos === "ADJ");
}

function joinsModifiers(tokens: readonly Token[], at: number, start: number): boolean {
  if (at === start || tokens[at - 1]?.pos !== "ADJ" || tokens[at + 1]?.pos !== "ADJ") return false;
  const third = tokens[at + 2];
  return third?.pos === "NOUN" || third?.pos === "PROPN" || third?.pos === "ADJ";
}

function isGlue(token: Token | undefined): boolean {
  return token !== undefined && HYPHENS.has(token.text);
}

/** Whether the token hangs on its neighbours without white space: the "-" of "so-called". */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (token === undefined) return false;
  if (isGlue(token)) {
    if (token.text === "&") return next?.pos === "PROPN";
    return before?.end === token.start && next?.start === token.end;
  }
  return (
    (isGlue(before) && before?.end === token.start) || (isGlue(next) && next?.start === token.end)
  );
}

function isNominal(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.pos === "NOUN" ||
      token.pos === "PROPN" ||
      token.pos === "ADJ" ||
      token.pos === "NUM" ||
      token.pos === "X")
  );
}

function isPossessive(token: Token): boolean {
  return token.lower === "'s" || token.lower === "'";
}

function mayFollowPossessive(next: Token | undefined): boolean {
  return isNominal(next) || next?.pos === "VERB" || next?.pos === "ADV" || next?.pos === "PUNCT";
}

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
