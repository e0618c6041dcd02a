import type { EvidenceModel } from "../weigh-evidence.ts";
import type { FigureMeasures } from "./measure-figures.ts";

/**
 * Whether two figures count the same people, whatever their numbers. Fitted by logistic regression
 * (`pnpm bench:fit-comparison`) on the training half of the newsroom corpus.
 */
export const FIGURE_MODEL: EvidenceModel<FigureMeasures> = {
  bias: -3.89,
  weights: {
    sameNumber: 0.58,
    largeNumber: 0.76,
    few: -1.28,
    ratio: 3.26,
    sameVictims: 1.01,
    anyone: 0.69,
    oneKind: -1.04,
    otherVictims: -0.66,
    otherRelation: -2.05,
    otherAdditional: -1.4,
    leadRatio: 3,
    onlyFigure: 0.87,
    bothRunning: 0.4,
    otherRunning: 0.46,
    samePeriod: 0.86,
    samePlace: -0.76,
    otherPlace: -0.08,
    sameSource: 0.33,
    otherStatus: -0.67,
    leastCovered: 0.65,
    mostCovered: 0.7,
  },
};
