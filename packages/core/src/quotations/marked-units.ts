import { itemAt } from "../item-at.ts";
import {
  firstGroupIn,
  hasFiniteVerb,
  type MarkedUnit,
  type QuotationContext,
  sentenceAt,
  type TokenRange,
} from "./context.ts";

export const FINAL: ReadonlySet<string> = new Set([".", "!", "?", "…", "...", ",", "–", "—", "--"]);
const CLOSING_MARK = /^(?:["'”’»)\]]|''|’’)$/u;
export const STOP = /^[.!?…]+$/u;
const LONGEST_CROSS_HEADING = 14;

export function inOneParagraph({ syntax }: QuotationContext, a: number, b: number): boolean {
  const [first, second] = [a, b].map((at) => itemAt(syntax.sentences, syntax.tokens[at]?.sentence));
  return first !== undefined && first.paragraph === second?.paragraph;
}

export function innerLast(context: QuotationContext, unit: MarkedUnit): string {
  const { tokens } = context.syntax;
  const last = unit.pieces[unit.pieces.length - 1];
  if (last === undefined) return "";
  let at = unit.to - (last.stretch.closed ? 2 : 1);
  while (CLOSING_MARK.test(tokens[at]?.text ?? "")) at -= 1;
  return tokens[at]?.text ?? "";
}

/** Whether marks without attribution may go on with the quotation before: they end a sentence. */
export function runsOnAs(context: QuotationContext, unit: MarkedUnit): boolean {
  const opens = sentenceAt(context, unit.from).from === unit.from;
  return opens
    ? isWholeSentence(context, unit) || sentenceAt(context, unit.to - 1).to <= unit.to + 1
    : endsLikeSpeech(context, unit);
}

export function endsLikeSpeech(context: QuotationContext, unit: MarkedUnit): boolean {
  const next = context.syntax.tokens[unit.to]?.text ?? ".";
  return (
    FINAL.has(innerLast(context, unit)) ||
    STOP.test(next) ||
    sentenceAt(context, unit.to - 1).to === unit.to
  );
}

/** Whether the marks open with a sentence and close with one. */
export function isWholeSentence(context: QuotationContext, unit: MarkedUnit): boolean {
  const opens = sentenceAt(context, unit.from).from === unit.from;
  const closes = sentenceAt(context, unit.to - 1).to;
  const hasVerb = firstGroupIn(context, unit) !== null;
  if (fillsParagraph(context, unit)) return true;
  return (
    opens &&
    closes <= unit.to + 1 &&
    STOP.test(innerLast(context, unit)) &&
    (hasVerb || unit.to - unit.from > 5)
  );
}

/**
 * `And then: [“It was late.”]`, `The message was clear: [“Leave us alone.”]`: a sentence in marks
 * behind a colon. In PolNeAR’s training part nine in ten that no attribution claims are speech.
 */
export function isLedIn(context: QuotationContext, unit: MarkedUnit): boolean {
  const { tokens } = context.syntax;
  const { from } = sentenceAt(context, unit.from);
  if (tokens[unit.from - 1]?.text !== ":" || from >= unit.from - 1) return false;
  // "“Dam breaks,” by the Post’s Ivan Kos: “It was late.”": a link to an article
  for (let at = unit.from - 2; at >= Math.max(from, unit.from - LONGEST_BYLINE); at -= 1) {
    if (tokens[at]?.lower === "by") return false;
  }
  return STOP.test(innerLast(context, unit)) && hasFiniteVerb(context, unit);
}

/** Tokens of "by The Kesh Post’s Anna Maria Koval:". */
const LONGEST_BYLINE = 10;

/** `‘Heavier cats’` between paragraphs: somebody’s words as a heading. */
function isCrossHeading({ syntax }: QuotationContext, { from, to }: MarkedUnit): boolean {
  const { tokens } = syntax;
  if (from === 0 || to >= tokens.length || to - from > LONGEST_CROSS_HEADING) return false;
  let at = from - 1;
  while (CLOSING_MARK.test(tokens[at]?.text ?? "")) at -= 1;
  return STOP.test(tokens[at]?.text ?? "");
}

/** A paragraph wholly in marks, as in dialogue: `“Which letter?”` */
function fillsParagraph(context: QuotationContext, unit: MarkedUnit): boolean {
  const { sentences, tokens } = context.syntax;
  const first = itemAt(sentences, tokens[unit.from]?.sentence);
  const last = itemAt(sentences, tokens[unit.to - 1]?.sentence);
  const opening = itemAt(context.layout.paragraphs, first?.paragraph);
  const closing = itemAt(context.layout.paragraphs, last?.paragraph);
  return (
    (STOP.test(innerLast(context, unit)) || isCrossHeading(context, unit)) &&
    opening?.start === tokens[unit.from]?.start &&
    closing?.end === tokens[unit.to - 1]?.end
  );
}

/** `Her second, [“Tide Tables,”] won a prize`: several words, all with capitals. */
export function isCapitalised({ syntax }: QuotationContext, { from, to }: TokenRange): boolean {
  const words = syntax.tokens.slice(from + 1, to - 1).filter(({ pos }) => pos !== "PUNCT");
  return words.length > 1 && words.every(({ text }) => SMALL_WORD.test(text) || CAPITAL.test(text));
}

const SMALL_WORD = /^(?:an?|and|at|by|for|from|in|of|on|or|the|to|with)$/u;
const CAPITAL = /^[\p{Lu}\d]/u;
