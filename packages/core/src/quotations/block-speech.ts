import { itemAt } from "../item-at.ts";
import { PERSONAL_PRONOUNS } from "../lexicon/pronouns.ts";
import { isReadable, type QuotationContext, sentenceAt, type TokenRange } from "./context.ts";
import type { SpeechCue } from "./find-cues.ts";
import { type Finding, makeFinding } from "./finding.ts";

const MOST_PARAGRAPHS = 8;

/**
 * A statement set apart without marks, in paragraphs that speak of themselves:
 * `The club said in a statement:⏎[We thank the fans. We will be back.]`
 */
export function findBlockSpeech(
  context: QuotationContext,
  cues: readonly SpeechCue[],
  taken: ReadonlySet<SpeechCue>,
): Finding[] {
  const findings: Finding[] = [];
  cues.forEach((cue, index) => {
    const { group, source } = cue;
    if (group?.form !== "finite" || source === null || taken.has(cue)) return;
    const sentence = sentenceAt(context, cue.from);
    const isLast = (itemAt(cues, index + 1)?.from ?? sentence.to) >= sentence.to;
    if (context.syntax.tokens[sentence.to - 1]?.text !== ":" || !isLast) return;
    const pieces = blockBehind(context, sentence.to);
    if (pieces.length > 0)
      findings.push(makeFinding("block-after-colon", 0.7, pieces, { cue, source }));
  });
  return findings;
}

/** The paragraphs from token `at` on that speak in the first person, outside marks. */
function blockBehind(context: QuotationContext, at: number): TokenRange[] {
  const pieces: TokenRange[] = [];
  let from = at;
  while (pieces.length < MOST_PARAGRAPHS && isReadable(context, from)) {
    const to = paragraphEnd(context, from);
    if (to === from || !speaksOfItself(context, { from, to })) break;
    pieces.push({ from, to });
    from = to;
  }
  return pieces;
}

function paragraphEnd({ syntax: { sentences, tokens } }: QuotationContext, at: number): number {
  const first = tokens[at]?.sentence ?? -1;
  const paragraph = itemAt(sentences, first)?.paragraph;
  let last = first;
  while (itemAt(sentences, last + 1)?.paragraph === paragraph && last + 1 < sentences.length) {
    last += 1;
  }
  return itemAt(sentences, last)?.to ?? at;
}

function speaksOfItself(context: QuotationContext, { from, to }: TokenRange): boolean {
  if (context.unitOf[from] !== -1) return false;
  for (let at = from; at < to; at += 1) {
    const pronoun = PERSONAL_PRONOUNS.get(context.syntax.tokens[at]?.lower ?? "");
    if (context.unitOf[at] === -1 && pronoun?.person === "first") return true;
  }
  return false;
}
