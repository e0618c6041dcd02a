import type { EvidenceModel } from "../weigh-evidence.ts";
import type { FigureMeasures } from "./measure-figures.ts";

/**
 * Whether two figures count the same people, whatever their numbers. Fitted by logistic regression
 * (`pnpm bench:fit-comparison`) on the training half of the newsroom corpus.
 */
export const FIGURE_MODEL: EvidenceModel<FigureMeasures> = {
  bias: -3.87,
  weights: {
    sameNumber: 0.5,
    largeNumber: 0.73,
    few: -1.47,
    ratio: 3.54,
    sameVictims: 0.98,
    anyone: 0.75,
    oneKind: -0.99,
    otherVictims: -0.74,
    otherRelation: -2.39,
    otherAdditional: -1.33,
    leadRatio: 2.64,
    onlyFigure: 0.82,
    bothRunning: 0.62,
    otherRunning: 0.35,
    samePeriod: 0.72,
    samePlace: -0.77,
    otherPlace: -0.15,
    sameSource: 0.63,
    otherStatus: -0.94,
    leastCovered: 0.51,
    mostCovered: 0.77,
  },
};
