import type { AnnotatedArticle } from "../../../benchmarks/src/annotated-article.ts";

/** Deals articles out into folds; the two of one pair go into the same fold. */
export function dealFolds(articles: readonly AnnotatedArticle[], count: number): AnnotatedArticle[][] {
  const groups = new Map<string, AnnotatedArticle[]>();
  for (const article of articles) {
    const key = article.pair ?? article.id;
    groups.set(key, [...(groups.get(key) ?? []), article]);
  }
  const folds: AnnotatedArticle[][] = Array.from({ length: count }, () => []);
  [...groups.keys()].sort().forEach((key, index) => folds[index % count]?.push(...(groups.get(key) ?? [])));
  return folds;
}
