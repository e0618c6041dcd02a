import { COORDINATORS, RELATIVE_PRONOUNS } from "../lexicon/closed-classes.ts";
import type { Clause, Token, VerbGroup } from "../reading.ts";
import { joinsReportedSubjects, markerKind } from "./clause-markers.ts";
import {
  beforeListed,
  inPhrase,
  isAdjunct,
  isAge,
  phraseAt,
  phraseEndingAt,
  type SentenceParts,
  startWithBound,
  takesClause,
} from "./sentence-parts.ts";

const HARD_STOPS: ReadonlySet<string> = new Set([";", ":", "–", "—", "--", "(", ")", "?", "!"]);

/** Stops that may part an aside from its sentence: `Koval – who is 45 – said`. */
const ASIDE_STOPS: ReadonlySet<string> = new Set(["–", "—", "--", ")"]);

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
    if (token.text === "," && comma === null && !enclosesAge(tokens, at)) comma = at;
  }
  // "said comments from Rice, Lee and Kos were": commas of a list part no clauses
  const listed = comma === null ? undefined : phraseEndingAt(parts, group.from);
  const governed = listed === undefined ? undefined : beforeListed(parts, listed);
  if (comma !== null && governed !== undefined && governed.to <= comma) comma = null;
  if (word !== null) return interrupted === null ? word : { ...word, interrupted };
  const begin = (
    at: number,
    kind: Clause["kind"],
    opener: Boundary["opener"],
    afterMarks: number | null = null,
  ): Boundary => ({ at, kind, opener, afterMarks });
  if (group.form === "infinitive") return begin(group.from, "infinitive", "none");
  if (group.form !== "finite") {
    // “…,” | the man | taking the video said
    const afterMarks = closesMarks(parts, stop) && stop !== null ? stop + 1 : null;
    return begin(group.from, "participial", "none", afterMarks);
  }
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
  let closing = group.from - 1;
  // "said two children, a boy and a girl, [also] were hurt"
  if (parts.tokens[closing]?.pos === "ADV") closing -= 1;
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

/** `Koval[,] 27[,] of Odrin was`: commas around an age part no clauses. */
function enclosesAge(tokens: readonly Token[], at: number): boolean {
  const opens = tokens[at + 1]?.pos === "NUM" && tokens[at + 2]?.text === ",";
  return opens || (tokens[at - 1]?.pos === "NUM" && tokens[at - 2]?.text === ",");
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
    if (isAdjunct(tokens, phrase) || isAge(tokens, phrase)) continue;
    // said [90 million pesos ($2 million) had gone]
    if (tokens[phrase.from - 1]?.text === "(" && tokens[phrase.to]?.text === ")") continue;
    const joined = COORDINATORS.has(tokens[phrase.from - 1]?.lower ?? "");
    if (joined && joinsReportedSubjects(parts, phrase.from - 1)) continue;
    return Math.max(low, startWithBound(tokens, phrase));
  }
  return group.from;
}
