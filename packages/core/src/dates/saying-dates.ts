import { itemAt } from "../item-at.ts";
import type { DateMention } from "../model.ts";
import type { Syntax } from "../reading.ts";
import { firstEndingAfter, overlaps, type Span } from "../span.ts";

/** Words before a date that make it a bound of something, not the day of saying. */
const BOUND_BEFORE: ReadonlySet<string> = new Set(
  "since until till before after by from through between".split(" "),
);

/**
 * `DateMention.id` of when something was said: the date nearest to the cue in its sentence, outside
 * the content, with no other verb between ("Putin [said] on November 21, …"); `null` when the
 * sentence does not tell.
 */
export function findSayingDate(
  syntax: Syntax,
  dates: readonly DateMention[],
  cue: Span,
  content: readonly Span[],
): string | null {
  const sentence = syntax.sentences[firstEndingAfter(syntax.sentences, cue.start)];
  if (sentence === undefined) return null;
  let nearest: DateMention | null = null;
  for (let index = firstEndingAfter(dates, sentence.start); index < dates.length; index += 1) {
    const date = dates[index];
    if (date === undefined || date.start >= sentence.end) break;
    if (!canBeSaying(date, syntax) || content.some((piece) => overlaps(piece, date))) continue;
    if (isOfOtherClause(date, cue, syntax)) continue;
    if (isBehindVerb(date, cue, syntax, content)) continue;
    if (nearest === null || distance(date, cue) < distance(nearest, cue)) nearest = date;
  }
  return nearest?.id ?? null;
}

function canBeSaying({ type, value, start, edtf }: DateMention, syntax: Syntax): boolean {
  if (type === "DURATION" || type === "SET" || value === null || edtf === null) return false;
  const before = syntax.tokens[firstEndingAfter(syntax.tokens, start) - 1];
  return before === undefined || !BOUND_BEFORE.has(before.lower);
}

/** Clauses whose dates are of what they tell, not of the saying. */
const CLOSED_KINDS: ReadonlySet<string> = new Set(["relative", "that", "adverbial"]);

/** "Koval, who was elected [in 2019], said …", "Koval, who lost it fighting [in 2019], said …" */
function isOfOtherClause(date: Span, cue: Span, { clauses, verbGroups }: Syntax): boolean {
  let clause = clauses[firstEndingAfter(clauses, date.start)];
  while (clause !== undefined && clause.verb !== null) {
    const group = verbGroups[clause.verb];
    if (group === undefined || overlaps(group, cue)) return false;
    if (CLOSED_KINDS.has(clause.kind)) return true;
    clause = itemAt(clauses, clause.parent);
  }
  return false;
}

/** Whether a verb of another clause stands between the date and the cue. */
function isBehindVerb(
  date: Span,
  cue: Span,
  { verbGroups }: Syntax,
  content: readonly Span[],
): boolean {
  const between =
    date.start < cue.start
      ? { start: date.end, end: cue.start }
      : { start: cue.end, end: date.start };
  for (
    let index = firstEndingAfter(verbGroups, between.start);
    index < verbGroups.length;
    index += 1
  ) {
    const group = verbGroups[index];
    if (group === undefined || group.start >= between.end) return false;
    if (!overlaps(group, cue) && !content.some((piece) => overlaps(piece, group))) return true;
  }
  return false;
}

function distance(a: Span, b: Span): number {
  return a.start < b.start ? b.start - a.end : a.start - b.end;
}
