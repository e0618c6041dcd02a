import type { EvidenceModel } from "../weigh-evidence.ts";
import type { FigureMeasures } from "./measure-figures.ts";

/**
 * Whether two figures count the same people, whatever their numbers. Fitted by logistic regression
 * (`pnpm bench:fit-comparison`) on the training half of the newsroom corpus.
 */
export const FIGURE_MODEL: EvidenceModel<FigureMeasures> = {
  bias: -3.93,
  weights: {
    sameNumber: 0.6,
    largeNumber: 0.81,
    few: -1.37,
    ratio: 3.37,
    sameVictims: 1,
    anyone: 0.67,
    oneKind: -1.02,
    otherVictims: -0.65,
    otherRelation: -2.05,
    otherAdditional: -1.4,
    leadRatio: 2.99,
    onlyFigure: 0.91,
    bothRunning: 0.41,
    otherRunning: 0.45,
    samePeriod: 0.82,
    samePlace: -0.75,
    otherPlace: -0.1,
    sameSource: 0.3,
    otherStatus: -0.74,
    leastCovered: 0.65,
    mostCovered: 0.75,
  },
};
