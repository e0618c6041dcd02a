import { fitLogistic } from "../../../benchmarks/src/comparison/fit-logistic.ts";
import { weighedMeasures } from "../../core/src/tagger/judge-attributions.ts";
import type { Judgement, TaggerModel } from "../../core/src/tagger/read-model.ts";
import type { JudgedFinding } from "./judged-findings.ts";

/** Of the squared weights: few findings are wrong, and they must not decide much. */
const PENALTY = 1;

function round(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}

function fit(findings: readonly JudgedFinding[]): Judgement {
  const items = findings.map(({ attribution, measures, isRight }) => ({
    measures: weighedMeasures(attribution.confidence, measures),
    isOne: isRight,
  }));
  const { bias, weights } = fitLogistic(items, PENALTY);
  const weight = (name: string): number => round(weights[name] ?? 0);
  return {
    bias: round(bias),
    weights: {
      rule: weight("rule"),
      inside: weight("inside"),
      begin: weight("begin"),
      end: weight("end"),
    },
  };
}

/**
 * What rules and chain are worth together, by type. The findings must have been judged by a
 * chain that did not learn from their articles: it would be surer of those.
 */
export function fitJudgements(findings: readonly JudgedFinding[]): TaggerModel["judgements"] {
  const ofType = (type: string) => findings.filter(({ attribution }) => attribution.type === type);
  return { mixed: fit(ofType("mixed")), indirect: fit(ofType("indirect")) };
}
