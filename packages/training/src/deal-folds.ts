import type { AnnotatedArticle } from "../../../benchmarks/src/annotated-article.ts";

/**
 * Deals articles out into folds, by name. The two articles of one pair tell of one event, often
 * in the same words, so both go into the same fold.
 */
export function dealFolds<Article extends Pick<AnnotatedArticle, "id" | "pair">>(
  articles: readonly Article[],
  count: number,
): readonly (readonly Article[])[] {
  const groups = new Map<string, Article[]>();
  for (const article of articles) {
    const key = article.pair ?? article.id;
    groups.set(key, [...(groups.get(key) ?? []), article]);
  }
  const folds: Article[][] = Array.from({ length: count }, () => []);
  [...groups.keys()].sort().forEach((key, index) => {
    folds[index % count]?.push(...(groups.get(key) ?? []));
  });
  return folds;
}
