import { diffArrays } from "diff";
import type { WordChange } from "../generated/alignment-record.ts";

/** A word, a stretch of white space, or a single other character. */
const TOKEN = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;
const WHITE_SPACE = /^\s/;
/** Tokens compared at most: Myers' algorithm costs the length times the differences. */
const MOST_TOKENS = 400;

/** Both texts word by word (Myers), case, white space and the form of quote marks apart. */
export function compareTexts(a: string, b: string): readonly WordChange[] {
  const [left, right] = [tokensOf(a), tokensOf(b)];
  const changes: WordChange[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of diffArrays(
    left.slice(0, MOST_TOKENS).map(plain),
    right.slice(0, MOST_TOKENS).map(plain),
  )) {
    const first = added ? null : left.slice(i, i + count).join("");
    const second = removed ? null : right.slice(j, j + count).join("");
    changes.push({ first, second });
    if (!added) i += count;
    if (!removed) j += count;
  }
  if (i < left.length) changes.push({ first: left.slice(i).join(""), second: null });
  if (j < right.length) changes.push({ first: null, second: right.slice(j).join("") });
  return changes;
}

function tokensOf(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}

function plain(token: string): string {
  if (WHITE_SPACE.test(token)) return " ";
  return token.toLowerCase().replace(/[’‘]/u, "'").replace(/[“”]/u, '"');
}
