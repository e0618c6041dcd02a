import type { Entity, FigureSource, Quotation } from "../../model.ts";
import type { NounPhrase, Syntax } from "../../reading.ts";
import { contains, firstEndingAfter, overlapLength, type Span, span } from "../../span.ts";
import { indexSpans, type SpanIndex } from "../../span-index.ts";
import type { SentenceReading } from "../candidate.ts";

const COUNTING: ReadonlySet<string> = new Set(
  (
    "put puts counted counts lists list listed reported reports recorded records confirmed confirms " +
    "documented documents estimates estimated acknowledged acknowledges says said say gave gives " +
    "spoke speak announced disclosed registered certified raised recognizes recognize alleges claims " +
    "claimed insists insist identified"
  ).split(" "),
);
const SAYING: ReadonlySet<string> = new Set(
  (
    "said says say reported confirmed confirms told indicated stated wrote announced added " +
    "estimates clarified noted"
  ).split(" "),
);

/** What a source is read from. */
export interface SourceInput {
  /** Quotations by the pieces of their content. */
  readonly quotations: SpanIndex<Quotation>;
  /** Entities by their mentions. */
  readonly entities: SpanIndex<Entity>;
  readonly syntax: Syntax;
}

export function sourceInput(
  quotations: readonly Quotation[],
  entities: readonly Entity[],
  syntax: Syntax,
): SourceInput {
  return {
    quotations: indexSpans(
      quotations.flatMap((each) => each.content.map((piece) => [piece, each] as const)),
    ),
    entities: indexSpans(
      entities.flatMap((each) => each.mentions.map((mention) => [mention, each] as const)),
    ),
    syntax,
  };
}

/**
 * Who counted: the speaker of the innermost quotation the figure stands in, else whoever counts,
 * says or is named by "according to" in its part of the sentence.
 */
export function readSource(
  figure: Span,
  reading: SentenceReading,
  { quotations, entities, syntax }: SourceInput,
): FigureSource | null {
  const holder = innermost(figure, quotations);
  if (holder !== null && holder.speaker !== null) {
    return { mention: holder.speaker.mention, entity: holder.speaker.entity, quotation: holder.id };
  }
  const part = partOf(figure, reading);
  const mention =
    counter(figure, part, syntax) ??
    accordingTo(part, syntax) ??
    sayer(figure, part, syntax) ??
    accordingTo(reading, syntax);
  if (mention === null) return null;
  return { mention, entity: entityOf(mention, entities, syntax), quotation: holder?.id ?? null };
}

function innermost(figure: Span, quotations: SpanIndex<Quotation>): Quotation | null {
  let best: Quotation | null = null;
  let length = Number.POSITIVE_INFINITY;
  for (const quotation of quotations.overlapping(figure)) {
    for (const piece of quotation.content) {
      if (contains(piece, figure) && piece.end - piece.start < length) {
        best = quotation;
        length = piece.end - piece.start;
      }
    }
  }
  return best;
}

/** Tokens of one sentence, or of its part between semicolons. */
type Part = Pick<SentenceReading, "tokens" | "from" | "to">;

/** `…, the UN says; | the commission puts the figure at [800,000]` */
function partOf(figure: Span, { tokens, from, to }: Part): Part {
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
function accordingTo({ tokens, from, to }: Part, syntax: Syntax): Span | null {
  for (let at = from; at + 1 < to; at += 1) {
    if (tokens[at]?.lower === "according" && tokens[at + 1]?.lower === "to") {
      return spanOf(phraseAt(syntax, at + 2));
    }
  }
  return null;
}

/** `[The army] put the toll at 12`: the subject of a verb that counts, before the figure. */
function counter(figure: Span, { tokens, from, to }: Part, syntax: Syntax): Span | null {
  for (let at = to - 1; at > from; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.start >= figure.start || !COUNTING.has(token.lower)) continue;
    if (isPassive(tokens, at) || takesLives(tokens, at)) continue;
    const subject = subjectOf(syntax, at) ?? phraseAt(syntax, at - 1);
    if (subject === undefined || subject.kind === "number" || subject.end > token.start)
      return null;
    if (NOBODY.has(tokens[subject.from]?.lower ?? "") && subject.to === subject.from + 1)
      return null;
    return contains(span(subject.start, subject.end), figure) ? null : spanOf(subject);
  }
  return null;
}

/** `…, [police] said`, `…, said [spokesperson Ana Ruiz]`: who says it behind the figure. */
function sayer(figure: Span, { tokens, from, to }: Part, syntax: Syntax): Span | null {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.start < figure.end || !SAYING.has(token.lower)) continue;
    if (isPassive(tokens, at)) continue;
    if (tokens[at - 1]?.text === ",") return spanOf(phraseAt(syntax, at + 1));
    const subject = subjectOf(syntax, at) ?? phraseAt(syntax, at - 1);
    return subject !== undefined && subject.start >= figure.end ? spanOf(subject) : null;
  }
  return null;
}

/** Words that name nobody who counts: "and [those] said". */
const NOBODY: ReadonlySet<string> = new Set("those that which".split(" "));

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

function phraseAt({ tokens, nounPhrases }: Syntax, at: number): NounPhrase | undefined {
  const phrase = nounPhrases[firstEndingAfter(nounPhrases, tokens[at]?.start ?? 0)];
  return phrase !== undefined && phrase.from <= at && at < phrase.to ? phrase : undefined;
}

function spanOf(phrase: NounPhrase | undefined): Span | null {
  return phrase === undefined ? null : span(phrase.start, phrase.end);
}

/** The entity of the words, or of the name that follows: "the family's lawyer, [Perla Ruiz]". */
function entityOf(mention: Span, entities: SpanIndex<Entity>, syntax: Syntax): string | null {
  const own = entityAt(mention, entities);
  if (own !== null) return own;
  const { nounPhrases, tokens } = syntax;
  const index = firstEndingAfter(nounPhrases, mention.end);
  const next = nounPhrases[index];
  if (next === undefined || tokens[next.from - 1]?.text !== "," || next.kind !== "proper")
    return null;
  if (tokens[next.from - 2]?.end !== mention.end) return null;
  return entityAt(span(next.start, next.end), entities);
}

/** The entity whose mention shares most with the words, the first of equals. */
function entityAt(mention: Span, entities: SpanIndex<Entity>): string | null {
  let best: string | null = null;
  let shared = 0;
  for (const entity of entities.overlapping(mention)) {
    for (const each of entity.mentions) {
      const length = overlapLength(each, mention);
      if (length > shared) {
        best = entity.id;
        shared = length;
      }
    }
  }
  return best;
}
