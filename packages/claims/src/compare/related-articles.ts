import type { Claim } from "./claim.ts";

/** Of so few articles each is held against each: whoever names them means that they belong together. */
const FEW_ARTICLES = 8;
/** Share of the words' weight that two articles must have in common to be about one event. */
const LEAST_ALIKE = 0.2;
/** What a word weighs that every article has: where all report one event, that is what they share. */
const LEAST_WEIGHT = 1;

/** Whether two articles may report one event. */
export type Related = (a: number, b: number) => boolean;

/**
 * Which articles may report one event, by the words of their claims: the cosine of both, weighted
 * by how few articles have each word. Two articles are compared when they are first asked for.
 */
export function relateArticles(claims: readonly Claim[]): Related {
  const articles = wordsOfArticles(claims);
  if (articles.length <= FEW_ARTICLES) return () => true;
  const holders = new Map<string, number>();
  for (const stems of articles) {
    for (const stem of stems) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  }
  const stems = [...holders.keys()];
  const numbers = new Map(stems.map((stem, number) => [stem, number]));
  const weights = Float64Array.from(stems, (stem) =>
    Math.max(LEAST_WEIGHT, Math.log((articles.length + 1) / ((holders.get(stem) ?? 0) + 0.5))),
  );
  const words = articles.map((own) => {
    return Int32Array.from(own, (stem) => numbers.get(stem) ?? 0).sort();
  });
  const lengths = words.map((own) =>
    Math.sqrt(own.reduce((sum, at) => sum + (weights[at] ?? 0), 0)),
  );
  const known = new Map<number, boolean>();
  return (a, b) => {
    const [first, second] = a < b ? [a, b] : [b, a];
    const key = first * articles.length + second;
    const before = known.get(key);
    if (before !== undefined) return before;
    const shared = sharedWeight(words[first], words[second], weights);
    const alike = shared >= LEAST_ALIKE * (lengths[first] ?? 0) * (lengths[second] ?? 0);
    known.set(key, alike);
    return alike;
  };
}

function wordsOfArticles(claims: readonly Claim[]): readonly ReadonlySet<string>[] {
  const words: Set<string>[] = [];
  for (const { article, words: said } of claims) {
    const stems = words[article] ?? new Set();
    for (const stem of said.stems.keys()) stems.add(stem);
    words[article] = stems;
  }
  return Array.from(words, (stems) => stems ?? new Set());
}

/** Weight of the numbers that two sorted lists have in common. */
function sharedWeight(
  a: Int32Array | undefined,
  b: Int32Array | undefined,
  weights: Float64Array,
): number {
  if (a === undefined || b === undefined) return 0;
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) shared += weights[x] ?? 0;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return shared;
}
