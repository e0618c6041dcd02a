import type { EvidenceModel } from "../weigh-evidence.ts";
import type { StatementMeasures } from "./measure-statements.ts";

/**
 * Fitted by logistic regression (`pnpm bench:fit-comparison`) on the training half of the newsroom
 * corpus: every pair of statements of two reports on one event, as the analyser finds them.
 */
export const STATEMENT_MODEL: EvidenceModel<StatementMeasures> = {
  bias: -6.62,
  weights: {
    sameSpeaker: 1.97,
    doubtfulSpeaker: 0.3,
    unknownSpeaker: 0.83,
    mostCovered: 2.35,
    nearCovered: 1.29,
    bothCovered: 2.19,
    sharedWeight: 2.64,
    nearWeight: 2.85,
    sameRun: 1.62,
    sharedNames: 0.38,
    sharedNumbers: 1.42,
    otherNumbers: -1.17,
    otherCount: -0.49,
    oneNumber: -1.05,
    otherToll: -1.79,
    oneToll: -1.07,
    bothDates: 0.73,
    oneDate: -0.49,
    otherPolarity: -0.3,
    order: 0.51,
    position: 1.72,
    only: 1.81,
    bothFirstPerson: 1.3,
  },
};
