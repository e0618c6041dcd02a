import type { Entity, FigureSource, Quotation } from "../../model.ts";
import type { Layout, Syntax } from "../../reading.ts";
import { contains, firstEndingAfter, overlapLength, type Span, span } from "../../span.ts";
import { indexSpans, type SpanIndex } from "../../span-index.ts";
import type { SentenceReading } from "../candidate.ts";
import { accordingTo, counter, partOf, sayer } from "./find-counter.ts";
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
}

export function sourceInput(
  quotations: readonly Quotation[],
  entities: readonly Entity[],
  { text, layout, syntax }: Pick<SourceInput, "text" | "layout" | "syntax">,
): SourceInput {
  return {
    text,
    layout,
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
  { quotations, entities, syntax, layout, text }: SourceInput,
): FigureSource | null {
  const holder = innermost(figure, quotations);
  if (holder !== null && holder.speaker !== null) {
    return { mention: holder.speaker.mention, entity: holder.speaker.entity, quotation: holder.id };
  }
  const part = partOf(figure, reading);
  const mention =
    headlineTail(figure, reading) ??
    counter(figure, part, syntax) ??
    accordingTo(part, syntax) ??
    sayer(figure, part, syntax) ??
    accordingTo(reading, syntax) ??
    listSource(text, reading, layout, syntax);
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
