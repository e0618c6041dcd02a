import { itemAt } from "../item-at.ts";
import { LEADING_ABBREVIATIONS, SENTENCE_STARTERS } from "../lexicon/abbreviations.ts";
import { MONTHS, WEEKDAYS } from "../lexicon/calendar.ts";
import type { MarkedStretch, PartOfSpeech, Token } from "../reading.ts";
import type { TokenDraft } from "./tokens.ts";

const STOP = /^(?:\.{1,4}|…|[!?‽]{1,6}|[.!?…]{2,6}|[。！？]{1,4})$/u;
const CLOSING_BRACKET = /^[)\]}]$/u;
const LOWER_CASE_START = /^\p{Ll}/u;
const UPPER_CASE_START = /^\p{Lu}/u;
const DIGIT_START = /^\d/u;
const DIGIT_END = /\d$/u;
const FULL_STOP = 0x2e;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const LAST_ASCII = 0x7f;
const INITIAL = /^\p{Lu}\.?$/u;
/** `said Koval`, `Koval, the minister, said`: how far an attribution after "?”" may reach. */
const ATTRIBUTION_REACH = 7;
/** No sentence is longer than this many tokens: it keeps what looks at whole sentences linear. */
const LONGEST_SENTENCE = 400;

/** Where quote marks stand, by offset. */
export interface MarkEdges {
  readonly opening: ReadonlySet<number>;
  readonly closing: ReadonlySet<number>;
}

/** The offsets of the opening and closing marks of all stretches. */
export function markEdges(marks: readonly MarkedStretch[]): MarkEdges {
  return {
    opening: new Set(marks.map((mark) => mark.start)),
    closing: new Set(marks.filter((mark) => mark.closed).map((mark) => mark.inner.end)),
  };
}

/**
 * The token indexes at which sentences of one paragraph end (exclusive). A sentence ends after a
 * stop and the closing marks behind it: `“We saw it.| It was bad,” he said.| “Go!” he said.|`
 */
export function findSentenceEnds(
  tokens: readonly Token[],
  edges: MarkEdges,
  reportingForms: ReadonlyMap<string, string>,
): number[] {
  const ends: number[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (index - from >= LONGEST_SENTENCE) {
      ends.push(index);
      from = index;
    }
    if (token === undefined || !endsLikeStop(token.text) || !mayEndSentence(tokens, index))
      continue;
    let end = index + 1;
    let closedMark = false;
    for (let next = tokens[end]; next !== undefined; next = tokens[end]) {
      const closes = edges.closing.has(next.start);
      if (!closes && !CLOSING_BRACKET.test(next.text) && !STOP.test(next.text)) break;
      if (tokens[end - 1]?.end !== next.start && !closes) break;
      closedMark ||= closes;
      end += 1;
    }
    index = end - 1;
    if (
      end < tokens.length &&
      (beginsSentence(tokens, end, token, closedMark, reportingForms) ||
        isBehindHour(tokens, end, token, from))
    ) {
      ends.push(end);
      from = end;
    }
  }
  if (tokens.length > 0) ends.push(tokens.length);
  return ends;
}

/** Whether the last character may be one of a stop, which is told without a pattern. */
function endsLikeStop(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return code === FULL_STOP || code === EXCLAMATION || code === QUESTION || code > LAST_ASCII;
}

function mayEndSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = itemAt(tokens, at - 1);
  if (token === undefined) return false;
  if (STOP.test(token.text)) {
    const afterLetter =
      token.text === "." && before?.end === token.start && INITIAL.test(before.text);
    return !afterLetter || before.lower === "i" || isNetwork(tokens, at - 1);
  }
  return token.text.length > 1 && token.text.endsWith(".");
}

/** `wrote on [X]. Egypt’s minister`: a network, no initial. */
function isNetwork(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === "x" && itemAt(tokens, at - 1)?.lower === "on";
}

function beginsSentence(
  tokens: readonly Token[],
  at: number,
  stop: Token,
  closedMark: boolean,
  reportingForms: ReadonlyMap<string, string>,
): boolean {
  const next = tokens[at];
  if (next === undefined || LOWER_CASE_START.test(next.text)) return false;
  if (!STOP.test(stop.text)) {
    return !LEADING_ABBREVIATIONS.has(stop.lower) && startsAfterAbbreviation(tokens, at);
  }
  // "a .45-caliber handgun"
  if (next.start === stop.end && DIGIT_START.test(next.text) && tokens[at - 2]?.end !== stop.start)
    return false;
  // "at 11.20pm"
  if (next.start === stop.end && DIGIT_START.test(next.text) && endsInDigit(tokens, at - 2)) {
    return false;
  }
  // "Velora (VLR.O) cut"
  if (next.start === stop.end && isInCapitals(tokens, at - 2) && isInCapitals(tokens, at)) {
    return false;
  }
  if (next.text === "," || next.text === ";" || next.text === "–" || next.text === "—")
    return false;
  // “Why now?” Koval asked: the question is closed, the sentence is not; “Why now?” The mayor asked us to leave
  const isWord = NO_NAMES.has(next.pos) || (next.pos === "PRON" && next.lower !== "i");
  return (
    isWord || !(closedMark && stop.text !== "." && attributionFollows(tokens, at, reportingForms))
  );
}

const HOUR = /^[ap]\.m\.$/u;
/** `At 9 p.m. Koval left`: an hour so near the start of its sentence does not end it. */
const FRONTED_HOUR = 7;
/** "8 p.m. Eastern", "8 p.m. GMT", "8 p.m. Moscow time", "8 p.m. Friday" */
const ZONE = /^(?:[a-z]{1,2}t|[a-z]{2}st|gmt|utc|eastern|central|mountain|pacific|greenwich)$/u;

/** `died at 9:40 p.m.| Deputies found`: an hour ends its sentence where no zone or day follows. */
function isBehindHour(
  tokens: readonly Token[],
  at: number,
  { lower }: Token,
  from: number,
): boolean {
  const next = tokens[at];
  if (next === undefined || !HOUR.test(lower) || at - from <= FRONTED_HOUR) return false;
  if (!UPPER_CASE_START.test(next.text) || ZONE.test(next.lower)) return false;
  return !(next.lower in WEEKDAYS) && !(next.lower in MONTHS) && tokens[at + 1]?.lower !== "time";
}
/** What in capitals opens a sentence, and no attribution. */
const NO_NAMES: ReadonlySet<PartOfSpeech> = new Set(["DET", "ADV", "CCONJ", "SCONJ", "ADP"]);

const CAPITALS = /^\p{Lu}{1,6}$/u;

function isInCapitals(tokens: readonly Token[], at: number): boolean {
  return CAPITALS.test(itemAt(tokens, at)?.text ?? "");
}

function endsInDigit(tokens: readonly Token[], at: number): boolean {
  return DIGIT_END.test(itemAt(tokens, at)?.text ?? "");
}

function startsAfterAbbreviation(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined) return true;
  if (next.pos === "PUNCT") {
    const after = tokens[at + 1];
    return next.start > (tokens[at - 1]?.end ?? 0) && UPPER_CASE_START.test(after?.text ?? "");
  }
  return UPPER_CASE_START.test(next.text) && SENTENCE_STARTERS.has(next.lower);
}

function attributionFollows(
  tokens: readonly Token[],
  at: number,
  reportingForms: ReadonlyMap<string, string>,
): boolean {
  for (let index = at; index < Math.min(tokens.length, at + ATTRIBUTION_REACH); index += 1) {
    const token = tokens[index];
    if (token === undefined || STOP.test(token.text)) return false;
    if (token.pos === "VERB") return reportingForms.has(token.lower);
  }
  return false;
}

/** Tells each token of a paragraph its sentence. */
export function numberTokens(
  tokens: readonly TokenDraft[],
  ends: readonly number[],
  firstSentence: number,
): void {
  let from = 0;
  ends.forEach((to, index) => {
    for (let at = from; at < to; at += 1) {
      const token = tokens[at];
      if (token !== undefined) token.sentence = firstSentence + index;
    }
    from = to;
  });
}
