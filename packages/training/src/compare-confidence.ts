import { judge } from "../../core/src/tagger/judgement.ts";
import { fitJudgements } from "./fit-judgements.ts";
import type { JudgedFinding, judgedFindings } from "./judged-findings.ts";
import { type ConfidenceScores, scoreConfidence } from "./score-confidence.ts";

/** Confidence in findings of the rules, by the rules alone and with the tagger. */
export interface Comparison {
  readonly rules: ConfidenceScores;
  readonly tagger: ConfidenceScores;
}

/** What the chains alone propose, from this confidence up. */
export interface ProposalCounts {
  readonly from: number;
  readonly findings: number;
  readonly right: number;
}

export interface CrossValidated {
  readonly mixed: Comparison;
  readonly indirect: Comparison;
  readonly proposed: readonly ProposalCounts[];
}

const STEPS = [0.5, 0.6, 0.7, 0.8, 0.9];

/** Each fold judged by what the others taught. */
export function compareConfidence(
  folds: readonly (readonly ReturnType<typeof judgedFindings>[])[],
): CrossValidated {
  const judgements = folds.map((fold) =>
    fitJudgements(folds.filter((other) => other !== fold).flat()),
  );
  const compare = (type: "mixed" | "indirect"): Comparison => {
    const score = (confidenceOf: (finding: JudgedFinding, fold: number) => number) =>
      scoreConfidence(
        folds.flatMap((fold, index) =>
          fold
            .flatMap(({ found }) => found)
            .filter(({ attribution }) => attribution.type === type)
            .map((finding) => ({
              confidence: confidenceOf(finding, index),
              isRight: finding.isRight,
            })),
        ),
      );
    return {
      rules: score(({ attribution }) => attribution.confidence),
      tagger: score(({ measures }, fold) => {
        const judgement = judgements[fold]?.[type];
        return judgement === undefined ? 0 : judge(judgement, measures);
      }),
    };
  };
  const proposed = folds.flatMap((fold, index) =>
    fold
      .flatMap((article) => article.proposed)
      .map(({ measures, isRight }) => {
        const judgement = judgements[index]?.proposed;
        return { isRight, confidence: judgement === undefined ? 0 : judge(judgement, measures) };
      }),
  );
  return {
    mixed: compare("mixed"),
    indirect: compare("indirect"),
    proposed: STEPS.map((from) => {
      const sure = proposed.filter(({ confidence }) => confidence >= from);
      const right = sure.filter(({ isRight }) => isRight);
      return { from, findings: sure.length, right: right.length };
    }),
  };
}
