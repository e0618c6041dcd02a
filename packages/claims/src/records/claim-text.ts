import type { Analysis, CasualtyFigure, Quotation, Span } from "@whosaid/core";

const WHITE_SPACE = /\s+/gu;
const COMMA_AT_END = /,\s?$/u;
const COMMA_AT_START = /^\s?,/u;
const SENTENCE_ENDS = /[.!?…]\s*$/u;
const LEADING_THAT = /^that\s/iu;

/**
 * The reported words as a reader would cite them: without outer quote marks, attribution and
 * leading "that". The pieces of a direct quotation are joined as the text between them shows:
 *
 *     “When it rains,” she said, “we move.”            When it rains, we move.
 *     “We saw it,” she said. “It was bad.”             We saw it. It was bad.
 *     “We saw it,” she said. Rain fell. “It was bad.”  We saw it … It was bad.
 */
export function citeQuotation(analysis: Analysis, quotation: Quotation): string {
  const { text } = analysis.article;
  const cited = quotation.content.map((piece, index) => {
    const words = wordsOf(text, withoutMarks(quotation, piece));
    const next = quotation.content[index + 1];
    if (next === undefined) return words.replace(COMMA_AT_END, "");
    const between = { start: piece.end, end: next.start };
    return words.replace(COMMA_AT_END, "") + joint(analysis, quotation, words, between);
  });
  return cited.join("").replace(LEADING_THAT, "");
}

/** The figure's sentence, or as much of it as belongs to the quotation the figure stands in. */
export function citeFigure(
  analysis: Analysis,
  figure: CasualtyFigure,
  quotation: Quotation | null,
): string {
  const holds = ({ start, end }: Span) => start <= figure.start && figure.end <= end;
  const piece = quotation?.content.find(holds);
  const said = quotation && piece ? withoutMarks(quotation, piece) : null;
  const sentence = analysis.sentences.find(holds) ?? said ?? figure;
  const start = Math.max(sentence.start, said?.start ?? 0);
  const end = Math.min(sentence.end, said?.end ?? sentence.end);
  return wordsOf(analysis.article.text, { start, end })
    .replace(COMMA_AT_END, "")
    .replace(LEADING_THAT, "");
}

/** What stands for the words between two pieces. */
function joint(
  { article, sentences }: Analysis,
  { type }: Quotation,
  before: string,
  between: Span,
): string {
  const isNarrated = sentences.some(
    ({ start, end }) => between.start <= start && end <= between.end,
  );
  if (isNarrated) return " … ";
  const words = article.text.slice(between.start, between.end);
  const hasComma = COMMA_AT_END.test(before) || COMMA_AT_START.test(words);
  if (type !== "direct" || !hasComma) return " ";
  return SENTENCE_ENDS.test(words) ? ". " : ", ";
}

/** The piece of a direct quotation inside its marks; other pieces keep theirs. */
function withoutMarks({ type, quoted }: Quotation, piece: Span): Span {
  const inside = quoted.filter(({ start, end }) => piece.start <= start && end <= piece.end);
  const [only] = inside;
  return type === "direct" && only !== undefined && inside.length === 1 ? only : piece;
}

function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replaceAll(WHITE_SPACE, " ").trim();
}
