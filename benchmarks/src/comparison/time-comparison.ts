import { type ClaimRecord, toClaimRecords } from "@whosaid/claims";
import { compareArticles } from "@whosaid/claims/compare";
import { createAnalyzer } from "@whosaid/core";
import type { AnnotatedArticle } from "../annotated-article.ts";
import { type VariedArticle, varyArticles } from "./vary-articles.ts";

export interface ComparisonTiming {
  readonly articles: number;
  readonly claims: number;
  /** Links between claims of two articles. */
  readonly links: number;
  readonly clusters: number;
  /** Share of the links that join reports of one event, from 0 to 1. */
  readonly withinEvent: number;
  /** The shortest of three runs, without reading. */
  readonly milliseconds: number;
}

const RUNS = 3;

/** Compares the first `counts` of the varied articles, and times it. */
export function timeComparison(
  bases: readonly AnnotatedArticle[],
  counts: readonly number[],
  seed: number,
  outlets: number,
): readonly ComparisonTiming[] {
  const varied = varyArticles(bases, Math.max(...counts), seed, outlets);
  const analyzer = createAnalyzer();
  const records = varied.map((article) => toClaimRecords(analyzer.analyze(article)));
  compareArticles(records.slice(0, Math.min(...counts)).flat());
  return counts.map((count) => timeOne(varied, records.slice(0, count).flat(), count));
}

function timeOne(
  varied: readonly VariedArticle[],
  records: readonly ClaimRecord[],
  count: number,
): ComparisonTiming {
  const events = new Map(varied.map(({ id, event }) => [id, event]));
  let milliseconds = Number.POSITIVE_INFINITY;
  let compared = compareArticles([]);
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    compared = compareArticles(records);
    milliseconds = Math.min(milliseconds, performance.now() - start);
  }
  const links = compared.alignments.filter(({ claims }) => claims.length === 2);
  const within = links.filter(({ claims }) => {
    const [first, second] = claims.map(({ article }) => events.get(article.id ?? ""));
    return first === second;
  });
  return {
    articles: count,
    claims: records.length,
    links: links.length,
    clusters: compared.clusters.length,
    withinEvent: links.length === 0 ? 1 : within.length / links.length,
    milliseconds,
  };
}
