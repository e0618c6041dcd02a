import type { Paragraph } from "../model.ts";
import type { MarkedStretch } from "../reading.ts";
import { compareSpans, type Span, span } from "../span.ts";
import { NO_PAIRS, type PairedMarks, pairMarks } from "./pair-marks.ts";
import { type Mark, readMarks } from "./read-marks.ts";

/** A stretch that knows what it runs on into, before all have their places in the list. */
interface LooseStretch extends Span {
  readonly inner: Span;
  readonly style: MarkedStretch["style"];
  readonly closed: boolean;
  readonly continuedBy: LooseStretch | null;
}

/** Over how many paragraphs without marks a quotation may run on. */
const MOST_BRIDGED = 12;

/**
 * The stretches inside quote marks, in order of place, on raw text. Each lies in one paragraph
 * and they nest; one that runs on over paragraphs is a stretch in each. A mark that nothing
 * closes ends with its paragraph, where the same mark opens again, or, in a paragraph too long
 * for one quotation, with its sentence.
 */
export function pairQuoteMarks(
  text: string,
  paragraphs: readonly Paragraph[],
): readonly MarkedStretch[] {
  const found: LooseStretch[] = [];
  let openersBelow: readonly LooseStretch[] = [];
  /** The stretches of paragraphs below that lack an opening mark, lowest first. */
  let bridge: readonly LooseStretch[] = [];
  // From the last paragraph up, so that what a stretch runs on into is there already.
  for (const paragraph of paragraphs.toReversed()) {
    if (paragraph.kind !== "body") {
      openersBelow = [];
      bridge = [];
    }
    const marks = readMarks(text, paragraph);
    if (marks.length === 0) {
      openersBelow = [];
      bridge = extendBridge(paragraph, marks, NO_PAIRS, bridge);
      continue;
    }
    const paired = pairMarks(
      marks,
      openersBelow.map(({ style }) => style),
    );
    const head = bridge.at(-1);
    const bridges =
      head !== undefined && openEnded(paired).some(({ style }) => style === head.style);
    const stretches = stretchesOf(text, paragraph, paired, bridges ? [head] : openersBelow);
    for (const stretch of bridges ? [...bridge, ...stretches] : stretches) found.push(stretch);
    openersBelow = openingStretches(paragraph, stretches);
    bridge = extendBridge(paragraph, marks, paired, bridges ? [] : bridge);
  }
  return finish(found.sort(compareSpans));
}

/** The opening marks that nothing in their paragraph closes. */
function openEnded({ pairs }: PairedMarks): readonly Mark[] {
  return pairs.flatMap(({ open, close, cutAt }) => ((close ?? cutAt) === null ? [open] : []));
}

function stretchesOf(
  text: string,
  paragraph: Paragraph,
  { pairs }: PairedMarks,
  below: readonly LooseStretch[],
): readonly LooseStretch[] {
  const waiting = [...below];
  return pairs.flatMap(({ open, close, cutAt }) => {
    const isOpenEnded = (close ?? cutAt) === null;
    const next = isOpenEnded && waiting[0]?.style === open.style ? waiting.shift() : undefined;
    if (isOpenEnded && next === undefined && isSeparator(text, open)) return [];
    const end =
      close?.end ??
      cutAt ??
      (next === undefined ? endOfUnclosed(text, open, paragraph.end) : paragraph.end);
    return [
      {
        start: open.start,
        end,
        inner: span(open.end, close?.start ?? end),
        style: open.style,
        closed: close !== null,
        continuedBy: next ?? null,
      },
    ];
  });
}

/** `Two held in Kesh « Kesh Post`: between spaces, and nothing closes it. */
function isSeparator(text: string, { start, end, style }: Mark): boolean {
  return style === "guillemet" && text[start - 1] === " " && text[end] === " ";
}

/** No paragraph of one quotation is longer, in code units: of more, nobody forgot just the end. */
const LONGEST_UNCLOSED = 1_000;
/** Code units within which a sentence is looked for. */
const LONGEST_SENTENCE = 600;
const SENTENCE_END = /[.!?…](?=\s+[\p{Lu}\d"“])/u;

/** Where the speech of a mark that nothing closes ends: with its paragraph, or its first sentence. */
function endOfUnclosed(text: string, { end }: Mark, paragraphEnd: number): number {
  if (paragraphEnd - end <= LONGEST_UNCLOSED) return paragraphEnd;
  const stop = SENTENCE_END.exec(text.slice(end, end + LONGEST_SENTENCE));
  return stop === null ? paragraphEnd : end + stop.index + 1;
}

/** The stretches whose marks stand one behind the other at the paragraph's head. */
function openingStretches(
  paragraph: Paragraph,
  stretches: readonly LooseStretch[],
): readonly LooseStretch[] {
  const openers: LooseStretch[] = [];
  let place = paragraph.start;
  for (const stretch of stretches.toSorted(compareSpans)) {
    if (stretch.start > place) break;
    openers.push(stretch);
    place = stretch.inner.start;
  }
  return openers;
}

/** “We saw it.⏎It was dark.⏎It was bad,” – only the first paragraph opens, only the last closes. */
function extendBridge(
  paragraph: Paragraph,
  marks: readonly Mark[],
  { strayClose }: PairedMarks,
  bridge: readonly LooseStretch[],
): readonly LooseStretch[] {
  const head = bridge.at(-1) ?? null;
  if (paragraph.kind !== "body") return [];
  if (strayClose !== null) {
    return [unopenedStretch(paragraph, strayClose.start, strayClose.end, strayClose.style, null)];
  }
  if (head === null || bridge.length > MOST_BRIDGED) return [];
  if (marks.some(({ style }) => style === head.style)) return [];
  return [...bridge, unopenedStretch(paragraph, paragraph.end, paragraph.end, head.style, head)];
}

function unopenedStretch(
  { start }: Paragraph,
  innerEnd: number,
  end: number,
  style: MarkedStretch["style"],
  continuedBy: LooseStretch | null,
): LooseStretch {
  const inner = span(start, innerEnd);
  return { start, end, inner, style, closed: continuedBy === null, continuedBy };
}

function finish(stretches: readonly LooseStretch[]): readonly MarkedStretch[] {
  const indexes = new Map(stretches.map((stretch, index) => [stretch, index]));
  const around: LooseStretch[] = [];
  return stretches.map((stretch) => {
    while (around.length > 0 && (around.at(-1)?.end ?? 0) <= stretch.start) around.pop();
    const depth = around.length;
    around.push(stretch);
    const { start, end, inner, style, closed, continuedBy } = stretch;
    const next = continuedBy === null ? null : (indexes.get(continuedBy) ?? null);
    return { start, end, inner, style, depth, continuedBy: next, closed };
  });
}
