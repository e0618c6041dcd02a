import type { EvidenceModel } from "../weigh-evidence.ts";
import type { StatementMeasures } from "./measure-statements.ts";

/**
 * Fitted by logistic regression (`pnpm bench:fit-comparison`) on the training half of the newsroom
 * corpus: every pair of statements of two reports on one event, as the analyser finds them.
 */
export const STATEMENT_MODEL: EvidenceModel<StatementMeasures> = {
  bias: -6.11,
  weights: {
    sameSpeaker: 2.07,
    doubtfulSpeaker: 0.53,
    mostCovered: 1.57,
    nearCovered: 1.09,
    bothCovered: 2.2,
    sharedWeight: 3.04,
    nearWeight: 2.39,
    sameRun: 1.2,
    otherNumbers: -1.4,
    oneNumber: -1.1,
    otherToll: -1.15,
    oneToll: -1.05,
    bothDates: 0.61,
    oneDate: -0.8,
    otherPolarity: -0.55,
    order: 0.66,
    position: 1.22,
    only: 1.82,
    bothFirstPerson: 1.36,
    oneNested: -0.41,
  },
};
