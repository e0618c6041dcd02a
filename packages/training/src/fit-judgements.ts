import { fitLogistic } from "../../../benchmarks/src/comparison/fit-logistic.ts";
import {
  type Judgement,
  MEASURES_OF_FOUND,
  MEASURES_OF_PROPOSED,
} from "../../core/src/tagger/judgement.ts";
import type { TaggerModel } from "../../core/src/tagger/read-model.ts";
import type { JudgedFinding, judgedFindings } from "./judged-findings.ts";

/** Of the squared weights: few findings are wrong, and they must not decide much. */
const PENALTY = 1;

function round(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}

function fit(findings: readonly JudgedFinding[], names: readonly string[]): Judgement {
  const items = findings.map(({ measures, isRight }) => ({
    measures: Object.fromEntries(names.map((name) => [name, measures[name] ?? 0])),
    isOne: isRight,
  }));
  const { bias, weights } = fitLogistic(items, PENALTY);
  return {
    bias: round(bias),
    weights: Object.fromEntries(names.map((name) => [name, round(weights[name] ?? 0)])),
  };
}

/**
 * What rules and chains are worth together, by type. The findings must have been judged by
 * chains that did not learn from their articles: they would be surer of those.
 */
export function fitJudgements(
  articles: readonly ReturnType<typeof judgedFindings>[],
): TaggerModel["judgements"] {
  const found = articles.flatMap((article) => article.found);
  const ofType = (type: string) => found.filter(({ attribution }) => attribution.type === type);
  return {
    mixed: fit(ofType("mixed"), MEASURES_OF_FOUND),
    indirect: fit(ofType("indirect"), MEASURES_OF_FOUND),
    proposed: fit(
      articles.flatMap(({ proposed }) => proposed),
      MEASURES_OF_PROPOSED,
    ),
  };
}
