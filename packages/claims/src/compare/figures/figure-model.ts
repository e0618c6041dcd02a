import type { EvidenceModel } from "../weigh-evidence.ts";
import type { FigureMeasures } from "./measure-figures.ts";

/**
 * Whether two figures count the same people, whatever their numbers. Fitted by logistic regression
 * (`pnpm bench:fit-comparison`) on the training half of the newsroom corpus.
 */
export const FIGURE_MODEL: EvidenceModel<FigureMeasures> = {
  bias: -3.69,
  weights: {
    sameNumber: 0.44,
    largeNumber: 0.7,
    few: -1.43,
    ratio: 4.11,
    sameVictims: -0.15,
    anyone: 0.63,
    oneKind: -0.18,
    otherVictims: -1.0,
    otherRelation: -2.44,
    bothFirst: 1.48,
    bothRunning: 0.78,
    otherRunning: 0.39,
    samePeriod: 0.66,
    otherPeriod: -0.42,
    samePlace: -0.69,
    otherPlace: -0.36,
    sameSource: 0.1,
    otherStatus: -0.48,
    leastCovered: 0.71,
    mostCovered: 0.8,
  },
};
