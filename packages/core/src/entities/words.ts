import type { Token } from "../reading.ts";
import type { Span } from "../span.ts";
import { readForm } from "../written-word.ts";
import type { NameFacts } from "./name-facts.ts";

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
  /** What word lists know of it; `null` until somebody asks, for of most words nobody does. */
  facts: NameFacts | null;
}

const HYPHEN = /^[-‐‑]$/u;
const OPENS_SPEECH = /["“„«‘:([—–]$/u;

/** The article's words in order; a word never runs over a sentence's end. */
export function readWords(text: string, tokens: readonly Token[]): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  let before: Word | undefined;
  while (at < tokens.length) {
    const to = endOfWord(tokens, at);
    before = makeWord(text, tokens, at, to, before);
    words.push(before);
    at = to;
  }
  return words;
}

function endOfWord(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  // most words are one token with white space behind
  if (!isGlued(tokens, to) || !isWordy(tokens[from])) return to;
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
  return token?.written.kind === "word";
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
  const form = isWhole ? first.written : readForm(text.slice(start, end));
  // of "WHO" the token keeps the capitals
  const whole = isWhole ? first.lower : form.lower;
  const lower = whole.endsWith(".") ? whole.slice(0, -1) : whole;
  const next = tokens[to];
  const sentence = first?.sentence ?? 0;
  const opens = before === undefined || before.sentence !== sentence || opensSpeech(before);
  return {
    start,
    end,
    from,
    to,
    text: form.text,
    lower,
    sentence,
    kind: form.kind === "contraction" ? "word" : form.kind,
    isCapital: form.isCapital,
    isFirst: opens || (before.isFirst && before.kind === "punctuation"),
    isBeforeCapital: next !== undefined && next.sentence === sentence && next.written.isCapital,
    pos: first?.pos ?? "X",
    facts: null,
  };
}

function opensSpeech({ kind, text }: Word): boolean {
  return kind === "punctuation" && OPENS_SPEECH.test(text);
}
