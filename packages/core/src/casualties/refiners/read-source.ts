import { COUNT_NOUNS } from "../../lexicon/casualty-nouns.ts";
import type { Entity, FigureSource, Quotation } from "../../model.ts";
import type { Layout, Syntax } from "../../reading.ts";
import { contains, firstEndingAfter, overlapLength, type Span, span } from "../../span.ts";
import { indexSpans, type SpanIndex } from "../../span-index.ts";
import type { SentenceReading } from "../candidate.ts";
import { accordingTo, counter, partOf, sayer } from "./find-counter.ts";
import { findTurns, floorAt } from "./find-floor.ts";
import { headlineTail, listSource } from "./find-lead-in.ts";

/** What a source is read from. */
export interface SourceInput {
  /** Quotations by the pieces of their content. */
  readonly quotations: SpanIndex<Quotation>;
  /** Entities by their mentions. */
  readonly entities: SpanIndex<Entity>;
  readonly syntax: Syntax;
  readonly layout: Layout;
  readonly text: string;
  /** Who speaks where, in transcripts. */
  readonly turns: ReturnType<typeof findTurns>;
}

export function sourceInput(
  quotations: readonly Quotation[],
  entities: readonly Entity[],
  { text, layout, syntax }: Pick<SourceInput, "text" | "layout" | "syntax">,
): SourceInput {
  const named = indexSpans(
    entities.flatMap((each) => each.mentions.map((mention) => [mention, each] as const)),
  );
  return {
    text,
    layout,
    quotations: indexSpans(
      quotations.flatMap((each) => each.content.map((piece) => [piece, each] as const)),
    ),
    entities: named,
    syntax,
    turns: findTurns({ text, entities: named }),
  };
}

/**
 * Who counted: the speaker of the innermost quotation the figure stands in, else whoever counts,
 * says or is named by "according to" in its part of the sentence.
 */
export function readSource(
  figure: Span,
  reading: SentenceReading,
  { quotations, entities, syntax, layout, text, turns }: SourceInput,
): FigureSource | null {
  const holder = innermost(figure, quotations, text);
  const part = partOf(figure, reading);
  if (holder !== null && holder.speaker !== null) {
    const inner = counterInside(holder, figure, counter(figure, part, syntax), text);
    if (inner !== null)
      return { mention: inner, entity: entityOf(inner, entities, syntax), quotation: holder.id };
    return { mention: holder.speaker.mention, entity: holder.speaker.entity, quotation: holder.id };
  }
  const mention =
    headlineTail(figure, reading) ??
    counter(figure, part, syntax) ??
    accordingTo(part, syntax) ??
    sayer(figure, part, syntax) ??
    accordingTo(reading, syntax) ??
    listSource(text, reading, layout, syntax);
  const floor = floorAt(turns, figure);
  if (floor !== null && (mention === null || isSelf(mention, text))) {
    return { ...floor, quotation: null };
  }
  if (mention === null) return null;
  return { mention, entity: entityOf(mention, entities, syntax), quotation: holder?.id ?? null };
}

/** "We have counted 64", in a transcript whoever has the floor. */
function isSelf({ start, end }: Span, text: string): boolean {
  return /^(?:we|i)$/i.test(text.slice(start, end));
}

const PRONOUN = /^(?:i|we|you|he|she|it|they|who|that|this|these|those|nobody|no one)$/i;

/** Who counts by the words of another: “[The Red Cross] puts it at 450,” said the member. */
function counterInside(
  { content, cue, type }: Quotation,
  figure: Span,
  mention: Span | null,
  text: string,
): Span | null {
  if (
    (type !== "direct" && cue !== null) ||
    mention === null ||
    PRONOUN.test(text.slice(mention.start, mention.end))
  )
    return null;
  const inside = content.some((piece) => contains(piece, figure) && contains(piece, mention));
  return inside ? mention : null;
}

/** Verbs that ask for something: police “appealing for witnesses after a cyclist died” count nobody. */
const ASKS: ReadonlySet<string> = new Set(["appeal", "call", "urge", "ask", "seek"]);

/** Whether it tells what is so, and by somebody who can: not “Cholera: 27 deaths”, a topic. */
function tells({ cue, speaker, rule }: Quotation, text: string): boolean {
  if (cue !== null && ASKS.has(cue.lemma.split(" ", 1)[0] ?? "")) return false;
  const words =
    speaker?.mention == null ? "" : text.slice(speaker.mention.start, speaker.mention.end);
  if (rule === "headline-colon") return !text.includes(` ${words.toLowerCase()}`);
  const head = words.slice(words.lastIndexOf(" ") + 1);
  return !COUNT_NOUNS.has(head);
}

function innermost(figure: Span, quotations: SpanIndex<Quotation>, text: string): Quotation | null {
  let best: Quotation | null = null;
  let length = Number.POSITIVE_INFINITY;
  for (const quotation of quotations.overlapping(figure)) {
    if (!tells(quotation, text)) continue;
    for (const piece of quotation.content) {
      if (contains(piece, figure) && piece.end - piece.start < length) {
        best = quotation;
        length = piece.end - piece.start;
      }
    }
  }
  return best;
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
