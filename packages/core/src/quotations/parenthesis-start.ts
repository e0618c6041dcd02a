import { itemAt } from "../item-at.ts";
import { RELATIVE_PRONOUNS } from "../lexicon/closed-classes.ts";
import { hasFiniteVerb, pastPlaceLine, type QuotationContext } from "./context.ts";
import { cuesWithin, type SpeechCue } from "./find-cues.ts";
import { BREAKS, breaksAt, STOP } from "./parenthesis-end.ts";

export function isSentenceAdverb(context: QuotationContext, from: number, to: number): boolean {
  const { tokens } = context.syntax;
  for (let at = from; at < to; at += 1) {
    const pos = tokens[at]?.pos;
    if (pos !== "CCONJ" && pos !== "ADV" && pos !== "PUNCT") return false;
  }
  return true;
}

/** Where the content on the left begins: after the last full break, or another attribution. */
export function leftStart(
  context: QuotationContext,
  cue: SpeechCue,
  cues: readonly SpeechCue[],
  from: number,
): number {
  const { tokens } = context.syntax;
  let start = pastPlaceLine(context, from);
  for (let at = start; at < cue.block.from; at += 1) {
    const parts = tokens[at]?.text === ";" || tokens[at]?.text === ":";
    if (!parts || context.unitOf[at] !== -1) continue;
    // "it was the same: meeting all and calling none, said Koval"
    if (hasFiniteVerb(context, { from: at + 1, to: cue.block.from })) start = at + 1;
  }
  start = Math.max(start, innermost(context, start, cue));
  for (const other of cuesWithin(cues, { from: start, to: cue.block.from })) {
    if (other === cue) continue;
    // "A, he said, and B, according to C": the second content begins behind the first
    const isAside = other.group === null || breaksAt(context, other.block.from - 1);
    const closes = BREAKS.has(tokens[other.block.to]?.text ?? "");
    if (other.block.from > start && isAside && closes) start = other.block.to + 1;
  }
  while (start < cue.block.from && isOpener(context, start)) start += 1;
  // "[Meanwhile,] the unrest has claimed eight lives, according to"
  const adverb = tokens[start]?.lower ?? "";
  return SENTENCE_ADVERBS.has(adverb) && tokens[start + 1]?.text === "," ? start + 2 : start;
}

/**
 * Where what the aside stands in begins: behind an open bracket (`held 1,240 ([340], according to the
 * president)`), or with its relative clause (`an attack [in which], officials say, [five died]`).
 */
function innermost(context: QuotationContext, from: number, { block }: SpeechCue): number {
  const { tokens } = context.syntax;
  const to = block.from;
  const relative = tokens[to - 2]?.lower ?? "";
  // "can do [that], she said": an object
  const opens = itemAt(context.syntax.clauses, context.clauseOf[to - 2])?.from === to - 2;
  const isRelative = RELATIVE_PRONOUNS.has(relative) && (relative !== "that" || opens);
  // "who shot who, they said.": nothing goes on behind it
  const ends = STOP.test(tokens[block.to]?.text ?? ".");
  if (isRelative && !ends && tokens[to - 1]?.text === ",") {
    return tokens[to - 3]?.pos === "ADP" ? to - 3 : to - 2;
  }
  let open = from;
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.text === "(") open = at + 1;
    if (tokens[at]?.text === ")") open = from;
  }
  return open;
}

/** `[Of course], as Koval noted, …`, `[In fact], he said, …` */
export function isLink({ syntax: { tokens } }: QuotationContext, at: number): boolean {
  const two = `${tokens[at]?.lower ?? ""} ${tokens[at + 1]?.lower ?? ""}`;
  return LINKS.has(two);
}

const LINKS: ReadonlySet<string> = new Set([
  "of course",
  "in fact",
  "in addition",
  "for example",
  "for instance",
  "in short",
  "after all",
  "by contrast",
]);

const SENTENCE_ADVERBS: ReadonlySet<string> = new Set(
  "meanwhile however moreover separately elsewhere still instead".split(" "),
);

function isOpener(context: QuotationContext, at: number): boolean {
  const token = context.syntax.tokens[at];
  if (token === undefined) return false;
  return (token.pos === "CCONJ" || token.text === ",") && context.unitOf[at] === -1;
}
