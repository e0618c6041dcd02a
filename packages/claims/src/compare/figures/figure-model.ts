import type { EvidenceModel } from "../weigh-evidence.ts";
import type { FigureMeasures } from "./measure-figures.ts";

/**
 * Whether two figures count the same people, whatever their numbers. Fitted by logistic regression
 * (`pnpm bench:fit-comparison`) on the training half of the newsroom corpus.
 */
export const FIGURE_MODEL: EvidenceModel<FigureMeasures> = {
  bias: -3.69,
  weights: {
    sameNumber: 0.43,
    largeNumber: 0.76,
    few: -1.84,
    ratio: 3.74,
    sameVictims: 0.34,
    anyone: 0.58,
    oneKind: -0.19,
    otherVictims: -0.73,
    otherRelation: -2.47,
    leadRatio: 2.69,
    bothRunning: 1,
    otherRunning: 0.29,
    samePeriod: 0.59,
    samePlace: -0.73,
    otherPlace: -0.29,
    sameSource: 0.31,
    otherStatus: -0.77,
    leastCovered: 0.65,
    mostCovered: 1.1,
  },
};
