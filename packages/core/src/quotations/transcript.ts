import { sliceOf } from "../span.ts";
import { isReadable, type QuotationContext, spanOfTokens, type TokenRange } from "./context.ts";
import { type Finding, makeFinding } from "./finding.ts";

/** A name in capitals, or the letters of question and answer, before a colon. */
const LABEL = /^["“]?(?:\p{Lu}[\p{Lu}.'’-]{1,24}(?: \p{Lu}[\p{Lu}.'’-]{0,24}){0,4}|[QA])$/u;
const LONGEST_LABEL = 8;
const OPENING_MARK = /^["“]$/u;

/** Turns of a transcript: `WALLACE: [Let us start with the news.]`, `Q: [Why now?]` */
export function findTranscriptTurns(context: QuotationContext): Finding[] {
  const { sentences, tokens } = context.syntax;
  const { paragraphs } = context.layout;
  const turns: Finding[] = [];
  sentences.forEach((sentence, index) => {
    const paragraph = paragraphs[sentence.paragraph];
    if (paragraph?.start !== sentence.start || !isReadable(context, sentence.from)) return;
    if (paragraph.kind !== "body") return;
    const label = readLabel(context, sentence);
    if (label === null) return;
    let to = sentence.to;
    for (let next = index + 1; sentences[next]?.paragraph === sentence.paragraph; next += 1) {
      to = sentences[next]?.to ?? to;
    }
    const content = { from: label.to + 1, to };
    // marks around the turn are the business of marked speech
    if (content.from >= to || context.unitOf[content.from] !== context.unitOf[label.from]) return;
    const from = tokens[label.from]?.pos === "PUNCT" ? label.from + 1 : label.from;
    const pieces = from > label.from ? [content, ...runOn(context, index)] : [content];
    turns.push(makeFinding("transcript-turn", 0.8, pieces, { source: { from, to: label.to } }));
  });
  return speakRepeatedly(context, turns) ? turns : [];
}

/** `“WARD: It rained.⏎[“Then it stopped.]`: marked paragraphs without a label go on with the turn. */
function runOn(context: QuotationContext, index: number): TokenRange[] {
  const { sentences } = context.syntax;
  const pieces: TokenRange[] = [];
  let paragraph = sentences[index]?.paragraph ?? -1;
  for (let next = index + 1; next < sentences.length; next += 1) {
    const sentence = sentences[next];
    const last = pieces[pieces.length - 1];
    if (sentence === undefined) break;
    if (sentence.paragraph === paragraph) {
      if (last !== undefined) pieces[pieces.length - 1] = { from: last.from, to: sentence.to };
      continue;
    }
    const opens = OPENING_MARK.test(context.syntax.tokens[sentence.from]?.text ?? "");
    // “(Crosstalk.)
    const isAside = context.syntax.tokens[sentence.from + 1]?.text === "(";
    if (!opens || isAside || readLabel(context, sentence) !== null) break;
    paragraph = sentence.paragraph;
    pieces.push({ from: sentence.from, to: sentence.to });
  }
  return pieces;
}

/** In a transcript somebody has more than one turn; "UPDATE:" and the like stand alone. */
function speakRepeatedly(context: QuotationContext, turns: readonly Finding[]): boolean {
  const labels = turns.map(({ source }) =>
    source === null ? "" : sliceOf(context.text, spanOfTokens(context.syntax.tokens, source)),
  );
  return new Set(labels).size < labels.length;
}

/** The label that opens a sentence, its colon not counted. */
function readLabel(context: QuotationContext, sentence: TokenRange): TokenRange | null {
  const { tokens } = context.syntax;
  for (
    let at = sentence.from + 1;
    at < Math.min(sentence.to, sentence.from + LONGEST_LABEL);
    at += 1
  ) {
    if (tokens[at]?.text !== ":") continue;
    const start = tokens[sentence.from]?.start ?? 0;
    const label = context.text.slice(start, tokens[at]?.start ?? start);
    return LABEL.test(label) ? { from: sentence.from, to: at } : null;
  }
  return null;
}
