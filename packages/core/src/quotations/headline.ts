import { itemAt } from "../item-at.ts";
import type { Syntax, Token } from "../reading.ts";
import { hasFiniteVerb, phraseFrom, type QuotationContext, type TokenRange } from "./context.ts";
import type { SpeechCue } from "./find-cues.ts";
import { type Finding, makeFinding } from "./finding.ts";

const LONGEST_NAME = 6;
const DIVIDERS: ReadonlySet<string> = new Set([":", "—", "–"]);
const SPEAKING_ROLE =
  /^(?:speaker|minister|president|premier|police|officials?|ministry|reports?|study|studies|spokes(?:man|woman|person)|locals|residents|witnesses|experts|sources?|army|military|government|chief|mayor|governor|medics|brass|lawyers?|coroner|court|watchdog|charity|union|envoy|aide|judge|rescuers|medic|doctors?|activists|analysts?|scientists|prosecutors?|campaigners|unions|monitor|agency|memo)$/u;

/**
 * Headlines that name a speaker by a colon: `Koval: [we will not yield]`,
 * `[We will not yield]: Koval`; or that open with speech: `[‘We will not yield’]: talks stall`.
 */
export function findHeadlineSpeech(
  context: QuotationContext,
  cues: readonly SpeechCue[],
): Finding[] {
  const { headline } = context.layout;
  const { tokens, sentences } = context.syntax;
  if (headline === null) return [];
  const sentence = sentences.find(
    (each) => each.start >= headline.start && each.end <= headline.end,
  );
  if (sentence === undefined) return [];
  const opening = itemAt(context.units, context.unitOf[sentence.from]);
  if (opening !== undefined && opening.from === sentence.from && tokens[opening.to]?.text === ":") {
    return [makeFinding("headline-marks", 0.7, opening.pieces, { floating: true })];
  }
  const marked = marksBehindColon(context, cues, sentence);
  if (marked !== null) return [marked];
  for (let at = sentence.from + 1; at < sentence.to - 1; at += 1) {
    if (!DIVIDERS.has(tokens[at]?.text ?? "")) continue;
    const colon = tokens[at]?.text === ":";
    const left = phraseFrom(context, sentence.from);
    if (
      colon &&
      left !== null &&
      left.to === at &&
      isSpeaker(context, cues, left.head) &&
      at - left.from <= LONGEST_NAME
    ) {
      const content = { from: at + 1, to: sentence.to };
      return [
        makeFinding("headline-colon", 0.8, [content], { source: { from: left.from, to: at } }),
      ];
    }
    const right = phraseFrom(context, at + 1);
    if (right !== null && right.to === sentence.to && isSpeaker(context, cues, right.head)) {
      const content = { from: sentence.from, to: at };
      return [
        makeFinding("headline-colon", 0.7, [content], {
          source: { from: right.from, to: right.to },
        }),
      ];
    }
  }
  return [];
}

/** `Dam chief: [‘We closed ranks’] over leak`, `Koval snaps at farmer: [‘That’s enough’]` */
function marksBehindColon(
  context: QuotationContext,
  cues: readonly SpeechCue[],
  { from, to }: TokenRange,
): Finding | null {
  const unit = context.units.find((each) => each.from > from && each.to <= to);
  if (unit === undefined || context.syntax.tokens[unit.from - 1]?.text !== ":") return null;
  const left = phraseFrom(context, from);
  const source = left !== null && left.to === unit.from - 1 ? left : null;
  const whole = unit.to === to || hasFiniteVerb(context, unit);
  if (source !== null && whole && isSpeaker(context, cues, source.head)) {
    const mention = { from: source.from, to: source.to };
    return makeFinding("headline-marks", 0.8, unit.pieces, { source: mention });
  }
  return source === null && unit.to === to
    ? makeFinding("headline-marks", 0.7, unit.pieces, { floating: true })
    : null;
}

const NOT_SPEAKERS =
  /^(?:explainer|analysis|opinion|live|update|updates|video|watch|exclusive|profile|review|factbox|timeline|interview|report|breaking|obituary|feature)$/u;

function isSpeaker(
  { syntax }: QuotationContext,
  cues: readonly SpeechCue[],
  head: number,
): boolean {
  const token = syntax.tokens[head];
  if (token === undefined || NOT_SPEAKERS.test(token.lower)) return false;
  return SPEAKING_ROLE.test(token.lower) || (token.pos === "PROPN" && speaks(syntax, cues, token));
}

/** `Koval: …`, who speaks in the article; not so `Kesh: …`, unless nobody at all does. */
function speaks({ tokens }: Syntax, cues: readonly SpeechCue[], { lower }: Token): boolean {
  const sources = cues.flatMap(({ source }) => (source === null ? [] : [source]));
  if (sources.length === 0) return true;
  return sources.some(({ from, to }) =>
    tokens.slice(from, to).some((each, index) => {
      // "Kesh" does not speak where "Kesh manager Ivan Moroz" does
      const modifies = from + index + 1 < to && tokens[from + index + 1]?.pos === "NOUN";
      return each.lower === lower && !modifies;
    }),
  );
}
