import type { EvidenceModel } from "../weigh-evidence.ts";
import type { StatementMeasures } from "./measure-statements.ts";

/**
 * Fitted by logistic regression (`pnpm bench:fit-comparison`) on the training half of the newsroom
 * corpus: every pair of statements of two reports on one event, as the analyser finds them.
 */
export const STATEMENT_MODEL: EvidenceModel<StatementMeasures> = {
  bias: -3.09,
  weights: {
    sameSpeaker: 0.25,
    doubtfulSpeaker: -1.23,
    unknownSpeaker: 0.25,
    leastCovered: 1.8,
    mostCovered: 1.46,
    sharedWeight: 2.96,
    sameRun: 1.15,
    sharedNames: 0.69,
    sharedNumbers: 1.66,
    otherNumbers: -1.53,
    sharedDates: 0.49,
    otherPolarity: -0.66,
    order: 1,
    only: 1.48,
    length: -1.57,
    bothQuoted: 0.37,
  },
};
