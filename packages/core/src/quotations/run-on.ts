import { skipAdjuncts } from "./adjuncts.ts";
import {
  hasFiniteVerb,
  type MarkedUnit,
  phraseFrom,
  type QuotationContext,
  sentenceAt,
  type TokenRange,
} from "./context.ts";
import { cuesWithin, type SpeechCue } from "./find-cues.ts";
import { innerLast, inOneParagraph, STOP } from "./marked-units.ts";

const LINKS: ReadonlySet<string> = new Set([",", "–", "—", "--", "-"]);
/** `“A,” he said, [but] “B”` */
const JOINS: ReadonlySet<string> = new Set(["and", "but"]);
/** Tokens of what a speaker does between two halves of a sentence. */
const LONGEST_ASIDE = 15;

/**
 * Where more of the quotation may follow: behind cue, subject, addressee and adjuncts with their
 * comma, or behind the attribution's sentence when nobody else speaks in it:
 * `“…,” [she said, smoothing the paper.] “…”`
 */
export function attributionEnd(
  context: QuotationContext,
  cue: SpeechCue,
  cues: readonly SpeechCue[],
): number {
  const near = nearEnd(context, cue);
  const sentence = sentenceAt(context, cue.from);
  if (context.unitOf[near] !== -1) return near;
  const rest = { from: Math.max(near, cue.to), to: sentence.to };
  const speaksAgain = cuesWithin(cues, rest).some((other) => isAnother(context, other));
  return speaksAgain || holdsMarks(context, rest) ? near : sentence.to;
}

/** Not so in "said in a note, [according to] the paper", "said when [asked] why". */
function isAnother(
  { syntax: { tokens } }: QuotationContext,
  { strength, group, source, lemma, to }: SpeechCue,
): boolean {
  if (strength < 3 || group === null) return false;
  // "said a clerk who [asked] not to be named"
  if (lemma === "ask" && tokens[to]?.lower === "not") return false;
  return group.form !== "participle" || source !== null;
}

function holdsMarks(context: QuotationContext, range: TokenRange): boolean {
  for (let at = range.from; at < range.to; at += 1) if (context.unitOf[at] !== -1) return true;
  return false;
}

export function nearEnd(context: QuotationContext, cue: SpeechCue): number {
  const { tokens } = context.syntax;
  const begin = Math.max(cue.to, cue.block.to);
  let at = phraseFrom(context, begin)?.to ?? begin;
  for (;;) {
    const next = skipAdjuncts(context, at);
    if (next === at) break;
    at = next;
  }
  const mark = tokens[at]?.text ?? "";
  return mark === "," || mark === ":" || STOP.test(mark) ? at + 1 : at;
}

/** `“Which letter?”⏎“You know which.”`: a question and what follows it in the next paragraph. */
export function isExchange(
  context: QuotationContext,
  before: MarkedUnit,
  unit: MarkedUnit,
): boolean {
  if (inOneParagraph(context, before.to - 1, unit.from)) return false;
  return innerLast(context, before) === "?" || innerLast(context, unit) === "?";
}

export function followsDirectly(context: QuotationContext, after: number, from: number): boolean {
  if (after === from) return true;
  const { tokens } = context.syntax;
  // “If I lose,” she says, [gripping the wheel,] “I want it written down.”
  const opener = tokens[after];
  const goesOn = opener?.sentence === tokens[after - 1]?.sentence;
  if (opener?.lower.endsWith("ing") && goesOn && tokens[from - 1]?.text === ",") {
    // "…, [suggesting a question:] “…”"
    if (context.lexicon.forms.has(opener.lower)) return false;
    return from - after < LONGEST_ASIDE && !hasFiniteVerb(context, { from: after, to: from });
  }
  for (let at = after; at < from; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.pos !== "PUNCT" && !JOINS.has(token.lower))) return false;
  }
  return after < from;
}

/** `“…,” Koval said at a rally[, in Kesh, on Monday,] “but …”`: commas part one sentence. */
export function resumes(
  context: QuotationContext,
  cue: SpeechCue | null,
  after: number,
  from: number,
): boolean {
  if (cue === null || after > from || from - after > LONGEST_ASIDE) return false;
  const { tokens } = context.syntax;
  if (!LINKS.has(tokens[from - 1]?.text ?? "")) return false;
  if (tokens[from - 1]?.sentence !== tokens[cue.from]?.sentence) return false;
  for (let at = after; at < from; at += 1) if (tokens[at]?.text === ";") return false;
  return !hasFiniteVerb(context, { from: after, to: from });
}
