import { itemAt } from "../item-at.ts";
import { OFFICES } from "../lexicon/person-nouns.ts";
import type { Syntax, Token } from "../reading.ts";
import { hasFiniteVerb, phraseFrom, type QuotationContext, type TokenRange } from "./context.ts";
import type { SpeechCue } from "./find-cues.ts";
import { type Finding, makeFinding } from "./finding.ts";

const LONGEST_NAME = 6;
const DIVIDERS: ReadonlySet<string> = new Set([":", "—", "–"]);
/** Heads that speak in headlines on either side of the colon or dash. */
const SPEAKING: ReadonlySet<string> = new Set(
  (
    "police ministry report reports study studies survey poll memo audit newspaper editorial " +
    "locals residents witnesses experts source sources army military government brass court watchdog " +
    "charity union unions rescuers activists campaigners critics insiders monitor agency camp " +
    "speaker minister president premier official officials spokesman spokeswoman spokesperson chief " +
    "mayor governor medic medics lawyer lawyers coroner envoy aide judge doctor doctors analyst " +
    "analysts scientists prosecutor prosecutors families relatives parents neighbours neighbors " +
    "survivors survivor victim victims widow mother father son daughter fan fans witness"
  ).split(" "),
);

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
    const source = speakerBehind(context, cues, opening.to + 1);
    const who = { source, floating: source === null };
    return [makeFinding("headline-marks", 0.7, opening.pieces, who)];
  }
  const marked = marksBehindColon(context, cues, sentence);
  if (marked !== null) return [marked];
  for (let at = sentence.from + 1; at < sentence.to - 1; at += 1) {
    if (!DIVIDERS.has(tokens[at]?.text ?? "")) continue;
    const colon = tokens[at]?.text === ":";
    const source = colon ? speakerBefore(context, cues, sentence.from, at) : null;
    if (source !== null) {
      const content = { from: at + 1, to: sentence.to };
      return [makeFinding("headline-colon", 0.8, [content], { source })];
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

/** `‘We were lied to’: [families] demand answers`, `‘It held’: [dam chief] speaks out` */
function speakerBehind(
  context: QuotationContext,
  cues: readonly SpeechCue[],
  at: number,
): TokenRange | null {
  // the tagger takes "demand" for a noun
  if (SPEAKING.has(context.syntax.tokens[at]?.lower ?? "")) return { from: at, to: at + 1 };
  const phrase = phraseFrom(context, at);
  if (phrase === null || !isSpeaker(context, cues, phrase.head)) return null;
  return { from: phrase.from, to: phrase.to };
}

/** `[Koval]: …`, `[The dam chief]: …`, `[Former mayor Koval] at talks: …`, up to the colon. */
function speakerBefore(
  context: QuotationContext,
  cues: readonly SpeechCue[],
  from: number,
  colon: number,
): TokenRange | null {
  const { tokens } = context.syntax;
  const phrase = phraseFrom(context, from);
  if (colon - from > LONGEST_NAME) return null;
  // "Lynch: …": a name that the tagger takes for a verb
  if (phrase === null) {
    const word = tokens[from];
    if (word === undefined || colon > from + 1 || !word.written.isCapital) return null;
    const isSpeaking = !NOT_SPEAKERS.test(word.lower) && speaks(context.syntax, cues, word);
    return isSpeaking ? { from, to: colon } : null;
  }
  const head = tokens[phrase.head]?.lower ?? "";
  // "Historians: …", "Sheriff: …"
  const isOffice = OFFICES.has(head) || (head.endsWith("s") && OFFICES.has(head.slice(0, -1)));
  if (!isOffice && !isSpeaker(context, cues, phrase.head)) return null;
  const place = tokens[phrase.to]?.pos === "ADP" ? phraseFrom(context, phrase.to + 1) : null;
  return phrase.to === colon || place?.to === colon ? { from, to: phrase.to } : null;
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
  /^(?:explainer|analysis|opinion|live|update|updates|video|watch|exclusive|profile|review|factbox|timeline|interview|breaking|obituary|feature)$/u;

function isSpeaker(
  { syntax }: QuotationContext,
  cues: readonly SpeechCue[],
  head: number,
): boolean {
  const token = syntax.tokens[head];
  if (token === undefined || NOT_SPEAKERS.test(token.lower)) return false;
  return SPEAKING.has(token.lower) || (token.pos === "PROPN" && speaks(syntax, cues, token));
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
