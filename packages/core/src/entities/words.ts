import type { Token } from "../reading.ts";
import type { Span } from "../span.ts";

/** A written word: tokens without white space between them, "al-Tom", "Adébáyọ̀-Cole", "O’Dowd". */
export interface Word extends Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Lower case, straight apostrophes, without a final stop. */
  readonly lower: string;
  readonly sentence: number;
  readonly kind: "word" | "possessive" | "punctuation";
  /** Whether it begins as a name does: "Koval", "al-Tom", "d’Almada". */
  readonly isCapital: boolean;
  /** Whether its sentence, or what stands in quote marks, begins with it. */
  readonly isFirst: boolean;
  /** Whether the next word of its sentence, with nothing between, is capitalised too. */
  readonly isBeforeCapital: boolean;
  readonly pos: Token["pos"];
}

const HAS_LETTER = /[\p{L}\p{N}\p{M}]/u;
const TYPOGRAPHIC_APOSTROPHE = /[’ʼ]/gu;
const HYPHEN = /^[-‐‑]$/u;
const POSSESSIVE = /^['’ʼ]s?$/i;
const CONTRACTION = /^(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;
const CAPITAL = /^(?:\p{Lu}|\p{Lt}|(?:\p{Ll}{1,3}[-'’]){1,2}\p{Lu})/u;
const HYPHEN_CODE = 0x2d;
const APOSTROPHE_CODE = 0x27;
const CURLY_CODE = 0x2019;
const OPENS_SPEECH = /["“„«‘:([—–]$/u;

/** The article's words in order; a word never runs over a sentence's end. */
export function readWords(text: string, tokens: readonly Token[]): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < tokens.length) {
    const to = endOfWord(tokens, at);
    words.push(makeWord(text, tokens, at, to, words.at(-1)));
    at = to;
  }
  return words;
}

function endOfWord(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  if (!isWordy(tokens[from])) return to;
  while (isGlued(tokens, to)) {
    if (isWordy(tokens[to])) to += 1;
    else if (
      HYPHEN.test(tokens[to]?.text ?? "") &&
      isGlued(tokens, to + 1) &&
      isWordy(tokens[to + 1])
    )
      to += 2;
    else break;
  }
  return to;
}

function isWordy(token: Token | undefined): boolean {
  return token !== undefined && hasLetter(token.text) && !isContraction(token.text);
}

/** Nearly every word begins with a letter of ASCII, which is told without a pattern. */
function hasLetter(written: string): boolean {
  return isAsciiLetter(written.charCodeAt(0)) || HAS_LETTER.test(written);
}

function isAsciiLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** "n't", "'ve": at most four characters. */
function isContraction(written: string): boolean {
  return written.length < 5 && CONTRACTION.test(written);
}

/** Whether it begins as a name does: "Koval", "al-Tom", "d’Almada". */
function isCapital(written: string): boolean {
  const code = written.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  return (code > 127 || isJoinedEarly(written)) && CAPITAL.test(written);
}

/** "al-", "d’": whether a hyphen or apostrophe stands among the second to fourth characters. */
function isJoinedEarly(written: string): boolean {
  for (let at = 1; at < 4 && at < written.length; at += 1) {
    const code = written.charCodeAt(at);
    if (code === HYPHEN_CODE || code === APOSTROPHE_CODE || code === CURLY_CODE) return true;
  }
  return false;
}

/** Whether the token stands directly behind the one before it. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return before?.end === token?.start && before?.sentence === token?.sentence;
}

function makeWord(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  before: Word | undefined,
): Word {
  const first = tokens[from];
  const last = tokens[to - 1];
  const start = first?.start ?? 0;
  const end = last?.end ?? start;
  const isWhole = to - from === 1 && first !== undefined;
  const written = isWhole ? first.text : text.slice(start, end);
  const lower = isWhole ? first.lower : written.toLowerCase().replace(TYPOGRAPHIC_APOSTROPHE, "'");
  const next = tokens[to];
  const sentence = first?.sentence ?? 0;
  const opens = before === undefined || before.sentence !== sentence || opensSpeech(before);
  return {
    start,
    end,
    from,
    to,
    text: written,
    lower: lower.endsWith(".") ? lower.slice(0, -1) : lower,
    sentence,
    kind: kindOf(written),
    isCapital: isCapital(written),
    isFirst: opens || (before.isFirst && before.kind === "punctuation"),
    isBeforeCapital: next !== undefined && next.sentence === sentence && isCapital(next.text),
    pos: first?.pos ?? "X",
  };
}

function opensSpeech({ kind, text }: Word): boolean {
  return kind === "punctuation" && OPENS_SPEECH.test(text);
}

function kindOf(written: string): Word["kind"] {
  if (written.length < 3 && POSSESSIVE.test(written)) return "possessive";
  return hasLetter(written) ? "word" : "punctuation";
}
