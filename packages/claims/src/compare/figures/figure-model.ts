import type { EvidenceModel } from "../weigh-evidence.ts";
import type { FigureMeasures } from "./measure-figures.ts";

/**
 * Whether two figures count the same people, whatever their numbers. Fitted by logistic regression
 * (`pnpm bench:fit-comparison`) on the training half of the newsroom corpus.
 */
export const FIGURE_MODEL: EvidenceModel<FigureMeasures> = {
  bias: -3.55,
  weights: {
    sameNumber: 0.42,
    largeNumber: 0.79,
    few: -1.71,
    ratio: 3.64,
    sameVictims: 0.52,
    anyone: 0.73,
    oneKind: -0.4,
    otherVictims: -0.85,
    otherRelation: -2.45,
    leadRatio: 2.68,
    bothRunning: 1.01,
    otherRunning: 0.3,
    samePeriod: 0.64,
    samePlace: -0.78,
    otherPlace: -0.35,
    sameSource: 0.4,
    otherStatus: -0.81,
    leastCovered: 0.68,
    mostCovered: 0.92,
  },
};
