import { DETERMINERS } from "../../lexicon/closed-classes.ts";
import type { NounPhrase, Syntax, Token } from "../../reading.ts";
import { contains, firstEndingAfter, type Span, span } from "../../span.ts";
import type { SentenceReading } from "../candidate.ts";

const COUNTING: ReadonlySet<string> = new Set(
  (
    "put puts counted counts lists list listed reported reports recorded records confirmed confirms " +
    "documented documents estimates estimated acknowledged acknowledges says said say gave gives " +
    "spoke speak announced disclosed registered certified raised recognizes recognize alleges claims " +
    "claimed insists insist identified verified believes reads noted notes holds concluded concludes " +
    "found tallied logged mentioning"
  ).split(" "),
);
/** Base forms, which are nouns as well: "partners [report] 61,300". */
const COUNTING_BASES: ReadonlySet<string> = new Set("report record estimate confirm".split(" "));
const SAYING: ReadonlySet<string> = new Set(
  (
    "said says say reported confirmed confirms told indicated stated wrote announced added " +
    "estimates clarified noted informs reports specified claims claimed tweeted reads"
  ).split(" "),
);
/** Verbs that count only with their number led by "at", "to" or "as": "put the toll at 34". */
const SETTING: ReadonlySet<string> = new Set("put puts raised found".split(" "));

/** Tokens of one sentence, or of its part between semicolons. */
export type Part = Pick<SentenceReading, "tokens" | "from" | "to">;

/** `…, the UN says; | the commission puts the figure at [800,000]` */
export function partOf(figure: Span, { tokens, from, to }: Part): Part {
  let first = from;
  let last = to;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.text !== ";") continue;
    if (token.end <= figure.start) first = at + 1;
    else if (token.start >= figure.end && last === to) last = at;
  }
  return { tokens, from: first, to: last };
}

/** `…, according to [the health ministry]` */
export function accordingTo({ tokens, from, to }: Part, syntax: Syntax): Span | null {
  for (let at = from; at + 1 < to; at += 1) {
    if (tokens[at]?.lower === "according" && tokens[at + 1]?.lower === "to") {
      return spanOf(phraseAt(syntax, at + 2));
    }
  }
  return null;
}

/** `[The army] put the toll at 12`: the subject of a verb that counts, before the figure. */
export function counter(figure: Span, { tokens, from, to }: Part, syntax: Syntax): Span | null {
  for (let at = to - 1; at > from; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.start >= figure.start || !counts(token)) continue;
    if (isPassive(tokens, at) || takesLives(tokens, at)) continue;
    if (SETTING.has(token.lower) && !isLedNumber(tokens, at, figure)) continue;
    if (token.lower === "gave" && tokens[at + 1]?.lower === "way") continue;
    // acknowledged five deaths and gave the number of injured as nine: whoever did both
    if (/^(?:and|or|but)$/u.test(tokens[at - 1]?.lower ?? "")) continue;
    const swallowed = phraseWithVerb(syntax, at);
    if (swallowed !== null) return contains(swallowed, figure) ? null : swallowed;
    const subject = lead(syntax, subjectOf(syntax, at) ?? phraseAt(syntax, at - 1));
    if (subject === undefined || subject.kind === "number" || subject.end > token.start)
      return null;
    if (NOBODY.has(tokens[subject.to - 1]?.lower ?? "")) return null;
    return contains(span(subject.start, subject.end), figure) ? null : spanOf(subject);
  }
  return null;
}

function counts({ lower, pos }: Token): boolean {
  return COUNTING.has(lower) || (pos === "VERB" && COUNTING_BASES.has(lower));
}

/** `…, [police] said`, `…, said [spokesperson Ana Ruiz]`: who says it behind the figure. */
export function sayer(figure: Span, { tokens, from, to }: Part, syntax: Syntax): Span | null {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.start < figure.end || !SAYING.has(token.lower)) continue;
    if (isPassive(tokens, at)) continue;
    if (tokens[at - 1]?.text === ",") {
      // …, told the channel: whom it was told to
      if (token.lower === "told") continue;
      const named = phraseAt(syntax, at + 1);
      // who lost two sons, said 14 years was short: what was said
      const next = tokens[named?.to ?? at];
      if (next?.pos === "AUX" || next?.pos === "VERB") return null;
      return spanOf(named);
    }
    const swallowed = phraseWithVerb(syntax, at);
    if (swallowed !== null) return swallowed.start >= figure.end ? swallowed : null;
    const subject = lead(syntax, subjectOf(syntax, at) ?? phraseAt(syntax, at - 1));
    return subject !== undefined && subject.start >= figure.end ? spanOf(subject) : null;
  }
  return null;
}

/** Words that name nobody who counts: "and [those] said". */
const NOBODY: ReadonlySet<string> = new Set("those that which".split(" "));

/** "put the toll [at] 34", not "put five men in hospital" */
function isLedNumber(tokens: Part["tokens"], at: number, figure: Span): boolean {
  for (let index = at + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.start >= figure.start) break;
    if (/^(?:at|to|as|closer|that|from)$/u.test(token.lower)) return true;
  }
  return false;
}

/** "[The parish register lists 437]": one phrase to the parser, cut at its verb. */
function phraseWithVerb({ tokens, nounPhrases }: Syntax, at: number): Span | null {
  const start = tokens[at]?.start ?? 0;
  const phrase = nounPhrases[firstEndingAfter(nounPhrases, start)];
  if (phrase === undefined || phrase.from >= at || phrase.to <= at) return null;
  const first = tokens[phrase.from];
  const last = tokens[at - 1];
  if (first === undefined || last === undefined) return null;
  const named = DETERMINERS.has(first.lower) || first.pos === "PROPN";
  return named && /^(?:NOUN|PROPN)$/u.test(last.pos) ? span(first.start, last.end) : null;
}

/** The phrase an apposition explains: "[The Observatory], a conflict monitor, says". */
function lead({ nounPhrases }: Syntax, phrase: NounPhrase | undefined): NounPhrase | undefined {
  if (phrase?.appositionTo == null) return phrase;
  const named = nounPhrases[phrase.appositionTo];
  return phrase.kind === "proper" || named?.kind !== "proper" ? phrase : named;
}

/** "93 cases have been [confirmed]", "three deaths were since [registered]": nobody's count. */
function isPassive(tokens: Part["tokens"], at: number): boolean {
  const before = tokens[at - 1];
  const auxiliary = before?.pos === "ADV" ? tokens[at - 2] : before;
  return /^(?:been|was|were|be|being)$/u.test(auxiliary?.lower ?? "");
}

/** "the wreck [claimed] 61 lives" */
function takesLives(tokens: Part["tokens"], at: number): boolean {
  if (!/^claim(?:s|ed)$/u.test(tokens[at]?.lower ?? "")) return false;
  for (let index = at + 1; index < at + 8; index += 1) {
    const word = tokens[index]?.lower;
    if (word === "lives" || word === "life") return true;
  }
  return false;
}

/** The subject of the clause whose verb stands at `at`. */
function subjectOf(
  { tokens, clauses, verbGroups, nounPhrases }: Syntax,
  at: number,
): NounPhrase | undefined {
  const clause = clauses[firstEndingAfter(clauses, tokens[at]?.start ?? 0)];
  if (clause?.verb == null || verbGroups[clause.verb]?.head !== at) return undefined;
  return clause.subject === null ? undefined : nounPhrases[clause.subject];
}

/** The phrase that holds the token at `at`. */
function phraseAt({ tokens, nounPhrases }: Syntax, at: number): NounPhrase | undefined {
  const phrase = nounPhrases[firstEndingAfter(nounPhrases, tokens[at]?.start ?? 0)];
  return phrase !== undefined && phrase.from <= at && at < phrase.to ? phrase : undefined;
}

function spanOf(phrase: NounPhrase | undefined): Span | null {
  return phrase === undefined ? null : span(phrase.start, phrase.end);
}
