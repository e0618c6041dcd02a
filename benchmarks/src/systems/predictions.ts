import { loadGold } from "../corpus/load-gold.ts";
import type { Candidate } from "../report/run.ts";
import { type Layers, withLayers } from "./system.ts";

/**
 * What another system found, read from a file of the same form as gold, by article id. An article
 * that the file leaves out counts as one in which nothing was found. Links between articles are
 * read from `NAME.pairs.json` where it stands beside.
 */
export function readPredictions(path: string): Candidate {
  const { articles, pairs } = loadGold(path);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const none: Layers = { quotations: [], dates: [], casualties: [] };
  const find: Candidate["find"] = (gold) => {
    const { quotations, dates, casualties } = byId.get(gold.id) ?? none;
    return withLayers(gold, { quotations, dates, casualties });
  };
  if (pairs.length === 0) return { find };
  return {
    find,
    link: (a, b) =>
      pairs.find((pair) => pair.a === a.id && pair.b === b.id) ?? {
        ...{ a: a.id, b: b.id, sameQuotations: [], sameFigures: [], conflictingFigures: [] },
      },
  };
}
