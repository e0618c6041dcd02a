import { type AnnotatedArticle, toInput } from "../annotated-article.ts";
import { type DateConventions, dateConventionsOf } from "../corpus/date-conventions.ts";
import type { GoldSet } from "../corpus/load-gold.ts";
import type { ArticlePair } from "../corpus/pairs.ts";
import { scoreAlignment } from "../scoring/score-alignment.ts";
import { scoreArticle } from "../scoring/score-article.ts";
import { type Scores, sumScores } from "../scoring/scores.ts";
import { type Layers, type System, withLayers } from "../systems/system.ts";

interface ScoredArticle {
  readonly gold: AnnotatedArticle;
  readonly found: AnnotatedArticle;
  readonly scores: Scores;
}

/** Two articles on one event, by the claims that they were found to share. */
interface ScoredPair {
  readonly id: string;
  readonly scores: Scores;
}

/** One set of gold, scored. */
export interface Run {
  readonly name: string;
  readonly articles: readonly ScoredArticle[];
  readonly pairs: readonly ScoredPair[];
  readonly total: Scores;
  /** Reading time alone, without scoring. */
  readonly milliseconds: number;
}

/** What is to be scored: findings in single articles, and links between two. */
export interface Candidate {
  find(gold: AnnotatedArticle, dates: DateConventions): AnnotatedArticle;
  /** Links between findings of two articles; absent where a system does not compare. */
  link?(a: AnnotatedArticle, b: AnnotatedArticle): ArticlePair;
}

export function scoreSet(gold: GoldSet, candidate: Candidate): Run {
  const dates = dateConventionsOf(gold.name);
  const start = performance.now();
  const found = gold.articles.map((article) => candidate.find(article, dates));
  const milliseconds = performance.now() - start;
  const articles = gold.articles.map((article, index): ScoredArticle => {
    const given = found[index] ?? article;
    return { gold: article, found: given, scores: scoreArticle(article, given, dates.types) };
  });
  const pairs = scorePairs(gold.pairs, articles, candidate);
  const total = sumScores([...articles, ...pairs].map(({ scores }) => scores));
  return { name: gold.name, articles, pairs, total, milliseconds };
}

function scorePairs(
  pairs: readonly ArticlePair[],
  articles: readonly ScoredArticle[],
  { link }: Candidate,
): readonly ScoredPair[] {
  if (link === undefined) return [];
  const byId = new Map(articles.map((article) => [article.gold.id, article]));
  return pairs.flatMap((pair): ScoredPair[] => {
    const [a, b] = [byId.get(pair.a), byId.get(pair.b)];
    if (a === undefined || b === undefined) return [];
    const links = link(a.found, b.found);
    const scores = scoreAlignment(pair, links, [a.gold, b.gold], [a.found, b.found]);
    return [{ id: `${pair.a} + ${pair.b}`, scores }];
  });
}

/**
 * A system as it reads articles of gold, of which it sees only text and day. Where a peer throws
 * (compromise-dates does, on some texts), it has found nothing; ours may not.
 */
export function readWith(system: System): Candidate {
  const find: Candidate["find"] = (gold, dates) =>
    withLayers(gold, readOrNothing(system, gold, dates));
  if (system.link === undefined) return { find };
  const link = system.link.bind(system);
  return { find, link: (a, b) => ({ a: a.id, b: b.id, ...link(toInput(a), toInput(b)) }) };
}

function readOrNothing(system: System, gold: AnnotatedArticle, dates: DateConventions): Layers {
  try {
    return system.read(toInput(gold), dates);
  } catch (error) {
    if (system.name.startsWith("whosaid")) throw error;
    console.error(`${system.name} failed on ${gold.id}: ${String(error)}`);
    return { quotations: [], dates: [], casualties: [] };
  }
}
