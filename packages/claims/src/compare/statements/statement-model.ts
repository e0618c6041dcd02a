import type { EvidenceModel } from "../weigh-evidence.ts";
import type { StatementMeasures } from "./measure-statements.ts";

/**
 * Fitted by logistic regression (`pnpm bench:fit-comparison`) on the training half of the newsroom
 * corpus: every pair of statements of two reports on one event, as the analyser finds them.
 */
export const STATEMENT_MODEL: EvidenceModel<StatementMeasures> = {
  bias: -2.27,
  weights: {
    sameSpeaker: -0.7,
    otherSpeaker: -2.21,
    leastCovered: 2.23,
    mostCovered: 1.37,
    sharedWeight: 3.03,
    sameRun: 1.67,
    sharedNames: 0.68,
    sharedNumbers: 1.88,
    otherNumbers: -1.47,
    sharedDates: 0.43,
    otherPolarity: -0.5,
    order: 0.69,
    only: 1.19,
    length: -1.25,
    bothQuoted: 0.48,
  },
};
