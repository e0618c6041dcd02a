import type { EvidenceModel } from "../weigh-evidence.ts";
import type { StatementMeasures } from "./measure-statements.ts";

/**
 * Fitted by logistic regression (`pnpm bench:fit-comparison`) on the training half of the newsroom
 * corpus: every pair of statements of two reports on one event, as the analyser finds them.
 */
export const STATEMENT_MODEL: EvidenceModel<StatementMeasures> = {
  bias: -6.09,
  weights: {
    sameSpeaker: 2.04,
    doubtfulSpeaker: 0.52,
    unknownSpeaker: 0,
    mostCovered: 1.56,
    nearCovered: 1.1,
    bothCovered: 2.19,
    sharedWeight: 3.04,
    nearWeight: 2.42,
    sameRun: 1.23,
    otherNumbers: -1.4,
    oneNumber: -1.11,
    otherToll: -1.15,
    oneToll: -1.07,
    bothDates: 0.61,
    oneDate: -0.79,
    otherPolarity: -0.55,
    order: 0.68,
    position: 1.21,
    only: 1.85,
    bothFirstPerson: 1.36,
    oneNested: -0.48,
  },
};
