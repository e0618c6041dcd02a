import { LIKE_PREPOSITIONS, RELATIVE_PRONOUNS } from "../lexicon/closed-classes.ts";
import { DOCUMENT_NOUNS } from "../lexicon/document-nouns.ts";
import type { Clause, NounPhrase, Token, VerbGroup } from "../reading.ts";
import { antecedent, modified } from "./antecedents.ts";
import {
  beforeListed,
  isAdjunct,
  isAge,
  phraseAt,
  phraseEndingAt,
  type SentenceParts,
} from "./sentence-parts.ts";
import { lastSubject, sharedSubject, teller } from "./shared-subjects.ts";

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
  // "Koval (“Ada”, the tall one), said": the comma in brackets opens nothing
  let depth = 0;
  while (opening > from && (depth > 0 || tokens[opening]?.text !== ",")) {
    if (tokens[opening]?.text === ")") depth += 1;
    if (tokens[opening]?.text === "(") depth -= 1;
    opening -= 1;
  }
  return opening > from ? opening : verb;
}

export function lastSubjectPhrase(parts: SentenceParts, from: number, to: number): number | null {
  const { phrases, firstPhrase } = parts;
  for (let index = phrases.length - 1; index >= 0; index -= 1) {
    const phrase = phrases[index];
    if (phrase === undefined || phrase.to > to) continue;
    if (phrase.from < from) break;
    if (mayBeSubject(parts, phrase) && !isInBracket(parts, phrase, to)) return firstPhrase + index;
  }
  return null;
}

export function mayBeSubject(parts: SentenceParts, phrase: NounPhrase): boolean {
  const { tokens } = parts;
  if (phrase.appositionTo !== null || isAdjunct(tokens, phrase)) return false;
  if (beforeListed(parts, phrase) !== undefined || isListed(parts, phrase)) return false;
  if (isAge(tokens, phrase)) return false;
  return !isObjectForm(tokens, phrase);
}

/** `were hurt, among them [a girl], said her lawyer`: one of those who were told of before. */
function isListed(parts: SentenceParts, { from }: NounPhrase): boolean {
  const { tokens } = parts;
  return tokens[from - 1]?.lower === "them" && tokens[from - 2]?.lower === "among";
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
  const aside = insideAside(parts, group) ?? behindWith(parts, group);
  if (aside !== null) return aside;
  const own = ownSubject(parts, piece.at, group);
  if (own !== null && !isRelativePronoun(parts, piece, own)) {
    return isParted(parts, own, group) ? (inverted(parts, group, to) ?? own) : own;
  }
  switch (piece.kind) {
    case "relative":
      // "Koval, who left and [who] asked": the second "who" is the first
      return (
        antecedent(parts, piece.at) ??
        lastSubject(clauses, ({ kind }) => kind === "relative") ??
        own
      );
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

/** `on June 21, his birthday, said [Koval]`: a comma stands between, which closes no aside. */
function isParted(
  { tokens, phrases, firstPhrase, groups }: SentenceParts,
  subject: number,
  group: VerbGroup,
): boolean {
  const phrase = phrases[subject - firstPhrase];
  if (group.lemma !== "say" || phrase?.to !== group.from - 1) return false;
  return tokens[phrase.to]?.text === "," && groups[0] !== group;
}

function isRelativePronoun(parts: SentenceParts, piece: ClausePiece, subject: number): boolean {
  const head = parts.phrases[subject - parts.firstPhrase]?.head ?? -1;
  return piece.kind === "relative" && RELATIVE_PRONOUNS.has(parts.tokens[head]?.lower ?? "");
}

/** Verbs that have an object right behind them, never a subject. */
const TRANSITIVES: ReadonlySet<string> = new Set(
  (
    "describe call label brand dub term dispute tell inform remind assure put give express voice " +
    "thank accuse blame praise criticise criticize condemn denounce reject dismiss cite urge"
  ).split(" "),
);

/** `said [Koval]`: the subject right after a verb that opens its clause. */
function inverted(
  { phrases, firstPhrase, tokens, edges }: SentenceParts,
  group: VerbGroup,
  to: number,
): number | null {
  // "a geologist hired by the town, disputed [that figure]"
  const behindMarks = edges.closing.has(tokens[group.from - 1]?.start ?? -1);
  if (TRANSITIVES.has(group.lemma) && !behindMarks) return null;
  const index = phrases.findIndex(
    (phrase) =>
      phrase.from === group.to &&
      phrase.to <= to &&
      !isObjectForm(tokens, phrase) &&
      !isAdjunct(tokens, phrase),
  );
  return index === -1 ? null : firstPhrase + index;
}

/** `Museums, said [Koval], are free`: the name that closes an aside, before the verb that goes on. */
function insideAside(
  { tokens, phrases, firstPhrase, reportingForms }: SentenceParts,
  group: VerbGroup,
): number | null {
  if (group.form !== "finite" || group.to - group.from > 1) return null;
  if (tokens[group.from - 1]?.text !== "," || !reportingForms.has(group.lemma)) return null;
  const index = phrases.findIndex(({ from }) => from === group.to);
  const phrase = phrases[index];
  if (phrase?.kind !== "proper" || tokens[phrase.to]?.text !== ",") return null;
  const next = tokens[phrase.to + 1]?.pos;
  return next === "AUX" || next === "VERB" ? firstPhrase + index : null;
}

/** `and Moroz, with [Koval] stating`: whom "with" puts before a gerund. */
function behindWith(parts: SentenceParts, group: VerbGroup): number | null {
  if (group.form !== "gerund") return null;
  const phrase = phraseEndingAt(parts, group.from);
  if (phrase === undefined || parts.tokens[phrase.from - 1]?.lower !== "with") return null;
  return parts.firstPhrase + parts.phrases.indexOf(phrase);
}

/** `[Her deputy], | Ivan Kos, said`: what the phrase before the verb renames, in the piece before. */
function renamed({ phrases }: SentenceParts, from: number, group: VerbGroup): number | null {
  return (
    phrases.findLast((phrase) => phrase.from >= from && phrase.to <= group.from)?.appositionTo ??
    null
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

/** `got [a message] stating`: the document that a gerund right behind is about. */
function absolute(parts: SentenceParts, group: VerbGroup): number | null {
  if (group.form !== "gerund" || !parts.reportingForms.has(group.lemma)) return null;
  const phrase = phraseEndingAt(parts, group.from);
  if (phrase === undefined) return null;
  const isDocument = DOCUMENT_NOUNS.has(parts.tokens[phrase.head]?.lower ?? "");
  return isDocument ? parts.firstPhrase + parts.phrases.indexOf(phrase) : null;
}
