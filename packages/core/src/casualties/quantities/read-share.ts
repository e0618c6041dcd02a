import { FRACTIONS } from "../../lexicon/number-words.ts";
import type { Token } from "../../reading.ts";
import { byFirstWord } from "./by-first-word.ts";
import { matchWords } from "./match-words.ts";
import type { Quantity } from "./quantity.ts";
import { readNumber } from "./read-number.ts";

/** Words for most of a whole, which need the whole behind them. */
export const MAJORITIES: readonly string[] = [
  "the vast majority",
  "the overwhelming majority",
  "the great majority",
  "the majority",
  "a majority",
  "the bulk",
  "most",
  "half",
];

const MAJORITIES_BY_WORD = byFirstWord(MAJORITIES, (words) => words);

/** A share of a whole, which is no count: `[most] of the dead`, `[85%] of them`, `[a fifth] of`. */
export function readShare(tokens: readonly Token[], at: number): Quantity | null {
  const to = shareEnd(tokens, at);
  if (to === -1) return null;
  return { from: at, to, low: null, high: null, qualifier: "share", additional: false };
}

function shareEnd(tokens: readonly Token[], at: number): number {
  for (const words of MAJORITIES_BY_WORD.get(tokens[at]?.lower ?? "") ?? []) {
    const end = matchWords(tokens, at, words);
    if (end !== -1) return isPartOf(tokens, end) ? end : -1;
  }
  // all but three of them
  if (tokens[at]?.lower === "all" && tokens[at + 1]?.lower === "but") {
    const left = readNumber(tokens, at + 2);
    return left !== null && isPartOf(tokens, left.to) ? left.to : -1;
  }
  const article = tokens[at]?.lower === "a" || tokens[at]?.lower === "one";
  const number = article ? { to: at + 1 } : readNumber(tokens, at);
  if (number === null) return -1;
  const after = number.to;
  const word = tokens[after]?.lower ?? "";
  if (word === "%" || word === "percent") return after + 1;
  if (word === "per" && tokens[after + 1]?.lower === "cent") return after + 2;
  const glued = tokens[after]?.text === "-" ? after + 1 : after;
  if (FRACTIONS.has(tokens[glued]?.lower ?? "")) {
    return isPartOf(tokens, glued + 1) ? glued + 1 : -1;
  }
  // nine in ten of them
  if (word === "in" || (word === "out" && tokens[after + 1]?.lower === "of")) {
    const whole = readNumber(tokens, word === "in" ? after + 1 : after + 2);
    if (whole !== null && whole.value % 10 === 0 && whole.value <= 100) return whole.to;
  }
  return -1;
}

/** Whether the whole follows: "of them"; "half a dozen" and "a third woman" are no shares. */
function isPartOf(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  return word === "of" || word === "were" || word === "are" || word === "have";
}
