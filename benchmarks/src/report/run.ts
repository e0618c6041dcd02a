import { type AnnotatedArticle, toInput } from "../annotated-article.ts";
import type { GoldSet } from "../corpus/load-gold.ts";
import { scoreArticle } from "../scoring/score-article.ts";
import { type Scores, sumScores } from "../scoring/scores.ts";
import { type System, withLayers } from "../systems/system.ts";

export interface ScoredArticle {
  readonly gold: AnnotatedArticle;
  readonly found: AnnotatedArticle;
  readonly scores: Scores;
}

/** One set of gold, scored. */
export interface Run {
  readonly name: string;
  readonly articles: readonly ScoredArticle[];
  readonly total: Scores;
  /** Reading time alone, without scoring. */
  readonly milliseconds: number;
}

/** Scores what `find` gives for each article of gold. */
export function scoreSet(
  { name, articles }: Pick<GoldSet, "name" | "articles">,
  find: (gold: AnnotatedArticle) => AnnotatedArticle,
): Run {
  const start = performance.now();
  const found = articles.map(find);
  const milliseconds = performance.now() - start;
  const scored = articles.map((gold, index): ScoredArticle => {
    const given = found[index] ?? gold;
    return { gold, found: given, scores: scoreArticle(gold, given) };
  });
  return {
    name,
    articles: scored,
    total: sumScores(scored.map(({ scores }) => scores)),
    milliseconds,
  };
}

/** What a system finds in an article of gold, of which it sees only text and day. */
export function readWith(system: System): (gold: AnnotatedArticle) => AnnotatedArticle {
  return (gold) => withLayers(gold, system.read(toInput(gold)));
}
