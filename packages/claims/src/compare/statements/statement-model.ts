import type { EvidenceModel } from "../weigh-evidence.ts";
import type { StatementMeasures } from "./measure-statements.ts";

/**
 * Fitted by logistic regression (`pnpm bench:fit-comparison`) on the training half of the newsroom
 * corpus: every pair of statements of two reports on one event, as the analyser finds them.
 */
export const STATEMENT_MODEL: EvidenceModel<StatementMeasures> = {
  bias: -6.01,
  weights: {
    sameSpeaker: 1.93,
    doubtfulSpeaker: 0.78,
    unknownSpeaker: 0,
    mostCovered: 1.49,
    nearCovered: 1.1,
    bothCovered: 2.13,
    sharedWeight: 2.82,
    nearWeight: 2.37,
    sameRun: 1.21,
    sharedNames: 0.4,
    sharedNumbers: 0.17,
    otherNumbers: -1.19,
    oneNumber: -1.12,
    otherToll: -1.42,
    oneToll: -1.07,
    bothDates: 0.62,
    oneDate: -0.78,
    otherPolarity: -0.49,
    order: 0.59,
    position: 1.3,
    only: 1.8,
    bothFirstPerson: 1.35,
    oneNested: -0.57,
  },
};
