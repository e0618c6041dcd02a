import {
  COORDINATORS,
  LIKE_PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBORDINATORS,
} from "../lexicon/closed-classes.ts";
import type { Clause, NounPhrase, PartOfSpeech, Token, VerbGroup } from "../reading.ts";
import {
  beforeListed,
  inPhrase,
  phraseAt,
  phraseEndingAt,
  type SentenceParts,
} from "./sentence-parts.ts";

/** All words that may open a clause. */
const MARKERS: ReadonlySet<string> = new Set([
  ..."that how why what where".split(" "),
  ...RELATIVE_PRONOUNS,
  ...SUBORDINATORS,
  ...COORDINATORS,
]);

/** The kind of clause that the token at `at` opens, or `null` when it opens none. */
export function markerKind(
  parts: SentenceParts,
  at: number,
  group: VerbGroup,
): Clause["kind"] | null {
  const { tokens } = parts;
  const token = tokens[at];
  if (token === undefined) return null;
  const word = token.lower;
  if (!mayMark(token) || !MARKERS.has(word)) return null;
  const first = at === parts.sentence.from;
  if (word === "that") {
    if (isDeterminerThat(parts, at) || isObjectThat(parts, at)) return null;
    // "told a meeting in Kesh [that] flooding is rare": no relative pronoun stands before a gerund
    if (group.from === at + 1 && group.form === "gerund") return "that";
    // "[That] will be true": it points back
    if (first && group.from === at + 1) return null;
    const before = tokens[at - 1];
    const afterNoun = before?.pos === "NOUN" || before?.pos === "PROPN";
    let verb = at + 1;
    while (tokens[verb]?.pos === "ADV") verb += 1;
    return afterNoun && group.from === verb ? "relative" : "that";
  }
  if (RELATIVE_PRONOUNS.has(word)) return first ? "adverbial" : "relative";
  // "the man they are [after], said": nothing follows it
  const ends = tokens[at + 1]?.text === ",";
  if (LIKE_PREPOSITIONS.has(word) && (ends || standsBeforePause(parts, at, group))) return null;
  // "said [as of] Friday he was safe"
  if (word === "as" && tokens[at + 1]?.lower === "of") return null;
  // "as many [as] 40 voters said"
  if (word === "as" && EXTENTS.has(tokens[at - 1]?.lower ?? "") && tokens[at + 1]?.pos === "NUM")
    return null;
  // "because of the rain" has no verb of its own
  if (word === "because" && tokens[at + 1]?.lower === "of") return null;
  if (SUBORDINATORS.has(word) && (token.pos !== "ADV" || word === "when") && !inPhrase(parts, at)) {
    return word === "so" && token.pos !== "SCONJ" ? null : "adverbial";
  }
  if (COORDINATORS.has(word) && !first) return joinsClauses(parts, at, group) ? "coordinate" : null;
  if ((word === "how" || word === "why" || word === "what" || word === "where") && !first)
    return "that";
  return null;
}

/** Which parts of speech open no clause spares most words the look-up. */
function mayMark({ pos }: Token): boolean {
  return pos !== "NOUN" && pos !== "PROPN" && pos !== "PUNCT" && pos !== "NUM";
}

/** What is compared with a number: "as many as 40", "as late as 2019". */
const EXTENTS: ReadonlySet<string> = new Set(
  "many much few little high low early late long far recently".split(" "),
);

/**
 * `known [as Shabnam], said`, `said [before the cameras], and left`, `served [as envoy to Lomaria
 * from 2012 until last year], said`: phrases and no more.
 */
function standsBeforePause(parts: SentenceParts, at: number, group: VerbGroup): boolean {
  const { tokens } = parts;
  const phrase = phraseAt(parts, at + 1);
  // "[As for Koval], she said"
  const isDouble = tokens[at + 1]?.pos === "ADP";
  if (phrase?.from !== at + 1 && !isDouble) return false;
  let next = isDouble ? at + 1 : (phrase?.to ?? at);
  while (next - at < LONGEST_TAIL && isTail(tokens, next)) {
    next = phraseAt(parts, next)?.to ?? next + 1;
  }
  // "served [before the war] and left"
  if (tokens[next]?.pos === "CCONJ" && next + 1 === group.from) return true;
  return tokens[next]?.text === ",";
}

function isTail(tokens: readonly Token[], at: number): boolean {
  const pos = tokens[at]?.pos ?? "X";
  return TAIL_PARTS.has(pos) || (pos === "CCONJ" && tokens[at + 1]?.pos === "ADP");
}

const LONGEST_TAIL = 16;

const TAIL_PARTS: ReadonlySet<PartOfSpeech> = new Set([
  "ADJ",
  "ADP",
  "ADV",
  "DET",
  "NOUN",
  "NUM",
  "PROPN",
]);

/** `can do [that], they said`, but `said [that], on Monday, they did`: an object before a pause. */
function isObjectThat({ tokens, reportingForms }: SentenceParts, at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at + 1]?.text !== "," || before === undefined) return false;
  const takesObject = before.pos === "VERB" || before.pos === "ADP" || before.lemma === "do";
  return takesObject && !reportingForms.has(before.lower);
}

/** "that man", "that of the ministry": part of a noun phrase. */
function isDeterminerThat(parts: SentenceParts, at: number): boolean {
  const phrase = phraseAt(parts, at);
  return phrase !== undefined && phrase.from === at && phrase.to > at + 1;
}

/** Whether a coordinator joins clauses, not just nouns: a verb follows it, or a subject and verb. */
function joinsClauses(parts: SentenceParts, at: number, group: VerbGroup): boolean {
  const { tokens } = parts;
  if (inPhrase(parts, at)) return false;
  let next = at + 1;
  while (tokens[next]?.pos === "ADV" || tokens[next]?.text === ",") next += 1;
  if (next === group.from) return !(tokens[at]?.lower === "yet" && group.form === "infinitive");
  const subject = phraseAt(parts, next);
  if (subject === undefined || subject.from !== next) return false;
  // "Koval and Moroz said": nouns on both sides of the coordinator make one subject
  const before = tokens[at - 1];
  const firstGroup = parts.groups[0];
  const isFirstVerb = firstGroup === undefined || firstGroup.to > at;
  if (isFirstVerb && at > parts.sentence.from && inPhrase(parts, at - 1)) return false;
  if (joinsReportedSubjects(parts, at)) return false;
  if (joinsListed(parts, subject, group)) return false;
  if (before?.text === ",") return true;
  return (
    subject.to === group.from ||
    tokens[subject.to]?.pos === "ADV" ||
    tokens[subject.to]?.pos === "ADP"
  );
}

/** `authorities in the Turks [and] Caicos Islands say`, `said comments from Rice, Lee [and] Kos were`: the subject’s own tail. */
function joinsListed(parts: SentenceParts, joined: NounPhrase, group: VerbGroup): boolean {
  const governed = beforeListed(parts, joined);
  if (governed === undefined || joined.to !== group.from) return false;
  const before = parts.tokens[governed.from - 1];
  return before?.text === "," || (before?.pos === "VERB" && SAYING.has(before.lemma));
}

/** Verbs that take a clause, but no noun phrase. */
const SAYING: ReadonlySet<string> = new Set("say add argue insist think hope claim".split(" "));

/** `said [the dam] and the bridge had held`: right behind the verb stands no object of its own. */
export function joinsReportedSubjects(parts: SentenceParts, at: number): boolean {
  const phrase = phraseEndingAt(parts, at);
  const verb = phrase === undefined ? undefined : parts.tokens[phrase.from - 1];
  return verb?.pos === "VERB" && SAYING.has(verb.lemma);
}
