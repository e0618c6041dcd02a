import { diffArrays } from "diff";
import type { WordChange } from "../generated/alignment-record.ts";

/** A word, a stretch of white space, or a single other character. */
const TOKEN = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;
const WHITE_SPACE = /^\s/;
/** Tokens compared at most: Myers' algorithm costs the length times the differences. */
const MOST_TOKENS = 400;

/** A text taken apart once, however many others it is compared with. */
export interface TextTokens {
  readonly tokens: readonly string[];
  /** The first of them as they are compared. */
  readonly plain: readonly string[];
}

export function readTokens(text: string): TextTokens {
  const tokens = text.match(TOKEN) ?? [];
  return { tokens, plain: tokens.slice(0, MOST_TOKENS).map(plain) };
}

/** Both texts word by word (Myers), case, white space and the form of quote marks apart. */
export function compareTexts(a: TextTokens, b: TextTokens): readonly WordChange[] {
  const [left, right] = [a.tokens, b.tokens];
  const changes: WordChange[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of diffArrays([...a.plain], [...b.plain])) {
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

function plain(token: string): string {
  if (WHITE_SPACE.test(token)) return " ";
  return token.toLowerCase().replace(/[’‘]/u, "'").replace(/[“”]/u, '"');
}
