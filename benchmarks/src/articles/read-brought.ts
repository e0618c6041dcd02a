import { type Analysis, createAnalyzer } from "@whosaid/core";
import { scoreArticle } from "../scoring/score-article.ts";
import type { Scores } from "../scoring/scores.ts";
import { withLayers } from "../systems/system.ts";
import { toLayers } from "../systems/whosaid.ts";
import { type Coverage, coverageOf } from "./coverage-of.ts";
import type { BroughtArticle } from "./read-articles.ts";

export interface ArticleReport {
  readonly name: string;
  readonly analysis: Analysis;
  readonly coverage: Coverage;
  readonly milliseconds: number;
  /** Where gold stands beside it. */
  readonly scores: Scores | null;
}

/** Reads every article; the first is read once before, so that its time is not that of loading. */
export function readBrought(articles: readonly BroughtArticle[]): readonly ArticleReport[] {
  const analyzer = createAnalyzer();
  const [first] = articles;
  if (first !== undefined) analyzer.analyze(first.input);
  return articles.map(({ name, input, gold }) => {
    const start = performance.now();
    const analysis = analyzer.analyze(input);
    const milliseconds = performance.now() - start;
    const found = gold === null ? null : withLayers(gold, toLayers(analysis));
    const scores = gold === null || found === null ? null : scoreArticle(gold, found);
    return { name, analysis, coverage: coverageOf(analysis), milliseconds, scores };
  });
}
