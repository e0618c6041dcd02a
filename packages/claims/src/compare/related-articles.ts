import type { Claim } from "./claim.ts";

/** Of so few articles each is held against each: whoever names them means that they belong together. */
const FEW_ARTICLES = 8;
/** A word that more articles have does not lead from one to another. */
const MOST_OF_A_WORD = 200;
/** Cosine of two articles' words from which on they may report one event. */
const LEAST_ALIKE = 0.1;

/** Whether two articles may report one event. */
export type Related = (a: number, b: number) => boolean;

/**
 * Which articles may report one event, by the words of their claims: the cosine of both, weighted by
 * how few articles have each word. An inverted index over the rarer words finds them.
 */
export function relateArticles(claims: readonly Claim[]): Related {
  const words = wordsOfArticles(claims);
  if (words.length <= FEW_ARTICLES) return () => true;
  const holders = new Map<string, number[]>();
  words.forEach((stems, article) => {
    for (const stem of stems) {
      const known = holders.get(stem);
      if (known === undefined) holders.set(stem, [article]);
      else known.push(article);
    }
  });
  const weights = new Map(
    [...holders].map(([stem, { length }]) => [
      stem,
      Math.log((words.length + 1) / (length + 0.5)) ** 2,
    ]),
  );
  const lengths = words.map((stems) => {
    let sum = 0;
    for (const stem of stems) sum += weights.get(stem) ?? 0;
    return Math.sqrt(sum);
  });
  const related = words.map((stems, article) => {
    const shared = new Map<number, number>();
    for (const stem of stems) {
      const others = holders.get(stem) ?? [];
      if (others.length > MOST_OF_A_WORD) continue;
      for (const other of others) {
        shared.set(other, (shared.get(other) ?? 0) + (weights.get(stem) ?? 0));
      }
    }
    const alike = new Set<number>();
    for (const [other, sum] of shared) {
      if (sum >= LEAST_ALIKE * (lengths[article] ?? 0) * (lengths[other] ?? 0)) alike.add(other);
    }
    return alike;
  });
  return (a, b) => related[a]?.has(b) ?? false;
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
