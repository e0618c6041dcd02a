import type { EvidenceModel } from "../weigh-evidence.ts";
import type { StatementMeasures } from "./measure-statements.ts";

/**
 * Fitted by logistic regression (`pnpm bench:fit-comparison`) on the training half of the newsroom
 * corpus: every pair of statements of two reports on one event, as the analyser finds them.
 */
export const STATEMENT_MODEL: EvidenceModel<StatementMeasures> = {
  bias: -6.56,
  weights: {
    sameSpeaker: 1.97,
    doubtfulSpeaker: 0.24,
    unknownSpeaker: 0.83,
    mostCovered: 2.36,
    nearCovered: 1.29,
    bothCovered: 2.13,
    sharedWeight: 2.66,
    nearWeight: 2.72,
    sameRun: 1.58,
    sharedNames: 0.4,
    sharedNumbers: 1.41,
    otherNumbers: -1.21,
    otherCount: -0.48,
    oneNumber: -1.03,
    otherToll: -1.79,
    oneToll: -1.06,
    bothDates: 0.72,
    oneDate: -0.53,
    otherPolarity: -0.42,
    order: 0.6,
    position: 1.68,
    only: 1.81,
    bothFirstPerson: 1.31,
  },
};
