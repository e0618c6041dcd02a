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
const HYPHEN = /^[-‐‑]$/u;
const POSSESSIVE = /^['’ʼ]s?$/iu;
const CONTRACTION = /^(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
const CAPITAL = /^(?:\p{Lu}|\p{Lt}|(?:\p{Ll}{1,3}[-'’]){1,2}\p{Lu})/u;
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
  return token !== undefined && HAS_LETTER.test(token.text) && !CONTRACTION.test(token.text);
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
  const written = text.slice(start, end);
  const next = tokens[to];
  const sentence = first?.sentence ?? 0;
  const opens =
    before === undefined || before.sentence !== sentence || OPENS_SPEECH.test(before.text);
  return {
    start,
    end,
    from,
    to,
    text: written,
    lower: written.toLowerCase().replace(/[’ʼ]/gu, "'").replace(/\.$/u, ""),
    sentence,
    kind: kindOf(written),
    isCapital: CAPITAL.test(written),
    isFirst: opens || (before.isFirst && before.kind === "punctuation"),
    isBeforeCapital: next !== undefined && next.sentence === sentence && CAPITAL.test(next.text),
    pos: first?.pos ?? "X",
  };
}

function kindOf(written: string): Word["kind"] {
  if (POSSESSIVE.test(written)) return "possessive";
  return HAS_LETTER.test(written) ? "word" : "punctuation";
}
