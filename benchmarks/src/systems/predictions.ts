import type { AnnotatedArticle } from "../annotated-article.ts";
import { loadGold } from "../corpus/load-gold.ts";
import { type Layers, withLayers } from "./system.ts";

/**
 * What another system found, read from a file of the same form as gold, by article id. An article
 * that the file leaves out counts as one in which nothing was found.
 */
export function readPredictions(path: string): (gold: AnnotatedArticle) => AnnotatedArticle {
  const byId = new Map(loadGold(path).articles.map((article) => [article.id, article]));
  const none: Layers = { quotations: [], dates: [], casualties: [] };
  return (gold) => withLayers(gold, byId.get(gold.id) ?? none);
}
