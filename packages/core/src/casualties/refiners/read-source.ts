import type { Entity, FigureSource, Quotation } from "../../model.ts";
import type { NounPhrase, Syntax } from "../../reading.ts";
import { contains, overlaps, type Span, span } from "../../span.ts";
import type { SentenceReading } from "../candidate.ts";

const COUNTING: ReadonlySet<string> = new Set(
  (
    "put puts counted counts count lists list listed reported reports reports recorded records " +
    "confirmed confirms documented documents estimates estimated acknowledged acknowledges says said " +
    "gave gives spoke speak announced disclosed registered certified raised recognizes recognize"
  ).split(" "),
);

/** Who counted: the speaker of the quotation the figure stands in, else who puts the count. */
export function readSource(
  figure: Span,
  reading: SentenceReading,
  quotations: readonly Quotation[],
  entities: readonly Entity[],
  syntax: Syntax,
): FigureSource | null {
  const holder = innermost(figure, quotations);
  if (holder !== null && holder.speaker !== null) {
    return { mention: holder.speaker.mention, entity: holder.speaker.entity, quotation: holder.id };
  }
  const mention = accordingTo(reading, syntax) ?? counter(figure, reading, syntax);
  if (mention === null) return null;
  return { mention, entity: entityAt(mention, entities), quotation: holder?.id ?? null };
}

function innermost(figure: Span, quotations: readonly Quotation[]): Quotation | null {
  let best: Quotation | null = null;
  let length = Number.POSITIVE_INFINITY;
  for (const quotation of quotations) {
    for (const piece of quotation.content) {
      if (contains(piece, figure) && piece.end - piece.start < length) {
        best = quotation;
        length = piece.end - piece.start;
      }
    }
  }
  return best;
}

/** `…, according to [the health ministry]`, `by [the army’s] count` */
function accordingTo({ tokens, from, to }: SentenceReading, syntax: Syntax): Span | null {
  for (let at = from; at + 1 < to; at += 1) {
    if (tokens[at]?.lower === "according" && tokens[at + 1]?.lower === "to") {
      return phraseFrom(syntax, at + 2);
    }
  }
  return null;
}

/** `[The army] put the toll at 12`: the subject of a verb that counts. */
function counter(figure: Span, { tokens, from, to }: SentenceReading, syntax: Syntax): Span | null {
  for (let at = to - 1; at > from; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.start >= figure.start || !COUNTING.has(token.lower)) continue;
    let before = at - 1;
    while (before > from && (tokens[before]?.pos === "AUX" || tokens[before]?.pos === "ADV"))
      before -= 1;
    const subject = syntax.nounPhrases.find(
      (phrase) => phrase.from <= before && before < phrase.to,
    );
    if (subject === undefined || subject.kind === "number") return null;
    return span(subject.start, subject.end);
  }
  return null;
}

function phraseFrom(syntax: Syntax, at: number): Span | null {
  const phrase: NounPhrase | undefined = syntax.nounPhrases.find(
    (each) => each.from <= at && at < each.to,
  );
  return phrase === undefined ? null : span(phrase.start, phrase.end);
}

function entityAt(mention: Span, entities: readonly Entity[]): string | null {
  for (const entity of entities) {
    if (entity.mentions.some((each) => overlaps(each, mention))) return entity.id;
  }
  return null;
}
