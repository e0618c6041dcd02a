import type { EvidenceModel } from "../weigh-evidence.ts";
import type { FigureMeasures } from "./measure-figures.ts";

/**
 * Whether two figures count the same people, whatever their numbers. Fitted by logistic regression
 * (`pnpm bench:fit-comparison`) on the training half of the newsroom corpus.
 */
export const FIGURE_MODEL: EvidenceModel<FigureMeasures> = {
  bias: -3.34,
  weights: {
    sameNumber: 0.23,
    largeNumber: 0.58,
    few: -1.46,
    ratio: 4.12,
    sameVictims: 0.12,
    anyone: 0.65,
    oneKind: -0.09,
    otherVictims: -0.86,
    otherRelation: -2.47,
    bothFirst: 1.32,
    bothRunning: 0.76,
    otherRunning: 0.38,
    samePeriod: 0.3,
    samePlace: -0.73,
    otherPlace: -0.27,
    sameSource: 0.1,
    otherStatus: -0.39,
    leastCovered: 0.68,
    mostCovered: 0.75,
  },
};
