import { LIKE_PREPOSITIONS, RELATIVE_PRONOUNS } from "../lexicon/closed-classes.ts";
import { DOCUMENT_NOUNS } from "../lexicon/document-nouns.ts";
import type { Clause, NounPhrase, Token, VerbGroup } from "../reading.ts";
import {
  isAdjunct,
  isPrepositional,
  phraseAt,
  phraseEndingAt,
  type SentenceParts,
  takesClause,
} from "./sentence-parts.ts";

/** A clause before its end, subject and parent are known. */
export interface ClausePiece {
  readonly at: number;
  readonly kind: Clause["kind"];
  /** Index of its verb group in the sentence; `null` for none. */
  readonly group: number | null;
  /** The subject it takes from a piece before, where a clause between has cut the two apart. */
  readonly held: number | null;
}

/** Forms that are no subject. */
const OBJECTS: ReadonlySet<string> = new Set(
  "me him her us them himself herself itself".split(" "),
);

/** The last phrase before the verb that can be its subject, from token `from` on. */
export function ownSubject(parts: SentenceParts, from: number, group: VerbGroup): number | null {
  const end = beforeAside(parts, from, group.from);
  return (
    lastSubjectPhrase(parts, from, end) ??
    lastSubjectPhrase(parts, from, group.from) ??
    subjectBehindConjunction(parts, from, group)
  );
}

/** `a day after [state media] claimed that …`: what stands between conjunction and finite verb. */
function subjectBehindConjunction(
  parts: SentenceParts,
  from: number,
  group: VerbGroup,
): number | null {
  const { tokens, phraseOf } = parts;
  if (group.form !== "finite" || !LIKE_PREPOSITIONS.has(tokens[from]?.lower ?? "")) return null;
  const phrase = phraseAt(parts, from + 1);
  const isWhole = phrase?.from === from + 1 && phrase.to === group.from;
  return isWhole ? (phraseOf[from + 1] ?? null) : null;
}

/**
 * `[Koval], 45, a doctor, said`: where a comma stands right before the verb, an aside ends there,
 * and the subject stands before it.
 */
function beforeAside({ tokens }: SentenceParts, from: number, verb: number): number {
  let closing = verb - 1;
  while (closing > from && tokens[closing]?.pos === "ADV") closing -= 1;
  if (tokens[closing]?.text !== ",") return verb;
  let opening = closing - 1;
  while (opening > from && tokens[opening]?.text !== ",") opening -= 1;
  return opening > from ? opening : verb;
}

function lastSubjectPhrase(parts: SentenceParts, from: number, to: number): number | null {
  const { phrases, firstPhrase } = parts;
  for (let index = phrases.length - 1; index >= 0; index -= 1) {
    const phrase = phrases[index];
    if (phrase === undefined || phrase.to > to) continue;
    if (phrase.from < from) break;
    if (mayBeSubject(parts, phrase) && !isInBracket(parts, phrase, to)) return firstPhrase + index;
  }
  return null;
}

function firstSubjectPhrase(parts: SentenceParts, from: number, to: number): number | null {
  const index = parts.phrases.findIndex(
    (phrase) => phrase.from >= from && phrase.to <= to && mayBeSubject(parts, phrase),
  );
  return index === -1 ? null : parts.firstPhrase + index;
}

function mayBeSubject({ tokens }: SentenceParts, phrase: NounPhrase): boolean {
  if (phrase.appositionTo !== null || isAdjunct(tokens, phrase)) return false;
  if (phrase.kind === "number" && isAge(tokens, phrase)) return false;
  return !isObjectForm(tokens, phrase);
}

function isObjectForm(tokens: readonly Token[], { from, to, head }: NounPhrase): boolean {
  return to - from === 1 && OBJECTS.has(tokens[head]?.lower ?? "");
}

/** `Koval ([Labour]) said`: in a bracket that closes before the verb at `to`. */
function isInBracket({ tokens }: SentenceParts, { to: end }: NounPhrase, to: number): boolean {
  for (let at = end; at < Math.min(to, end + FARTHEST_BRACKET); at += 1) {
    const text = tokens[at]?.text;
    if (text === ")") return true;
    if (text === "(") return false;
  }
  return false;
}

const FARTHEST_BRACKET = 12;

/** `Koval, [45], said`, `Koval ([45]) said` */
function isAge(tokens: readonly Token[], { from, to }: NounPhrase): boolean {
  const before = tokens[from - 1]?.text;
  const behind = tokens[to]?.text;
  return (before === "," && behind === ",") || (before === "(" && behind === ")");
}

/** The phrase right before a relative clause, past an age and a comma: `Geeta Devi (34), who`. */
function antecedent(parts: SentenceParts, at: number): number | null {
  const { phrases, firstPhrase, tokens } = parts;
  let end = at;
  while (end > parts.sentence.from && tokens[end - 1]?.pos === "PUNCT") end -= 1;
  if (phraseAt(parts, end - 1)?.kind === "number") {
    end = phraseAt(parts, end - 1)?.from ?? end;
    while (end > parts.sentence.from && tokens[end - 1]?.pos === "PUNCT") end -= 1;
  }
  const nearest = phraseEndingAt(parts, end);
  if (nearest === undefined) return null;
  const isPerson = parts.tokens[at]?.lower === "who";
  const phrase = (isPerson ? beforePlace(parts, nearest) : null) ?? nearest;
  return phrase.appositionTo ?? firstPhrase + phrases.indexOf(phrase);
}

/** Prepositions that tell where somebody is, or when: "[the senators] on Capitol Hill, who". */
const BEFORE_PLACES: ReadonlySet<string> = new Set(
  "in on at near outside across during".split(" "),
);

/** `met [the senators] on Monday, who`: nobody is a day or a place; `null` where it is neither. */
function beforePlace(parts: SentenceParts, phrase: NounPhrase): NounPhrase | null {
  const { tokens } = parts;
  const isBareDay = isAdjunct(tokens, phrase) && !isPrepositional(tokens, phrase);
  const link = isBareDay ? null : tokens[phrase.from - 1]?.lower;
  if (link !== null && !BEFORE_PLACES.has(link ?? "")) return null;
  if (
    link !== null &&
    phrase.kind === "common" &&
    !TIME_HEAD.test(tokens[phrase.head]?.lower ?? "")
  )
    return null;
  const before = phraseEndingAt(parts, phrase.from - (isBareDay ? 0 : 1));
  if (before === undefined) return null;
  return beforePlace(parts, before) ?? before;
}

const TIME_HEAD =
  /^(?:day|week|month|year|night|morning|afternoon|evening|summer|winter|spring|autumn)s?$/u;

/** Clauses that may stand between a subject and its verb. */
function interrupts(parts: SentenceParts, piece: ClausePiece, inCommas: boolean): boolean {
  switch (piece.kind) {
    case "relative":
    case "participial":
    case "infinitive":
      return true;
    case "adverbial":
      return inCommas;
    case "that":
      // "the claim [that the ministry lied] is false"
      return phraseEndingAt(parts, piece.at) !== undefined;
    case "main": {
      // "the dam, [she argues], has held"
      const verb = piece.group === null ? undefined : parts.groups[piece.group];
      const isAside = inCommas && parts.tokens[piece.at - 1]?.text === ",";
      return isAside && verb !== undefined && parts.reportingForms.has(verb.lemma);
    }
    default:
      return false;
  }
}

/** `the surgeon, who left in March [and lives in Kesh], denies`: a second verb of the same "who". */
function sharesInterruption(
  parts: SentenceParts,
  pieces: readonly ClausePiece[],
  index: number,
): boolean {
  const piece = pieces[index];
  const group = piece?.group == null ? undefined : parts.groups[piece.group];
  if (piece?.kind !== "coordinate" || group === undefined) return false;
  return pieces[index - 1]?.kind === "relative" && ownSubject(parts, piece.at, group) === null;
}

/**
 * The subject left standing before a clause that has now ended, with the kind of clause it opened:
 * `[Koval], who replaced Moroz, said`, `said [the majority of those] killed were women`. `until` is
 * where the last piece ends, for one without a verb; `null` where it is none.
 */
export function heldSubject(
  parts: SentenceParts,
  pieces: readonly ClausePiece[],
  inCommas: boolean,
  until: number | null = null,
): { readonly subject: number; readonly kind: Clause["kind"] } | null {
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const next = pieces[index + 1];
    if (piece.group === null) {
      const end = next?.at ?? until;
      const subject = end === null ? null : firstSubjectPhrase(parts, piece.at, end);
      if (subject !== null) return { subject, kind: piece.kind };
      continue;
    }
    if (interrupts(parts, piece, inCommas) || sharesInterruption(parts, pieces, index)) continue;
    const verb = parts.groups[piece.group];
    if (verb === undefined || next === undefined) return null;
    if (next.kind !== "relative" && next.kind !== "participial") return null;
    if (!takesClause(verb.lemma, parts.reportingForms)) return null;
    const subject = lastSubjectPhrase(parts, verb.to, next.at);
    return subject === null ? null : { subject, kind: "that" };
  }
  return null;
}

/** The subject of a clause that ends before token `to`; `clauses` are those before it. */
export function findSubject(
  parts: SentenceParts,
  clauses: readonly Clause[],
  piece: ClausePiece,
  to: number,
): number | null {
  const group = piece.group === null ? undefined : parts.groups[piece.group];
  if (group === undefined) return null;
  if (piece.held !== null) return piece.held;
  const own = ownSubject(parts, piece.at, group);
  if (own !== null && !isRelativePronoun(parts, piece, own)) return own;
  switch (piece.kind) {
    case "relative":
      return antecedent(parts, piece.at) ?? own;
    case "main":
      return inverted(parts, group, to) ?? renamed(parts, piece.at, group);
    case "that":
      return null;
    case "coordinate":
      return sharedSubject(parts, clauses, group) ?? inverted(parts, group, to);
    case "participial":
      return (
        modified(parts, group) ??
        absolute(parts, group) ??
        (group.form === "gerund"
          ? (teller(parts, clauses, group) ?? sharedSubject(parts, clauses, group))
          : null) ??
        lastSubject(clauses, () => true)
      );
    default:
      return lastSubject(clauses, () => true);
  }
}

/** `[Koval] said the war would end and warned`: of the clauses before, one whose verb is alike. */
function sharedSubject(
  parts: SentenceParts,
  clauses: readonly Clause[],
  group: VerbGroup,
): number | null {
  const reports = ({ lemma }: VerbGroup): boolean => parts.reportingForms.has(lemma);
  const word = parts.tokens[group.head];
  const isBase = word === undefined || word.lower === word.lemma;
  const verbOf = ({ verb }: Clause): VerbGroup | undefined =>
    parts.groups[(verb ?? -1) - parts.firstGroup];
  const speaks = reports(group) && clauses.some((clause) => isReport(clause));
  return lastSubject(clauses, (clause) => {
    const verb = verbOf(clause);
    if (clause.kind === "relative") return false;
    // "said the war would end and [warned]" goes with "said", "would leave and [stay]" does not
    if (verb?.modal != null && group.modal === null && !isBase) return false;
    return !speaks || isReport(clause);
  });

  function isReport(clause: Clause): boolean {
    const verb = verbOf(clause);
    return clause.kind !== "relative" && verb !== undefined && reports(verb);
  }
}

function isRelativePronoun(parts: SentenceParts, piece: ClausePiece, subject: number): boolean {
  const head = parts.phrases[subject - parts.firstPhrase]?.head ?? -1;
  return piece.kind === "relative" && RELATIVE_PRONOUNS.has(parts.tokens[head]?.lower ?? "");
}

/** `said [Koval]`: the subject right after a verb that opens its clause. */
function inverted(
  { phrases, firstPhrase, tokens }: SentenceParts,
  group: VerbGroup,
  to: number,
): number | null {
  const index = phrases.findIndex(
    (phrase) => phrase.from === group.to && phrase.to <= to && !isObjectForm(tokens, phrase),
  );
  return index === -1 ? null : firstPhrase + index;
}

/** `[Her deputy], | Ivan Kos, said`: what the phrase before the verb renames, in the piece before. */
function renamed({ phrases }: SentenceParts, from: number, group: VerbGroup): number | null {
  return (
    phrases.findLast((phrase) => phrase.from >= from && phrase.to <= group.from)?.appositionTo ??
    null
  );
}

/** `[She] refused to have the call played aloud, saying`: who does something, where nobody speaks. */
function teller(parts: SentenceParts, clauses: readonly Clause[], group: VerbGroup): number | null {
  const reports = (verb: VerbGroup | undefined): boolean =>
    verb !== undefined && parts.reportingForms.has(verb.lemma);
  const verbOf = ({ verb }: Clause): VerbGroup | undefined =>
    parts.groups[(verb ?? -1) - parts.firstGroup];
  if (parts.tokens[group.from - 1]?.text !== "," || !reports(group)) return null;
  if (clauses.some((clause) => reports(verbOf(clause)))) return null;
  return lastSubject(
    clauses,
    (clause) =>
      (clause.kind === "main" || clause.kind === "coordinate") && verbOf(clause)?.form === "finite",
  );
}

/**
 * `which runs a gold and [copper mine] above the village, said`: a comma that no other opens parts
 * the phrase from the verb.
 */
export function isCutOff(
  { tokens }: SentenceParts,
  { at, kind }: Pick<ClausePiece, "at" | "kind">,
  group: VerbGroup,
): boolean {
  if (kind !== "coordinate" || group.form !== "finite") return false;
  if (tokens[group.from - 1]?.text !== ",") return false;
  for (let place = group.from - 2; place >= at; place -= 1) {
    if (tokens[place]?.text === ",") return false;
  }
  return true;
}

/** `[two men] wanted over the raid`, `[The report], published on Monday`: what a participle is about. */
function modified(parts: SentenceParts, group: VerbGroup): number | null {
  if (group.form !== "participle") return null;
  const opener = parts.tokens[group.from - 1]?.text;
  const end = opener === "," || opener === "(" ? group.from - 1 : group.from;
  return phraseEndingAt(parts, end) === undefined ? null : antecedent(parts, end);
}

/** `with [one poster] writing`, `got [a message] stating`: whom a gerund right behind is about. */
function absolute(parts: SentenceParts, group: VerbGroup): number | null {
  if (group.form !== "gerund") return null;
  const phrase = phraseEndingAt(parts, group.from);
  if (phrase === undefined) return null;
  const { tokens, reportingForms, firstPhrase, phrases } = parts;
  const isWith = tokens[phrase.from - 1]?.lower === "with";
  const reports = reportingForms.has(group.lemma);
  const isDocument = reports && DOCUMENT_NOUNS.has(tokens[phrase.head]?.lower ?? "");
  return isWith || isDocument ? firstPhrase + phrases.indexOf(phrase) : null;
}

function lastSubject(clauses: readonly Clause[], fits: (clause: Clause) => boolean): number | null {
  return clauses.findLast((clause) => clause.subject !== null && fits(clause))?.subject ?? null;
}
