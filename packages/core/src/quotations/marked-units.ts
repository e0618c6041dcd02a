import { itemAt } from "../item-at.ts";
import {
  firstGroupIn,
  hasFiniteVerb,
  type MarkedUnit,
  type QuotationContext,
  sentenceAt,
} from "./context.ts";

export const FINAL: ReadonlySet<string> = new Set([".", "!", "?", "…", "...", ",", "–", "—", "--"]);
const CLOSING_MARK = /^(?:["'”’»)\]]|''|’’)$/u;
export const STOP = /^[.!?…]+$/u;
const LONGEST_CROSS_HEADING = 14;

/** Tokens of what leads in to a quotation without a verb. */
const LONGEST_LEAD = 7;

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

/** `And then: [“It was late.”]`, `QUOTE OF THE DAY: [“It was late.”]`: no verb leads in. */
export function isLedIn(context: QuotationContext, unit: MarkedUnit): boolean {
  const { from } = sentenceAt(context, unit.from);
  const short = unit.from - from <= LONGEST_LEAD && from < unit.from - 1;
  if (!short || context.syntax.tokens[from]?.lower === "by") return false;
  if (context.syntax.tokens[unit.from - 1]?.text !== ":") return false;
  if (firstGroupIn(context, { from, to: unit.from - 1 }) !== null) return false;
  return STOP.test(innerLast(context, unit)) && hasFiniteVerb(context, unit);
}

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
