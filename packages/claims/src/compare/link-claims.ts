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
import { measureStatements, type StatementMeasures } from "./statements/measure-statements.ts";
import { STATEMENT_MODEL } from "./statements/statement-model.ts";
import { type Contribution, weighEvidence } from "./weigh-evidence.ts";
import { weighWords } from "./words/word-weights.ts";

/** Two claims of different articles that are one, or count the same people. */
export interface Link {
  readonly a: Claim;
  readonly b: Claim;
  readonly score: number;
  readonly contributions: readonly Contribution<keyof StatementMeasures | keyof FigureMeasures>[];
}

/** Highest F1 on the training half of the newsroom corpus at a precision of 85 %. */
const STATEMENTS: Thresholds = { matched: 0.3, besides: 0.6 };
const FIGURES = 0.45;

export interface Links {
  readonly statements: readonly Link[];
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
    said.map(({ words }) => words.stems.keys()),
    background,
  );
  const related = relateArticles(claims);
  const statements = findCandidates(said, weight, related).map(([a, b]) => {
    return { a, b, ...weighEvidence(measureStatements(a, b, weight), STATEMENT_MODEL) };
  });
  const figures = findCandidates(claims.filter(isFigure), weight, related).flatMap(([a, b]) =>
    isFigure(a) && isFigure(b) && canBeOne(a, b)
      ? [{ a, b, ...weighEvidence(measureFigures(a, b, weight), FIGURE_MODEL) }]
      : [],
  );
  return {
    statements: byArticles(statements).flatMap(assign),
    figures: figures.filter(({ score }) => score >= FIGURES),
    nearest: nearestOf([...statements, ...figures]),
  };
}

function nearestOf(links: readonly Link[]): ReadonlyMap<Claim, number> {
  const nearest = new Map<Claim, number>();
  for (const { a, b, score } of links) {
    if (outletOf(a.record) === outletOf(b.record)) continue;
    for (const claim of [a, b]) nearest.set(claim, Math.max(score, nearest.get(claim) ?? 0));
  }
  return nearest;
}

function assign(links: readonly Link[]): readonly Link[] {
  const byEnds = new Map(links.map((link) => [`${link.a.index} ${link.b.index}`, link]));
  const pairs = links.map(({ a, b, score }) => ({ a: a.index, b: b.index, score }));
  return assignPairs(pairs, STATEMENTS).flatMap(({ a, b }) => byEnds.get(`${a} ${b}`) ?? []);
}

/** Links of the same two articles together. */
function byArticles(links: readonly Link[]): readonly (readonly Link[])[] {
  const groups = new Map<string, Link[]>();
  for (const link of links) {
    const key = `${link.a.article} ${link.b.article}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [link]);
    else group.push(link);
  }
  return [...groups.values()];
}
