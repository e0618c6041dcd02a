import type { Entity } from "../../model.ts";
import { type Span, sliceOf, span } from "../../span.ts";
import type { SpanIndex } from "../../span-index.ts";

const QUESTION = /^Q[.:]\s/u;
const ANSWER = /^A[.:]\s/u;
/** Two to four words with capitals: a line that may be a speaker's name. */
const NAME = /^\p{Lu}\p{Ll}[\p{L}'’.-]{0,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){1,3}$/u;
/** Longest line that is a heading or a name, in code units. */
const LONGEST_HEADING = 80;
/** How far into its line the colon of a turn may stand, in code units. */
const FARTHEST_COLON = 90;

interface FloorInput {
  readonly text: string;
  readonly entities: SpanIndex<Entity>;
}

/** Who speaks: as an entity, or by the words that name them. */
export interface Floor {
  readonly entity: string | null;
  readonly mention: Span | null;
}

/** A line of a transcript, and who speaks in it. */
interface Turn extends Span {
  readonly floor: Floor;
}

/**
 * Who has the floor in each line of a transcript: `A. We have counted at least 64.` is the
 * interviewee's, what stands below the line `Birgit Sandoval`, which comes again and again, is hers,
 * and `The Minister (Mrs Ana Ruiz): Fewer than 200.` too. Empty for articles, which mark no turns.
 */
export function findTurns({ text, entities }: FloorInput): readonly Turn[] {
  const lines = linesOf(text);
  const asked = lines.findIndex(({ start }) => QUESTION.test(text.slice(start, start + 3)));
  const interviewee = asked === -1 ? null : introduced(lines.slice(0, asked), entities);
  const names = namesAgain(lines, text);
  const turns: Turn[] = [];
  let floor: Floor | null = null;
  for (const line of lines) {
    const { start, end } = line;
    if (isHeading(line, text)) {
      floor = names.has(sliceOf(text, line)) ? { entity: null, mention: line } : null;
      continue;
    }
    const answers = ANSWER.test(text.slice(start, start + 3)) ? interviewee : null;
    const entity = answers ?? beforeColon(line, text, entities);
    const held = entity === null ? floor : { entity, mention: null };
    if (held !== null) turns.push({ start, end, floor: held });
  }
  return turns;
}

function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const last = end === -1 ? text.length : end;
    if (last > start) lines.push(span(start, last));
    start = last + 1;
  }
  return lines;
}

/** The person told of most before the first question; of equals the first. */
function introduced(intro: readonly Span[], entities: SpanIndex<Entity>): string | null {
  const [first] = intro;
  const last = intro[intro.length - 1];
  if (first === undefined || last === undefined) return null;
  let best: string | null = null;
  let most = 0;
  for (const { id, kind, mentions } of entities.overlapping(span(first.start, last.end))) {
    const count = mentions.filter(({ start }) => start < last.end).length;
    if (kind !== "person" || count <= most) continue;
    best = id;
    most = count;
  }
  return best;
}

/** Lines like names that stand more than once: headings are said once. */
function namesAgain(lines: readonly Span[], text: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const line of lines) {
    const words = line.end - line.start > LONGEST_HEADING ? "" : sliceOf(text, line);
    if (!NAME.test(words)) continue;
    if (seen.has(words)) again.add(words);
    seen.add(words);
  }
  return again;
}

/** `Operator`, `QUESTIONS AND ANSWERS`, `Birgit Sandoval`: a line without a stop. */
function isHeading({ start, end }: Span, text: string): boolean {
  return end - start <= LONGEST_HEADING && !/[.!?:,;)”"]\s*$/u.test(text.slice(end - 3, end));
}

/** Who is named before the colon that opens a line: `Mr Cuthbert Delisle (Anse Noire): …`. */
function beforeColon(
  { start, end }: Span,
  text: string,
  entities: SpanIndex<Entity>,
): string | null {
  const head = text.slice(start, Math.min(end, start + FARTHEST_COLON));
  const colon = head.search(/[:!?“"]\s/u);
  if (colon === -1 || head.charAt(colon) !== ":") return null;
  const named = entities.overlapping(span(start, start + colon));
  return named.findLast(({ kind }) => kind === "person")?.id ?? null;
}

/** Whose turn it is at a place; `null` outside transcripts. */
export function floorAt(turns: readonly Turn[], { start }: Span): Floor | null {
  return turns.find((turn) => turn.start <= start && start < turn.end)?.floor ?? null;
}
