import type { EvidenceModel } from "../weigh-evidence.ts";
import type { StatementMeasures } from "./measure-statements.ts";

/**
 * Fitted by logistic regression (`pnpm bench:fit-comparison`) on the training half of the newsroom
 * corpus: every pair of statements of two reports on one event, as the analyser finds them.
 */
export const STATEMENT_MODEL: EvidenceModel<StatementMeasures> = {
  bias: -6.55,
  weights: {
    sameSpeaker: 2,
    doubtfulSpeaker: 0.28,
    unknownSpeaker: 0.83,
    mostCovered: 2.33,
    nearCovered: 1.28,
    bothCovered: 2.13,
    sharedWeight: 2.68,
    nearWeight: 2.81,
    sameRun: 1.61,
    sharedNames: 0.39,
    sharedNumbers: 1.41,
    otherNumbers: -1.18,
    otherCount: -0.49,
    oneNumber: -1.04,
    otherToll: -1.8,
    oneToll: -1.06,
    bothDates: 0.72,
    oneDate: -0.52,
    otherPolarity: -0.4,
    order: 0.51,
    position: 1.67,
    only: 1.79,
    bothFirstPerson: 1.31,
  },
};
