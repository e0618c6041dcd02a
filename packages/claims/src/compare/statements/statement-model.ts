import type { EvidenceModel } from "../weigh-evidence.ts";
import type { StatementMeasures } from "./measure-statements.ts";

/**
 * Fitted by logistic regression (`pnpm bench:fit-comparison`) on the training half of the newsroom
 * corpus: every pair of statements of two reports on one event, as the analyser finds them.
 */
export const STATEMENT_MODEL: EvidenceModel<StatementMeasures> = {
  bias: -6.59,
  weights: {
    sameSpeaker: 1.97,
    doubtfulSpeaker: 0.28,
    unknownSpeaker: 0.83,
    mostCovered: 2.35,
    nearCovered: 1.28,
    bothCovered: 2.14,
    sharedWeight: 2.64,
    nearWeight: 2.83,
    sameRun: 1.61,
    sharedNames: 0.41,
    sharedNumbers: 1.42,
    otherNumbers: -1.17,
    otherCount: -0.48,
    oneNumber: -1.03,
    otherToll: -1.8,
    oneToll: -1.07,
    bothDates: 0.74,
    oneDate: -0.5,
    otherPolarity: -0.39,
    order: 0.52,
    position: 1.7,
    only: 1.83,
    bothFirstPerson: 1.32,
  },
};
