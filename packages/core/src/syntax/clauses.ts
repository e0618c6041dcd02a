import { itemAt } from "../item-at.ts";
import { SPEAKING_PRONOUNS } from "../lexicon/closed-classes.ts";
import type { Clause, VerbGroup } from "../reading.ts";
import { type Boundary, findBoundary } from "./clause-boundaries.ts";
import { heldSubject } from "./held-subject.ts";
import {
  isAdjunct,
  phraseAt,
  phraseEndingAt,
  type SentenceParts,
  takesClause,
} from "./sentence-parts.ts";
import { type ClausePiece, findSubject, isCutOff, ownSubject } from "./subjects.ts";

/**
 * Cuts a sentence into clauses with one verb group each:
 * `[Koval,] [who replaced Moroz,] [said] [the war would end] [if both sides agreed]`.
 */
export function findClauses(parts: SentenceParts): Clause[] {
  const { tokens, sentence, groups } = parts;
  const pieces = cutPieces(parts);
  const clauses: Clause[] = [];
  pieces.forEach((piece, index) => {
    const to = pieces[index + 1]?.at ?? sentence.to;
    const { at: from, kind, group } = piece;
    clauses.push({
      start: tokens[from]?.start ?? sentence.start,
      end: tokens[to - 1]?.end ?? sentence.end,
      from,
      to,
      kind,
      subject: findSubject(parts, clauses, piece, to),
      verb: group === null || groups[group] === undefined ? null : parts.firstGroup + group,
      parent: findParent(clauses, kind, parts.firstClause),
    });
  });
  return clauses;
}

function cutPieces(parts: SentenceParts): readonly ClausePiece[] {
  const { sentence, groups } = parts;
  const pieces: ClausePiece[] = [];
  const cut = (at: number, kind: Clause["kind"] = "main"): void => {
    pieces.push({ at, kind, group: null, held: null });
  };
  groups.forEach((group, index) => {
    const before = itemAt(groups, index - 1);
    const boundary = endsWithSpeaker(parts, group, index)
      ? ({ at: group.from, kind: "main", opener: "stop", afterMarks: null } as const)
      : findBoundary(parts, before?.to ?? sentence.from, group, before);
    const opens = boundary.at > sentence.from && boundary.interrupted !== sentence.from;
    if (before === undefined && opens) cut(sentence.from);
    // "58 were hurt; [the ministry], counting others, speaks of 90"
    const anew = behindSemicolon(parts, before?.to ?? sentence.from, boundary.at);
    if (anew !== null) cut(anew);
    // “…,” [Farhad Sadeqi, a tailor] who lost his wife: the name stands outside both clauses
    const apart = boundary.afterMarks ?? frontedSubject(parts, pieces, boundary, before);
    if (apart !== null && apart < boundary.at) cut(apart);
    if (boundary.interrupted !== undefined) cut(boundary.interrupted, "adverbial");
    pieces.push(toPiece(parts, pieces, boundary, index));
  });
  if (pieces.length === 0) cut(sentence.from);
  return pieces;
}

/** Where a clause begins behind the last semicolon in a range; `null` where none parts it. */
function behindSemicolon({ tokens }: SentenceParts, from: number, to: number): number | null {
  for (let at = to - 2; at >= from; at -= 1) if (tokens[at]?.text === ";") return at + 1;
  return null;
}

/** The piece that a boundary opens, or resumes: `Koval, who replaced Moroz, [said]`. */
function toPiece(
  parts: SentenceParts,
  pieces: readonly ClausePiece[],
  { at, kind, opener }: Boundary,
  index: number,
): ClausePiece {
  const piece = { at, kind, group: index, held: null };
  const group = parts.groups[index];
  const before = itemAt(parts.groups, index - 1);
  if (group === undefined || group.form !== "finite") return piece;
  if (isCutOff(parts, piece, group)) {
    const cutOff = heldSubject(parts, pieces, true, at);
    if (cutOff !== null) {
      return { at: group.from, kind: cutOff.kind, group: index, held: cutOff.subject };
    }
    // "has money and support from all, [said Koval, a donor]"
    if (closesWithSpeaker(parts, group, index))
      return { at: group.from, kind: "main", group: index, held: null };
  }
  if (before === undefined) return piece;
  if (opener !== "comma" && opener !== "none") return piece;
  const own = ownSubject(parts, at, group);
  const behindRelative = itemAt(pieces, pieces.length - 1)?.kind === "relative";
  if (
    own !== null &&
    !(opener === "none" && isObject(parts, own, before, behindRelative ? group : null))
  )
    return piece;
  const held = heldSubject(parts, pieces, opener === "comma");
  // "Moroz, who is ill, has been charged, [said Koval]": what is held has its verb already
  const isUsed = held !== null && pieces.some((each) => each.held === held.subject);
  if (opener === "comma" && isUsed && closesWithSpeaker(parts, group, index)) return piece;
  if (held !== null) {
    const resumed = opener === "none" ? group.from : at;
    return { at: resumed, kind: held.kind, group: index, held: held.subject };
  }
  // "was born in Kesh, [raised in Odrin]", but not "it was late, [said Koval]"
  const joins = own === null && opener === "comma" && !isInverted(parts, group);
  return joins ? { ...piece, kind: "coordinate" } : piece;
}

/** `…, [said] Koval.`: right behind its comma, nothing but its subject behind it. */
function closesWithSpeaker(parts: SentenceParts, group: VerbGroup, index: number): boolean {
  const { tokens, groups } = parts;
  const speaker = phraseAt(parts, group.to);
  if (group.lemma !== "say" || tokens[group.from - 1]?.text !== ",") return false;
  if (speaker?.from !== group.to) return false;
  // "said [nothing]"
  if (speaker.kind === "pronoun" && !SPEAKING_PRONOUNS.has(tokens[speaker.from]?.lower ?? ""))
    return false;
  const next = groups[index + 1];
  let end = speaker.to;
  while (tokens[end] !== undefined && tokens[end]?.pos !== "PUNCT") end += 1;
  return next === undefined || next.from >= end;
}

/** `… at the corner of Mill Street and Kos Avenue, [said] Ivan Kos.`: its clause is nothing more. */
function endsWithSpeaker(parts: SentenceParts, group: VerbGroup, index: number): boolean {
  if (index === 0 || !closesWithSpeaker(parts, group, index)) return false;
  const { tokens, groups, sentence } = parts;
  const speaker = phraseAt(parts, group.to);
  if (speaker === undefined || isAdjunct(tokens, speaker)) return false;
  const opener = tokens[speaker.from]?.pos;
  if (speaker.kind !== "proper" && opener !== "DET") return false;
  const comma = tokens[speaker.to];
  const isLast = groups[index + 1] === undefined;
  const describes = comma?.text === "," && RELATIVES.has(tokens[speaker.to + 1]?.lower ?? "");
  return isLast ? speaker.to < sentence.to : describes;
}

const RELATIVES: ReadonlySet<string> = new Set(["who", "which", "whose"]);

/** `…, [said] Koval`: its subject may stand right behind a verb that reports. */
function isInverted(parts: SentenceParts, group: VerbGroup): boolean {
  return (
    phraseAt(parts, group.to)?.from === group.to &&
    parts.reportingForms.has(group.lemma) &&
    !takesObject(parts, group)
  );
}

/** `Kesh Foods cuts its outlook, blames [the euro]`: no subject stands behind it, but after marks. */
function takesObject({ tokens, edges }: SentenceParts, group: VerbGroup): boolean {
  const isBehindMarks =
    edges.closing.has(tokens[group.from - 1]?.start ?? -1) ||
    edges.closing.has(tokens[group.from - 2]?.start ?? -1);
  return OBJECT_VERBS.has(group.lemma) && !isBehindMarks;
}

const OBJECT_VERBS: ReadonlySet<string> = new Set(
  "blame accuse hail praise slam condemn criticise criticize denounce reject cite urge".split(" "),
);

/**
 * `who shot [the mayor] was`, `A study documenting [iodine levels] found`: right behind a verb that
 * no clause follows, or behind a gerund that tells what a document is on; or in a relative clause
 * that a time ends before `verb`: `who heard [the shots] on Friday said`.
 */
function isObject(
  parts: SentenceParts,
  subject: number,
  before: VerbGroup,
  verb: VerbGroup | null,
): boolean {
  const phrase = parts.phrases[subject - parts.firstPhrase];
  if (phrase?.from !== before.to) return false;
  const last = verb === null ? undefined : phraseEndingAt(parts, verb.from);
  if (last !== undefined && last !== phrase && isAdjunct(parts.tokens, last)) return true;
  const isTopic = before.form === "gerund" && TOPIC_VERBS.has(before.lemma);
  return isTopic || !takesClause(before.lemma, parts.reportingForms);
}

const TOPIC_VERBS: ReadonlySet<string> = new Set(
  "detail document outline describe cite record list chart".split(" "),
);

/** `Speaking in Geneva, [Koval], who heads the talks, said`: where the main clause’s subject begins. */
function frontedSubject(
  parts: SentenceParts,
  pieces: readonly ClausePiece[],
  { at, kind }: Boundary,
  before: VerbGroup | undefined,
): number | null {
  const { tokens, phrases, firstPhrase } = parts;
  if (before === undefined || (kind !== "relative" && kind !== "participial")) return null;
  const told = pieces.some((piece) => piece.kind === "main" || piece.kind === "coordinate");
  // "the plant will close, [Anna Koval], who runs the ministry, told us"
  const reports = kind === "relative" ? reportsBehind(parts, at) : reportsAtEnd(parts);
  if (told && !reports) return null;
  const last = phraseEndingAt(parts, at) ?? phraseEndingAt(parts, at - 1);
  const base = last?.appositionTo == null ? last : phrases[last.appositionTo - firstPhrase];
  if (base === undefined || base.from <= before.to) return null;
  return tokens[base.from - 1]?.text === "," ? base.from : null;
}

/** `…, the man taking the video [said].` */
function reportsAtEnd({ tokens, groups }: SentenceParts): boolean {
  const last = groups.at(-1);
  return last?.lemma === "say" && last.form === "finite" && (tokens[last.to]?.text ?? ".") === ".";
}

/** Whether a verb that reports follows right behind a comma: the clause that begins at `at` parts it from its subject. */
function reportsBehind({ tokens, groups, reportingForms }: SentenceParts, at: number): boolean {
  return groups.some(({ from, form, lemma }) => {
    if (from <= at || form !== "finite" || !reportingForms.has(lemma)) return false;
    return tokens[from - 1]?.text === ",";
  });
}

function findParent(
  clauses: readonly Clause[],
  kind: Clause["kind"],
  firstClause: number,
): number | null {
  if (kind === "main") return null;
  for (let index = clauses.length - 1; index >= 0; index -= 1) {
    const clause = clauses[index];
    if (clause === undefined || clause.verb === null) continue;
    return kind === "coordinate" ? clause.parent : firstClause + index;
  }
  return null;
}
