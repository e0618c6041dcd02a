import type { EvidenceModel } from "../weigh-evidence.ts";
import type { StatementMeasures } from "./measure-statements.ts";

/**
 * Fitted by logistic regression (`pnpm bench:fit-comparison`) on the training half of the newsroom
 * corpus: every pair of statements of two reports on one event, as the analyser finds them.
 */
export const STATEMENT_MODEL: EvidenceModel<StatementMeasures> = {
  bias: -6.04,
  weights: {
    sameSpeaker: 1.94,
    doubtfulSpeaker: 0.71,
    unknownSpeaker: 0,
    mostCovered: 1.51,
    nearCovered: 1.1,
    bothCovered: 2.15,
    sharedWeight: 2.97,
    nearWeight: 2.35,
    sameRun: 1.21,
    otherNumbers: -1.22,
    oneNumber: -1.19,
    otherToll: -1.41,
    oneToll: -1.03,
    bothDates: 0.69,
    oneDate: -0.79,
    otherPolarity: -0.46,
    order: 0.64,
    position: 1.27,
    only: 1.82,
    bothFirstPerson: 1.35,
    oneNested: -0.54,
  },
};
