import type { ClaimWords } from "./read-words.ts";
import type { WordWeight } from "./word-weights.ts";

/** A claim's words and numbers with what each weighs among the claims that are compared. */
export interface WeighedWords {
  readonly words: ClaimWords;
  readonly stems: readonly string[];
  /** Of each stem. */
  readonly weights: readonly number[];
  /** Each number with its weight. */
  readonly numbers: ReadonlyMap<number, number>;
  /** Of the words and numbers. */
  readonly total: number;
}

export function weighClaim(words: ClaimWords, weight: WordWeight): WeighedWords {
  const stems = [...words.stems.keys()];
  const weights = stems.map(weight);
  const numbers = new Map(Array.from(words.numbers, (number) => [number, weight(`${number}`)]));
  const total = [...weights, ...numbers.values()].reduce((sum, one) => sum + one, 0);
  return { words, stems, weights, numbers, total };
}

/** What is weighed: stems, and numbers in figures, which no stem is. */
export function termsOf({ stems, numbers }: ClaimWords): readonly string[] {
  return [...stems.keys(), ...Array.from(numbers, String)];
}

/** How much two claims say in common, by weight. */
export interface SharedWords {
  /** Of the words and numbers that stand in both. */
  readonly same: number;
  /** Of the first's words for which the other has one of the same family or meaning. */
  readonly near: number;
  /** Of the other's for which the first has one. */
  readonly nearBack: number;
}

export function shareWords(a: WeighedWords, b: WeighedWords): SharedWords {
  const there = shareOneWay(a, b);
  return { ...there, nearBack: shareOneWay(b, a).near };
}

function shareOneWay(a: WeighedWords, b: WeighedWords): Pick<SharedWords, "same" | "near"> {
  let [same, near] = [0, 0];
  for (const [number, heavy] of a.numbers) if (b.numbers.has(number)) same += heavy;
  for (const [at, stem] of a.stems.entries()) {
    if (b.words.stems.has(stem)) same += a.weights[at] ?? 0;
    else if (isNear(a.words.kin[at] ?? [], b)) near += a.weights[at] ?? 0;
  }
  return { same, near };
}

function isNear(kin: readonly string[], { words }: WeighedWords): boolean {
  return kin.some((one) => words.allKin.has(one));
}

/** Whether two claims have a number or a word in common, or a word of the same family or meaning. */
export function shareAny(a: WeighedWords, b: WeighedWords): boolean {
  for (const number of a.numbers.keys()) if (b.numbers.has(number)) return true;
  return a.stems.some((stem, at) => b.words.stems.has(stem) || isNear(a.words.kin[at] ?? [], b));
}

/** Share of the weight of a claim's words that another says too; 0 of no words. */
export function coverage(a: ClaimWords, b: ClaimWords, weight: WordWeight): number {
  let [total, shared] = [0, 0];
  for (const stem of a.stems.keys()) {
    const heavy = weight(stem);
    total += heavy;
    if (b.stems.has(stem)) shared += heavy;
  }
  return total === 0 ? 0 : shared / total;
}
