import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { add, NOTHING, type Tally } from "./tally.ts";

const SEED = 20231228;
const ROUNDS = 1000;

/** The middle 95 % of a figure over resampled corpora. */
export type Interval = readonly [low: number, high: number];

/**
 * Bootstrap by article (Efron 1979): the articles are drawn again with replacement, for the
 * findings of one article stand or fall together. Seeded, so the same run gives the same interval.
 */
export function bootstrap(
  perArticle: readonly Tally[],
  figureOf: (sum: Tally) => number | null,
): Interval | null {
  if (perArticle.length < 2) return null;
  const random = xoroshiro128plus(SEED);
  const figures: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    let sum = NOTHING;
    for (let drawn = 0; drawn < perArticle.length; drawn += 1) {
      sum = add(sum, perArticle[uniformInt(random, 0, perArticle.length - 1)] ?? NOTHING);
    }
    const figure = figureOf(sum);
    if (figure !== null) figures.push(figure);
  }
  figures.sort((a, b) => a - b);
  const at = (part: number): number => figures[Math.floor(part * (figures.length - 1))] ?? 0;
  return figures.length === 0 ? null : [at(0.025), at(0.975)];
}
