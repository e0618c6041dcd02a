import type { EvidenceModel } from "../weigh-evidence.ts";
import type { StatementMeasures } from "./measure-statements.ts";

/**
 * Fitted by logistic regression (`pnpm bench:fit-comparison`) on the training half of the newsroom
 * corpus: every pair of statements of two reports on one event, as the analyser finds them.
 */
export const STATEMENT_MODEL: EvidenceModel<StatementMeasures> = {
  bias: -6.03,
  weights: {
    sameSpeaker: 1.94,
    doubtfulSpeaker: 0.72,
    unknownSpeaker: 0,
    mostCovered: 1.52,
    nearCovered: 1.1,
    bothCovered: 2.16,
    sharedWeight: 2.86,
    nearWeight: 2.34,
    sameRun: 1.21,
    sharedNames: 0.41,
    sharedNumbers: 0.17,
    otherNumbers: -1.19,
    oneNumber: -1.18,
    otherToll: -1.43,
    oneToll: -1.04,
    bothDates: 0.64,
    oneDate: -0.8,
    otherPolarity: -0.47,
    order: 0.65,
    position: 1.24,
    only: 1.83,
    bothFirstPerson: 1.37,
    oneNested: -0.54,
  },
};
