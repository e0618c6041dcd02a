import { sliceOf } from "../span.ts";
import { isReadable, type QuotationContext, spanOfTokens, type TokenRange } from "./context.ts";
import { type Finding, makeFinding } from "./finding.ts";

/** A name in capitals, or the letters of question and answer, before a colon. */
const LABEL = /^["“]?(?:\p{Lu}[\p{Lu}.'’-]{1,24}(?: \p{Lu}[\p{Lu}.'’-]{0,24}){0,4}|[QA])$/u;
const LONGEST_LABEL = 8;

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
    turns.push(makeFinding("transcript-turn", 0.8, [content], { source: { from, to: label.to } }));
  });
  return speakRepeatedly(context, turns) ? turns : [];
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
