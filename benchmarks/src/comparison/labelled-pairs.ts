import { type Analysis, createAnalyzer } from "@whosaid/core";
// The measures that are fitted are internal to the package: no caller has a use for them.
import type { Claim } from "../../../packages/claims/src/compare/claim.ts";
import {
  canBeOne,
  isFigure,
  measureFigures,
} from "../../../packages/claims/src/compare/figures/measure-figures.ts";
import { gatherArticles } from "../../../packages/claims/src/compare/gather-claims.ts";
import { readClaims } from "../../../packages/claims/src/compare/read-claims.ts";
import {
  mayBeOne,
  weighOnce,
} from "../../../packages/claims/src/compare/statements/judge-statements.ts";
import {
  measureStatements,
  type WeighedClaim,
} from "../../../packages/claims/src/compare/statements/measure-statements.ts";
import { termsOf } from "../../../packages/claims/src/compare/words/coverage.ts";
import { weighWords } from "../../../packages/claims/src/compare/words/word-weights.ts";
import { type AnnotatedArticle, toInput } from "../annotated-article.ts";
import type { GoldSet } from "../corpus/load-gold.ts";
import { matchFigures } from "../scoring/match-figures.ts";
import { matchQuotations } from "../scoring/match-quotations.ts";
import { withLayers } from "../systems/system.ts";
import { toLayers } from "../systems/whosaid.ts";
import type { LabelledItem } from "./fit-logistic.ts";

/** Two statements with what is measured of them, and whether gold calls them one. */
export interface LabelledStatements extends LabelledItem {
  readonly a: WeighedClaim;
  readonly b: WeighedClaim;
  /**
   * Gold links the two, but one was found with other edges than gold has: such a pair neither is
   * right, as it is scored, nor may it teach that the like is wrong.
   */
  readonly isUnclear: boolean;
}

/** Every pair of claims of two reports on one event that is judged, with what gold says. */
export interface LabelledPairs {
  /** Those of the same two articles together. */
  readonly statements: readonly (readonly LabelledStatements[])[];
  readonly figures: readonly (readonly LabelledItem[])[];
}

export function labelPairs(gold: GoldSet): LabelledPairs {
  const analyzer = createAnalyzer();
  const byId = new Map(gold.articles.map((article) => [article.id, article]));
  const statements: LabelledStatements[][] = [];
  const figures: LabelledItem[][] = [];
  for (const pair of gold.pairs) {
    const articles = [pair.a, pair.b].flatMap((id) => byId.get(id) ?? []);
    const analyses = articles.map((article) => analyzer.analyze(toInput(article)));
    const { claims } = readClaims(gatherArticles(analyses));
    const goldOf = articles.map((article, at) => positionsInGold(article, analyses[at]));
    const links = new Set([
      ...pair.sameQuotations.map(([a, b]) => `q${a} q${b}`),
      ...[...pair.sameFigures, ...pair.conflictingFigures].map(([a, b]) => `k${a} k${b}`),
    ]);
    const isLinked = (a: string | null | undefined, b: string | null | undefined): boolean =>
      links.has(`${a ?? "none"} ${b ?? "none"}`);
    const placeOf = (claim: Claim) => goldOf[claim.article]?.(claim);
    const near = (claim: Claim) => quotationsNear(articles[claim.article], claim);
    const said = claims.filter((claim) => !isFigure(claim));
    const weight = weighWords(said.map(({ words }) => termsOf(words)));
    const weighed = weighOnce(weight);
    const ofPair: LabelledStatements[] = [];
    const counted: LabelledItem[] = [];
    for (const a of claims.filter(({ article }) => article === 0)) {
      for (const b of claims.filter(({ article }) => article === 1)) {
        const isOne = isLinked(placeOf(a), placeOf(b));
        if (isFigure(a) && isFigure(b)) {
          if (canBeOne(a, b)) counted.push({ measures: measureFigures(a, b, weight), isOne });
        } else if (!isFigure(a) && !isFigure(b)) {
          const [left, right] = [weighed(a), weighed(b)];
          if (!mayBeOne(left, right)) continue;
          const isUnclear = !isOne && near(a).some((x) => near(b).some((y) => isLinked(x, y)));
          const measures = measureStatements(left, right);
          ofPair.push({ a: left, b: right, measures, isOne, isUnclear });
        }
      }
    }
    statements.push(ofPair);
    figures.push(counted);
  }
  return { statements, figures };
}

/** Positions in gold of the quotations that share some of a claim's words. */
function quotationsNear(
  article: AnnotatedArticle | undefined,
  { record: { target } }: Claim,
): readonly string[] {
  return (article?.quotations ?? []).flatMap(({ content }, at) =>
    content.some(({ start, end }) => start < target.end && target.start < end) ? [`q${at}`] : [],
  );
}

/** From a claim to the position of what it matches in gold: `q3`, `k0`. */
function positionsInGold(
  article: AnnotatedArticle,
  analysis: Analysis | undefined,
): (claim: Claim) => string | null {
  if (analysis === undefined) return () => null;
  const found = withLayers(article, toLayers(analysis));
  const places = new Map<string, string>();
  for (const { gold, found: match } of matchQuotations(article, found).matches) {
    const { content } = match.quotation;
    const at = article.quotations?.indexOf(gold.quotation);
    places.set(`said ${content[0]?.start} ${content.at(-1)?.end}`, `q${at}`);
  }
  for (const { gold, found: match } of matchFigures(article, found).matches) {
    const at = article.casualties?.indexOf(gold);
    places.set(`${match.effect} ${match.start} ${match.end}`, `k${at}`);
  }
  return ({ record: { quantity, target } }) =>
    places.get(`${quantity?.measure ?? "said"} ${target.start} ${target.end}`) ?? null;
}
