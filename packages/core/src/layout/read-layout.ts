import type { Paragraph, ParagraphKind } from "../model.ts";
import type { Layout } from "../reading.ts";
import { type Span, sliceOf, span } from "../span.ts";
import { findMarkedDate, findWholeDateLine } from "./find-date-line.ts";
import { placeLineLength } from "./find-place-line.ts";
import { isBareByline, isByline } from "./is-byline.ts";
import { isCredit } from "./is-credit.ts";
import { isHeading, isHeadline } from "./is-heading.ts";
import { type LineDate, readDate } from "./read-date.ts";
import { splitBlocks } from "./split-blocks.ts";

/** Blocks from the top among which date lines and bylines without "By" are looked for. */
const TOP_BLOCKS = 6;
/** Below the top, a marked date in a longer line is the reader's business, not the article's. */
const LONGEST_MARKED_LINE = 400;

/** The article's outer form: paragraphs with their kinds, headline, date line, place lines. */
export function readLayout(text: string, title: string | null): Layout {
  const blocks = splitBlocks(text, (line) => kindOfMatter(line) !== null);
  const headline = findHeadline(text, blocks, title);
  const paragraphs = classifyBlocks(text, blocks, headline);
  const placeLines = findPlaceLines(text, paragraphs);
  return { paragraphs, headline, dateLine: findDateLine(text, paragraphs, placeLines), placeLines };
}

/** The first block that is no byline, date or credit, if it is in the form of a headline. */
function findHeadline(text: string, blocks: readonly Span[], title: string | null): Span | null {
  const index = blocks.findIndex((block) => kindOfMatter(sliceOf(text, block)) === null);
  const first = blocks[index];
  if (first === undefined) return null;
  const line = sliceOf(text, first);
  const isTitle = title !== null && title.trim() !== "" && sameWords(line, title);
  return isTitle || isHeadline(line, index + 1 < blocks.length) ? first : null;
}

const NOT_WORDS = /[^\p{L}\p{N}]+/gu;

function sameWords(a: string, b: string): boolean {
  return a.replace(NOT_WORDS, "").toLowerCase() === b.replace(NOT_WORDS, "").toLowerCase();
}

/** Kind of a line that stands around the article's own words; `null` for its own words. */
function kindOfMatter(line: string): "date-line" | "byline" | "credit" | null {
  if (findWholeDateLine(line) !== null) return "date-line";
  if (isByline(line)) return "byline";
  return isCredit(line) ? "credit" : null;
}

function classifyBlocks(
  text: string,
  blocks: readonly Span[],
  headline: Span | null,
): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let bodyBegun = false;
  for (const [index, block] of blocks.entries()) {
    const kind = block === headline ? "headline" : classify(sliceOf(text, block));
    paragraphs.push({ start: block.start, end: block.end, kind });
    bodyBegun ||= kind === "body";

    function classify(line: string): ParagraphKind {
      const isAtTop = index < TOP_BLOCKS && !bodyBegun && headline !== null;
      const matter = kindOfMatter(line);
      if (matter !== null) return matter;
      if (isAtTop && isBareByline(line)) return "byline";
      if (!isHeading(line) || placeLineLength(line, false) > 0) return "body";
      return isAtTop && readDate(line) !== null ? "date-line" : "heading";
    }
  }
  return paragraphs;
}

function findPlaceLines(text: string, paragraphs: readonly Paragraph[]): readonly Span[] {
  const placeLines: Span[] = [];
  let opensBody = true;
  for (const paragraph of paragraphs) {
    if (paragraph.kind !== "body") continue;
    const length = placeLineLength(sliceOf(text, paragraph), opensBody);
    if (length > 0) placeLines.push(span(paragraph.start, paragraph.start + length));
    opensBody = false;
  }
  return placeLines;
}

/** Where the day is told: its own line, "Posted: …" or a byline at the top, a place line. */
function findDateLine(
  text: string,
  paragraphs: readonly Paragraph[],
  placeLines: readonly Span[],
): Layout["dateLine"] {
  const readIn = (place: Span, read: (line: string) => LineDate | null): Layout["dateLine"] => {
    const date = read(sliceOf(text, place));
    if (date === null || date.value === null) return null;
    return { span: span(place.start + date.start, place.start + date.end), value: date.value };
  };
  const top = paragraphs.slice(0, TOP_BLOCKS);
  const ofKind = (kind: ParagraphKind): readonly Paragraph[] =>
    top.filter((paragraph) => paragraph.kind === kind);
  const short = top.filter(({ start, end }) => end - start <= LONGEST_MARKED_LINE);
  const candidates = [
    ...ofKind("date-line").map((paragraph) => readIn(paragraph, readDate)),
    ...short.map((paragraph) => readIn(paragraph, findMarkedDate)),
    ...ofKind("byline").map((paragraph) => readIn(paragraph, readDate)),
    ...placeLines.slice(0, 1).map((placeLine) => readIn(placeLine, readDate)),
  ];
  return candidates.find((candidate) => candidate !== null) ?? null;
}
