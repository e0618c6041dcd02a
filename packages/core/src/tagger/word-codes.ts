import type { Facts } from "./gather-facts.ts";
import { hashOf } from "./hash.ts";

/** What is known of each word as numbers, so that features need not be spelt out. */
export interface WordCodes {
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  /** Its last three letters. */
  readonly ending: Int32Array;
  readonly tag: Int32Array;
  /** Its shape, and whether it starts a sentence. */
  readonly shape: Int32Array;
  readonly clause: Int32Array;
  readonly phrase: Int32Array;
}

/** What stands beyond the window. */
export const BEYOND: number = hashOf(0, "#");

export function codeWords({ tokens, shape, startsSentence, clause, phrase }: Facts): WordCodes {
  const code = (textAt: (at: number) => string): Int32Array =>
    Int32Array.from(tokens, (_, at) => hashOf(0, textAt(at)));
  return {
    word: code((at) => tokens[at]?.lower ?? ""),
    lemma: code((at) => tokens[at]?.lemma ?? ""),
    ending: code((at) => tokens[at]?.lower.slice(-3) ?? ""),
    tag: code((at) => tokens[at]?.pos ?? ""),
    shape: code((at) => `${shape[at]} ${startsSentence[at]}`),
    clause: code((at) => clause[at] ?? ""),
    phrase: code((at) => phrase[at] ?? ""),
  };
}
