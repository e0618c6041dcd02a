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
  isPrepositional,
  phraseAt,
  phraseEndingAt,
  type SentenceParts,
  startWithBound,
  takesClause,
} from "./sentence-parts.ts";

const HARD_STOPS: ReadonlySet<string> = new Set([";", ":", "–", "—", "(", ")", "?", "!"]);
/** Stops that may part an aside from its sentence: `Koval – who is 45 – said`. */
const ASIDE_STOPS: ReadonlySet<string> = new Set(["–", "—", ")"]);

/** Tokens of the longest bracket that is read as an aside. */
const LONGEST_BRACKET = 15;

/** Where a clause begins. */
export interface Boundary {
  readonly at: number;
  readonly kind: Clause["kind"];
  /**
   * What it begins with: a word that opens clauses, a comma or dash before it, a stop or quote
   * mark, or nothing but its subject or verb.
   */
  readonly opener: "word" | "comma" | "stop" | "none";
  /** Token after the closing marks that part this clause from the one before; `null` for none. */
  readonly afterMarks: number | null;
  /** The conjunction of the clause that this one interrupts: `[while] Kenya, which …, urged`. */
  readonly interrupted?: number;
}

/** Where the clause of `group` begins, not before token `low`, where the verb before it ends. */
export function findBoundary(
  parts: SentenceParts,
  low: number,
  group: VerbGroup,
  before: VerbGroup | undefined,
): Boundary {
  const { tokens } = parts;
  let comma: number | null = null;
  let stop: number | null = null;
  let word: Boundary | null = null;
  let interrupted: number | null = null;
  for (let at = low; at < group.from; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    // "and five wounded [when] a drone hit": "and" joins what has no verb of its own
    if (word === null || word.kind === "coordinate") {
      const kind = markerKind(parts, at, group);
      const afterMarks = closesMarks(parts, stop) && stop !== null ? stop + 1 : null;
      if (kind !== null && (word === null || inPhrase(parts, word.at + 1))) {
        word = { at, kind, opener: "word", afterMarks };
      }
    } else if (word.kind === "adverbial" && leavesSubject(parts, word.at, at, group)) {
      interrupted = word.at;
      word = { at, kind: "relative", opener: "word", afterMarks: null };
    }
    // "Koval [(Labour, Odrin)] said": no verb stands in what opens and closes before the verb
    const aside = token.text === "(" ? closingBracket(tokens, at, group.from) : null;
    if (aside !== null) {
      at = aside;
      continue;
    }
    if (isHardStop(parts, token, at) && !opensVerb(parts, at, group)) {
      stop = at;
      // “… because of a slogan,” assured the president: the conjunction stays in the marks
      if (parts.edges.closing.has(token.start)) word = null;
    }
    if (token.text === "," && comma === null) comma = at;
  }
  // "said comments from Rice, Lee and Kos were": commas of a list part no clauses
  const listed = comma === null ? undefined : phraseEndingAt(parts, group.from);
  const governed = listed === undefined ? undefined : beforeListed(parts, listed);
  if (comma !== null && governed !== undefined && governed.to <= comma) comma = null;
  if (word !== null) return interrupted === null ? word : { ...word, interrupted };
  const begin = (at: number, kind: Clause["kind"], opener: Boundary["opener"]): Boundary => ({
    at,
    kind,
    opener,
    afterMarks: null,
  });
  if (group.form === "infinitive") return begin(group.from, "infinitive", "none");
  if (group.form !== "finite") return begin(group.from, "participial", "none");
  if (before === undefined && !closesMarks(parts, stop)) return begin(low, "main", "stop");
  if (stop !== null) {
    const aside =
      ASIDE_STOPS.has(tokens[stop]?.text ?? "") ||
      closesAside(parts, low, stop, group) ||
      closesRelative(parts, stop, group, before);
    return begin(stop + 1, "main", aside ? "comma" : "stop");
  }
  if (comma !== null && !isAsideInBareClause(parts, comma, low, group, before)) {
    return begin(comma + 1, "main", "comma");
  }
  return begin(subjectStart(parts, low, comma ?? group.from, group), "that", "none");
}

/** `said the plan that failed [“]will not do”`: marks that open between subject and verb part no clauses. */
function opensVerb({ tokens, edges }: SentenceParts, at: number, group: VerbGroup): boolean {
  if (!edges.opening.has(tokens[at]?.start ?? -1)) return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1]?.pos === "ADV" ? at + 2 : at + 1;
  // were “arbitrarily detained”: one verb, and the marks open inside it
  if (before === undefined || before.pos === "PUNCT" || before.pos === "AUX") return false;
  return next === group.from;
}

/** `the plan, which he called “a joke,” was over`: words in marks behind a verb, a comma inside. */
function closesAside(
  { tokens, edges }: SentenceParts,
  low: number,
  stop: number,
  group: VerbGroup,
): boolean {
  if (stop !== group.from - 1 || tokens[stop - 1]?.text !== ",") return false;
  for (let at = low; at < stop; at += 1) {
    if (edges.opening.has(tokens[at]?.start ?? -1)) return true;
  }
  return false;
}

/** `argued the dam, which cost millions, [“]will not hold”`: marks open behind a relative clause. */
function closesRelative(
  { tokens, edges }: SentenceParts,
  stop: number,
  group: VerbGroup,
  before: VerbGroup | undefined,
): boolean {
  if (before === undefined || stop !== group.from - 1 || tokens[stop - 1]?.text !== ",")
    return false;
  if (!edges.opening.has(tokens[stop]?.start ?? -1)) return false;
  let opener = before.from - 1;
  while (opener > before.from - LONGEST_SUBJECT && tokens[opener - 1]?.text !== ",") opener -= 1;
  return RELATIVE_PRONOUNS.has(tokens[opener]?.lower ?? "");
}

/** Tokens of the subject of a relative clause, with its pronoun. */
const LONGEST_SUBJECT = 8;

/** `while Kenya[,] who …, urged`: a relative clause parts the conjunction’s subject from its verb. */
function leavesSubject(parts: SentenceParts, from: number, at: number, group: VerbGroup): boolean {
  const { tokens } = parts;
  if (tokens[at - 1]?.text !== "," || markerKind(parts, at, group) !== "relative") return false;
  const subject = phraseEndingAt(parts, at - 1);
  return subject !== undefined && subject.from === from + 1;
}

/** Where the bracket that opens at `at` closes, not far off and before `end`; `null` for nowhere. */
function closingBracket(tokens: readonly Token[], at: number, end: number): number | null {
  let depth = 0;
  for (let next = at; next < Math.min(end, at + LONGEST_BRACKET); next += 1) {
    const text = tokens[next]?.text;
    if (text === "(") depth += 1;
    if (text === ")") depth -= 1;
    if (depth === 0) return next;
  }
  return null;
}

/** `said [Koval, the energy minister, had] resigned`: subject, comma, aside, comma, verb. */
function isAsideInBareClause(
  parts: SentenceParts,
  comma: number,
  low: number,
  group: VerbGroup,
  before: VerbGroup | undefined,
): boolean {
  if (before === undefined || !takesClause(before.lemma, parts.reportingForms)) return false;
  const closing = group.from - 1;
  return (
    closing > comma && parts.tokens[closing]?.text === "," && phraseAt(parts, low)?.from === low
  );
}

/**
 * Stops and quote marks, unless the marks stand inside a phrase (`the “Iron Gate” operation`) or
 * close what opened in one (`said a “wider debate” was due`).
 */
function isHardStop(parts: SentenceParts, token: Token, at: number): boolean {
  if (token.written.isPlain) return false;
  if (HARD_STOPS.has(token.text)) return true;
  const { opening, closing } = parts.edges;
  if (inPhrase(parts, at)) return false;
  return opening.has(token.start) || (closing.has(token.start) && !closesInPhrase(parts, at));
}

/** Whether the phrase that ends before a closing mark has the opening one inside it. */
function closesInPhrase(parts: SentenceParts, at: number): boolean {
  const phrase = phraseEndingAt(parts, at);
  if (phrase === undefined) return false;
  for (let index = phrase.from + 1; index < at; index += 1) {
    if (parts.edges.opening.has(parts.tokens[index]?.start ?? -1)) return true;
  }
  return false;
}

/** `“Folks,”| pleaded Desrosiers`: what stands in marks is not the verb's subject. */
function closesMarks(parts: SentenceParts, stop: number | null): boolean {
  const mark = stop === null ? undefined : parts.tokens[stop];
  return mark !== undefined && parts.edges.closing.has(mark.start);
}

/** All words that may open a clause. */
const MARKERS: ReadonlySet<string> = new Set([
  ..."that how why what where".split(" "),
  ...RELATIVE_PRONOUNS,
  ...SUBORDINATORS,
  ...COORDINATORS,
]);

/** The kind of clause that the token at `at` opens, or `null` when it opens none. */
function markerKind(parts: SentenceParts, at: number, group: VerbGroup): Clause["kind"] | null {
  const { tokens } = parts;
  const token = tokens[at];
  if (token === undefined) return null;
  const word = token.lower;
  if (!MARKERS.has(word)) return null;
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
  if (LIKE_PREPOSITIONS.has(word) && standsBeforePause(parts, at, group)) return null;
  // "said [as of] Friday he was safe"
  if (word === "as" && tokens[at + 1]?.lower === "of") return null;
  if (SUBORDINATORS.has(word) && (token.pos !== "ADV" || word === "when") && !inPhrase(parts, at)) {
    return word === "so" && token.pos !== "SCONJ" ? null : "adverbial";
  }
  if (COORDINATORS.has(word) && !first) return joinsClauses(parts, at, group) ? "coordinate" : null;
  if ((word === "how" || word === "why" || word === "what" || word === "where") && !first)
    return "that";
  return null;
}

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
function joinsReportedSubjects(parts: SentenceParts, at: number): boolean {
  const phrase = phraseEndingAt(parts, at);
  const verb = phrase === undefined ? undefined : parts.tokens[phrase.from - 1];
  return verb?.pos === "VERB" && SAYING.has(verb.lemma);
}

/** Start of the noun phrase, with its prepositional tail, that a bare clause's verb follows. */
function subjectStart(parts: SentenceParts, low: number, limit: number, group: VerbGroup): number {
  const { phrases, tokens } = parts;
  let before = group.from - 1;
  while (before > low && tokens[before]?.pos === "ADV") before -= 1;
  // said [there was no danger]
  if (before >= low && tokens[before]?.lower === "there") return before;
  for (let index = phrases.length - 1; index >= 0; index -= 1) {
    const phrase = phrases[index];
    if (phrase === undefined || phrase.to > limit) continue;
    if (phrase.from < low) break;
    if (isPrepositional(tokens, phrase)) continue;
    // said [90 million pesos ($2 million) had gone]
    if (tokens[phrase.from - 1]?.text === "(" && tokens[phrase.to]?.text === ")") continue;
    const joined = COORDINATORS.has(tokens[phrase.from - 1]?.lower ?? "");
    if (joined && joinsReportedSubjects(parts, phrase.from - 1)) continue;
    return Math.max(low, startWithBound(tokens, phrase));
  }
  return group.from;
}
