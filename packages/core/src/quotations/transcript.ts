import { itemAt } from "../item-at.ts";
import { COURTESY_TITLES, RANKS } from "../lexicon/courtesy-titles.ts";
import { NAME_PARTICLES } from "../lexicon/name-particles.ts";
import { sliceOf } from "../span.ts";
import { isReadable, type QuotationContext, spanOfTokens, type TokenRange } from "./context.ts";
import { type Finding, makeFinding } from "./finding.ts";

/** A name in capitals, or the letters of question and answer, before a colon. */
const LABEL_IN_CAPITALS =
  /^["“]?(?:\p{Lu}[\p{Lu}.'’-]{1,24}(?: \p{Lu}[\p{Lu}.'’-]{0,24}){0,4}|[QA])$/u;
/** "Q." and "A.", which are a sentence each. */
const QUESTION_OR_ANSWER = /^[QA]\.$/u;
/** A word of a name: "Kraus", "Dr.". */
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}.'’-]{0,24}$/u;
const LONGEST_LABEL = 8;
const OPENING_MARK = /^["“]/u;

/**
 * Turns of a transcript: `WALLACE: [Let us start with the news.]`, `Q: [Why now?]`,
 * `Kraus: [When did you hear?]` where two such names take turns.
 */
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
    // "Q: …" has a colon, "Q. …" has none
    const content = { from: tokens[label.to]?.text === ":" ? label.to + 1 : label.to, to };
    // marks around the turn are the business of marked speech
    if (content.from >= to || context.unitOf[content.from] !== context.unitOf[label.from]) return;
    const from = tokens[label.from]?.pos === "PUNCT" ? label.from + 1 : label.from;
    const pieces = from > label.from ? [content, ...runOn(context, index)] : [content];
    turns.push(makeFinding("transcript-turn", 0.8, pieces, { source: { from, to: label.to } }));
  });
  return speakRepeatedly(context, turns);
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

/**
 * The turns of a transcript, in which somebody has more than one; "UPDATE:" and the like stand
 * alone. Names in small letters must take turns: "Goals:", "Attendance:" open lists.
 */
function speakRepeatedly(context: QuotationContext, turns: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  const labelOf = ({ source }: Finding): string =>
    source === null ? "" : sliceOf(context.text, spanOfTokens(context.syntax.tokens, source));
  for (const turn of turns) counts.set(labelOf(turn), (counts.get(labelOf(turn)) ?? 0) + 1);
  const repeated = [...counts].filter(([, count]) => count > 1);
  const takeTurns = repeated.length > 1;
  const inCapitals = [...counts].filter(([label]) => LABEL_IN_CAPITALS.test(label));
  const isTranscript = takeTurns || inCapitals.some(([, count]) => count > 1);
  const paragraphOf = ({ source }: Finding): number =>
    itemAt(context.syntax.sentences, context.syntax.tokens[source?.from ?? 0]?.sentence)
      ?.paragraph ?? -1;
  return turns.filter((turn, index) => {
    const label = labelOf(turn);
    if (isTranscript && LABEL_IN_CAPITALS.test(label)) return true;
    if (takeTurns && ((counts.get(label) ?? 0) > 1 || isAddressed(label))) return true;
    // Hon. Members: Shame!⏎Mr Deputy Speaker: Order.⏎Mr Dunne: I withdraw it.
    return [index - 1, index + 1].some((beside) => {
      const other = itemAt(turns, beside);
      if (other === undefined || labelOf(other) === label) return false;
      const isNext = Math.abs(paragraphOf(other) - paragraphOf(turn)) === 1;
      return isNext && (isAddressed(label) || isAddressed(labelOf(other)));
    });
  });
}

/** In capitals, or as names are written: "Kraus", "Helga Brandt", "Dr. van Wyk". */
function isLabel(label: string): boolean {
  if (LABEL_IN_CAPITALS.test(label)) return true;
  return label
    .replace(OPENING_MARK, "")
    .split(" ")
    .every((word, at) => NAME_WORD.test(word) || (at > 0 && NAME_PARTICLES.has(word)));
}

/** "Ms Tavernier" speaks though she does so once. */
function isAddressed(label: string): boolean {
  const [title = "", name] = label.toLowerCase().split(" ");
  const bare = title.replace(".", "");
  return name !== undefined && (COURTESY_TITLES.has(bare) || RANKS.has(bare));
}

/** The label that opens a sentence, its colon not counted. */
function readLabel(context: QuotationContext, sentence: TokenRange): TokenRange | null {
  const { tokens } = context.syntax;
  if (QUESTION_OR_ANSWER.test(tokens[sentence.from]?.text ?? "")) {
    return { from: sentence.from, to: sentence.from + 1 };
  }
  for (
    let at = sentence.from + 1;
    at < Math.min(sentence.to, sentence.from + LONGEST_LABEL);
    at += 1
  ) {
    if (tokens[at]?.text !== ":") continue;
    const start = tokens[sentence.from]?.start ?? 0;
    const label = context.text.slice(start, tokens[at]?.start ?? start);
    return isLabel(label) ? { from: sentence.from, to: at } : null;
  }
  return null;
}
