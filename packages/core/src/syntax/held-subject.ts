import type { Clause } from "../reading.ts";
import { phraseEndingAt, type SentenceParts, takesClause } from "./sentence-parts.ts";
import { type ClausePiece, lastSubjectPhrase, mayBeSubject, ownSubject } from "./subjects.ts";

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
  // "who left when it rained [and lives in Kesh]": over what depends on the first verb
  let first = index - 1;
  while (first > 0 && DEPENDENT.has(pieces[first]?.kind ?? "main")) first -= 1;
  return pieces[first]?.kind === "relative" && ownSubject(parts, piece.at, group) === null;
}

const DEPENDENT: ReadonlySet<Clause["kind"]> = new Set([
  "coordinate",
  "adverbial",
  "infinitive",
  "participial",
]);

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
    const verb = parts.groups[piece.group];
    // "who said [the man] who was shot was": what is reported in the relative clause goes on
    const reports =
      !inCommas &&
      piece.kind === "relative" &&
      verb !== undefined &&
      verb.lemma === "say" &&
      next?.kind === "relative";
    const stays = !reports && interrupts(parts, piece, inCommas);
    if (stays || sharesInterruption(parts, pieces, index)) continue;
    if (verb === undefined || next === undefined) return null;
    if (next.kind !== "relative" && next.kind !== "participial") return null;
    if (!takesClause(verb.lemma, parts.reportingForms)) return null;
    const subject = lastSubjectPhrase(parts, verb.to, next.at);
    return subject === null ? null : { subject, kind: "that" };
  }
  return null;
}

function firstSubjectPhrase(parts: SentenceParts, from: number, to: number): number | null {
  const index = parts.phrases.findIndex(
    (phrase) => phrase.from >= from && phrase.to <= to && mayBeSubject(parts, phrase),
  );
  return index === -1 ? null : parts.firstPhrase + index;
}
