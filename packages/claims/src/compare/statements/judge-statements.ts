import type { Claim } from "../claim.ts";
import { type Contribution, contributionsOf, likelihoodOf, logOddsOf } from "../weigh-evidence.ts";
import { shareAny, weighClaim } from "../words/coverage.ts";
import type { WordWeight } from "../words/word-weights.ts";
import { CONTEXT_MODEL } from "./context-model.ts";
import { type ContextMeasures, measureContext, NO_RIVALS } from "./measure-context.ts";
import {
  measureStatements,
  type StatementMeasures,
  type WeighedClaim,
} from "./measure-statements.ts";
import { STATEMENT_MODEL } from "./statement-model.ts";

export type StatementEvidence = keyof StatementMeasures | Exclude<keyof ContextMeasures, "alone">;

/** Two statements of different articles with how likely they are one. */
export interface JudgedStatements {
  readonly a: Claim;
  readonly b: Claim;
  readonly score: number;
  /** Log-odds that the two are one, whatever likelier partners either has. */
  readonly apart: number;
  /** By how much log-odds the likeliest other partner of either is ahead; 0 where none is. */
  readonly behind: number;
  /** What spoke for it and against it. */
  readonly explain: () => readonly Contribution<StatementEvidence>[];
}

/** A function that gives each statement with the weights of its words, worked out once. */
export function weighOnce(weight: WordWeight): (claim: Claim) => WeighedClaim {
  const known = new Map<Claim, WeighedClaim>();
  return (claim) => {
    const before = known.get(claim);
    if (before !== undefined) return before;
    const weighed = { claim, weighed: weighClaim(claim.words, weight) };
    known.set(claim, weighed);
    return weighed;
  };
}

/**
 * Judges pairs of statements of the same two articles: each by itself, then all once more with
 * what the others tell. Those that have nothing in common are left out.
 */
export function judgeStatements(
  pairs: readonly (readonly [a: Claim, b: Claim])[],
  weighed: (claim: Claim) => WeighedClaim,
): readonly JudgedStatements[] {
  const measured = pairs.flatMap(([left, right]) => {
    const [a, b] = [weighed(left), weighed(right)];
    if (!mayBeOne(a, b)) return [];
    const measures = measureStatements(a, b);
    return [{ a, b, measures, logOdds: logOddsOf(measures, STATEMENT_MODEL) }];
  });
  return measureContext(measured).flatMap((context, at) => {
    const pair = measured[at];
    if (pair === undefined) return [];
    const logOdds = logOddsOf(context, CONTEXT_MODEL);
    const apart = logOddsOf({ ...context, ...NO_RIVALS }, CONTEXT_MODEL);
    return {
      a: pair.a.claim,
      b: pair.b.claim,
      score: likelihoodOf(logOdds),
      apart,
      behind: context.behind,
      explain: () => explain(pair.measures, context),
    };
  });
}

/** Two statements that share neither speaker nor word nor number are never one. */
export function mayBeOne(a: WeighedClaim, b: WeighedClaim): boolean {
  const { speaker } = a.claim;
  return (speaker !== null && speaker === b.claim.speaker) || shareAny(a.weighed, b.weighed);
}

/** Contributions of both models; what a pair says by itself counts as the second weighs it. */
function explain(
  alone: Readonly<Record<keyof StatementMeasures, number>>,
  context: Readonly<Record<keyof ContextMeasures, number>>,
): readonly Contribution<StatementEvidence>[] {
  const all: Contribution<StatementEvidence>[] = [];
  for (const { name, weight } of contributionsOf(alone, STATEMENT_MODEL)) {
    all.push({ name, weight: weight * CONTEXT_MODEL.weights.alone });
  }
  for (const { name, weight } of contributionsOf(context, CONTEXT_MODEL)) {
    if (name !== "alone") all.push({ name, weight });
  }
  return all;
}
