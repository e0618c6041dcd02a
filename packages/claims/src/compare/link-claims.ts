import { assignPairs, type Thresholds } from "./assign-pairs.ts";
import type { Claim } from "./claim.ts";
import { outletOf } from "./counting-source.ts";
import { FIGURE_MODEL } from "./figures/figure-model.ts";
import {
  canBeOne,
  type FigureMeasures,
  isFigure,
  measureFigures,
} from "./figures/measure-figures.ts";
import { findCandidates } from "./find-candidates.ts";
import { relateArticles } from "./related-articles.ts";
import {
  type JudgedStatements,
  judgeStatements,
  type StatementEvidence,
  weighOnce,
} from "./statements/judge-statements.ts";
import { type Contribution, contributionsOf, likelihoodOf, logOddsOf } from "./weigh-evidence.ts";
import { termsOf } from "./words/coverage.ts";
import { weighWords } from "./words/word-weights.ts";

/** Two claims of different articles that are one, or count the same people. */
export interface Link {
  readonly a: Claim;
  readonly b: Claim;
  readonly score: number;
  /** What spoke for it and against it. */
  readonly explain: () => readonly Contribution<StatementEvidence | keyof FigureMeasures>[];
}

/** Highest F1 in cross-validation over the training pairs, rather more precise where two do as well. */
const STATEMENTS: Thresholds = { matched: 0.4, further: 0.5, sure: 0.9 };
const FIGURES = 0.4;

export interface Links {
  readonly statements: readonly Link[];
  /** Further pairs of statements that are one, each of them linked otherwise. */
  readonly repeats: readonly Link[];
  readonly figures: readonly Link[];
  /** The highest score a claim has with a claim of another outlet. */
  readonly nearest: ReadonlyMap<Claim, number>;
}

/** Every link between statements, and between figures, of different articles. */
export function linkClaims(
  claims: readonly Claim[],
  background: readonly Iterable<string>[],
): Links {
  const said = claims.filter((claim) => !isFigure(claim));
  const weight = weighWords(
    said.map(({ words }) => termsOf(words)),
    background,
  );
  const related = relateArticles(claims);
  const weighed = weighOnce(weight);
  const nearest = new Map<Claim, number>();
  const statements: Link[] = [];
  const repeats: Link[] = [];
  for (const pairs of byArticles(findCandidates(said, weight, related))) {
    const judged = judgeStatements(pairs, weighed);
    for (const pair of judged) noteNearest(nearest, pair);
    const assigned = assignPairs<Claim, JudgedStatements>(judged, STATEMENTS);
    statements.push(...assigned.links);
    repeats.push(...assigned.repeats);
  }
  const figures: Link[] = [];
  for (const [a, b] of findCandidates(claims.filter(isFigure), weight, related)) {
    if (!isFigure(a) || !isFigure(b) || !canBeOne(a, b)) continue;
    const measures = measureFigures(a, b, weight);
    const score = likelihoodOf(logOddsOf(measures, FIGURE_MODEL));
    noteNearest(nearest, { a, b, score });
    if (score < FIGURES) continue;
    figures.push({ a, b, score, explain: () => contributionsOf(measures, FIGURE_MODEL) });
  }
  return { statements, repeats, figures, nearest };
}

function noteNearest(
  nearest: Map<Claim, number>,
  { a, b, score }: Pick<Link, "a" | "b" | "score">,
): void {
  if (outletOf(a.record) === outletOf(b.record)) return;
  for (const claim of [a, b]) nearest.set(claim, Math.max(score, nearest.get(claim) ?? 0));
}

/** Pairs of the same two articles together. */
function byArticles(
  pairs: readonly (readonly [a: Claim, b: Claim])[],
): readonly (readonly (readonly [a: Claim, b: Claim])[])[] {
  const groups = new Map<number, (readonly [Claim, Claim])[]>();
  const articles = 1 + pairs.reduce((most, [, { article }]) => Math.max(most, article), 0);
  for (const pair of pairs) {
    const key = pair[0].article * articles + pair[1].article;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [pair]);
    else group.push(pair);
  }
  return [...groups.values()];
}
