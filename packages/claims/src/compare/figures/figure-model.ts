import type { EvidenceModel } from "../weigh-evidence.ts";
import type { FigureMeasures } from "./measure-figures.ts";

/**
 * Whether two figures count the same people, whatever their numbers. Fitted by logistic regression
 * (`pnpm bench:fit-comparison`) on the training half of the newsroom corpus.
 */
export const FIGURE_MODEL: EvidenceModel<FigureMeasures> = {
  bias: -3.62,
  weights: {
    sameNumber: 0.19,
    largeNumber: 0.63,
    few: -1.64,
    ratio: 4.44,
    sameVictims: 0.17,
    anyone: 0.56,
    oneKind: -0.04,
    otherVictims: -0.7,
    otherRelation: -2.62,
    bothFirst: 1.31,
    bothRunning: 0.88,
    otherRunning: 0.44,
    samePeriod: 0.28,
    samePlace: -0.77,
    otherPlace: -0.24,
    sameSource: 0.28,
    otherStatus: -0.95,
    leastCovered: 0.62,
    mostCovered: 1.05,
  },
};
