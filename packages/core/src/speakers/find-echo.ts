import type { Attribution } from "../reading.ts";
import { sliceOf } from "../span.ts";

const WORD = /\p{L}[\p{L}\p{M}'’-]{3,}/gu;
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;
/** Share of a headline's words that must come again further down. */
const LEAST_SHARE = 0.5;
const LEAST_WORDS = 2;
/** Letters from which on the very same words are no accident. */
const SHORTEST_VERBATIM = 8;
/** How many attributions further down are compared. */
const REACH = 60;

/** Index of the attribution further down that says the very words of a cross-heading, or -1. */
export function findVerbatim(
  text: string,
  attributions: readonly Attribution[],
  index: number,
): number {
  const asked = lettersOf(text, attributions[index]);
  if (asked.length < SHORTEST_VERBATIM) return -1;
  for (let other = index + 1; other <= index + REACH && other < attributions.length; other += 1) {
    if (lettersOf(text, attributions[other]).includes(asked)) return other;
  }
  return -1;
}

/**
 * Index of the attribution further down that a headline or lead sums up, or -1: `‘We banged on that
 * door for ten minutes’: four dead` is said by who says these words in the body.
 */
export function findEcho(
  text: string,
  attributions: readonly Attribution[],
  index: number,
): number {
  const verbatim = findVerbatim(text, attributions, index);
  const asked = wordsOf(text, attributions[index]);
  if (verbatim !== -1 || asked.size < LEAST_WORDS) return verbatim;
  let best = -1;
  let bestShare = LEAST_SHARE;
  for (let other = index + 1; other <= index + REACH && other < attributions.length; other += 1) {
    const words = wordsOf(text, attributions[other]);
    const shared = [...asked].filter((word) => words.has(word)).length / asked.size;
    if (shared < bestShare || (shared === bestShare && best !== -1)) continue;
    best = other;
    bestShare = shared;
  }
  return best;
}

function lettersOf(text: string, attribution: Attribution | undefined): string {
  const pieces = attribution?.content ?? [];
  return pieces
    .map((piece) => sliceOf(text, piece).toLowerCase().replace(NOT_LETTERS, ""))
    .join("");
}

function wordsOf(text: string, attribution: Attribution | undefined): ReadonlySet<string> {
  const words = (attribution?.content ?? []).flatMap(
    (piece) => sliceOf(text, piece).toLowerCase().match(WORD) ?? [],
  );
  return new Set(words);
}
