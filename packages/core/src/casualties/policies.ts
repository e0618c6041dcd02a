import type { CasualtyFigure } from "../model.ts";

type Bounds = Pick<CasualtyFigure, "low" | "high" | "qualifier">;

/** ACLED's counts for words, from its published coding rules: the most conservative reading. */
const ACLED_WORDS: readonly (readonly [word: RegExp, count: number])[] = [
  [/\bhundreds\b/i, 100],
  [/\bdozens\b/i, 12],
  [/\btens\b/i, 10],
];

/** EM-DAT's count for a word: "hundreds" are 200. */
const EMDAT_WORDS: readonly (readonly [word: RegExp, count: number])[] = [[/\bhundreds\b/i, 200]];

/** Words that multiply the word before them, so that it is no count by itself: "tens of thousands". */
const MULTIPLIED = /\b(?:tens|dozens|scores|hundreds) of (?:hundreds|thousands|millions)\b/i;

/**
 * One count for a figure as ACLED's coders would give it: the lower bound, else the upper one, and
 * for words "tens" 10, "dozens" 12, "hundreds" 100. `null` for shares and for all other words.
 * `words` is the figure's own text.
 */
export function bestByAcled(figure: Bounds, words: string): number | null {
  if (figure.qualifier === "share") return null;
  return figure.low ?? figure.high ?? countOfWords(words, ACLED_WORDS);
}

/**
 * One count for a figure by EM-DAT's convention: the middle of its bounds, and 200 for "hundreds".
 * `null` for shares and for all other words. `words` is the figure's own text.
 */
export function bestByEmdat(figure: Bounds, words: string): number | null {
  if (figure.qualifier === "share") return null;
  return bestByMidpoint(figure) ?? countOfWords(words, EMDAT_WORDS);
}

/**
 * The middle of the bounds, rounded to a whole person; the one bound where the other is open.
 * `null` where no number is stated: "dozens" stays unknown, as in the Global Terrorism Database.
 */
export function bestByMidpoint({ low, high }: Bounds): number | null {
  if (low === null || high === null) return low ?? high;
  return Math.round((low + high) / 2);
}

function countOfWords(
  words: string,
  table: readonly (readonly [word: RegExp, count: number])[],
): number | null {
  if (MULTIPLIED.test(words)) return null;
  return table.find(([word]) => word.test(words))?.[1] ?? null;
}
