import type { Token } from "../../reading.ts";

/** One past the last token when the tokens from `at` are just these words; else -1. */
export function matchWords(tokens: readonly Token[], at: number, words: string): number {
  let index = at;
  let place = 0;
  while (place < words.length) {
    const token = tokens[index];
    if (token === undefined || !words.startsWith(token.lower, place)) return -1;
    place += token.lower.length;
    if (place < words.length) {
      if (words.charAt(place) === " ") place += 1;
      else if (tokens[index + 1]?.start !== token.end) return -1;
    }
    index += 1;
  }
  return index;
}
