import type { CasualtyFigure } from "../model.ts";

type Bounds = Pick<CasualtyFigure, "low" | "high" | "qualifier">;

/**
 * ACLED's figures for words, from its codebook: several and many 3, a dozen or dozens 12, scores 20
 * (not named there, taken at its literal value), hundreds 100. `words` is the figure's text.
 */
const ACLED_WORDS: readonly (readonly [word: RegExp, count: number])[] = [
  [/\bhundreds\b/iu, 100],
  [/\bscores\b/iu, 20],
  [/\bdozens?\b/iu, 12],
  [/\b(?:several|many|few|some|multiple|numerous)\b/iu, 3],
];

/** EM-DAT's figures for words, from its guidelines: tens 20, hundreds 200, thousands 2,000. */
const EMDAT_WORDS: readonly (readonly [word: RegExp, count: number])[] = [
  [/\bthousands\b/iu, 2_000],
  [/\bhundreds\b/iu, 200],
  [/\b(?:tens|dozens|scores)\b/iu, 20],
];

/**
 * One count for a figure as ACLED's coders would give it: the lower of two bounds, and a fixed
 * count for words ("dozens" 12, "several" 3, "hundreds" 100). `null` for shares and all else.
 * `words` is the figure's own text.
 */
export function bestByAcled(figure: Bounds, words: string): number | null {
  if (figure.qualifier === "share") return null;
  return figure.low ?? figure.high ?? countOfWords(words, ACLED_WORDS);
}

/**
 * One count for a figure by EM-DAT's conventions: the stated bound, the mean of a range, and a
 * fixed count for words ("hundreds" 200, "thousands" 2,000). `null` for shares and all else.
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
  return table.find(([word]) => word.test(words))?.[1] ?? null;
}
