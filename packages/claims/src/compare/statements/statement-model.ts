import type { EvidenceModel } from "../weigh-evidence.ts";
import type { StatementMeasures } from "./measure-statements.ts";

/**
 * Fitted by logistic regression (`pnpm bench:fit-comparison`) on the training half of the newsroom
 * corpus: every pair of statements of two reports on one event, as the analyser finds them.
 */
export const STATEMENT_MODEL: EvidenceModel<StatementMeasures> = {
  bias: -6.07,
  weights: {
    sameSpeaker: 1.9,
    doubtfulSpeaker: 0.71,
    unknownSpeaker: 0,
    mostCovered: 1.55,
    nearCovered: 1.1,
    bothCovered: 2.14,
    sharedWeight: 2.98,
    nearWeight: 2.38,
    sameRun: 1.25,
    otherNumbers: -1.26,
    oneNumber: -1.15,
    otherToll: -1.26,
    oneToll: -1.03,
    bothDates: 0.68,
    oneDate: -0.77,
    otherPolarity: -0.48,
    order: 0.8,
    position: 1.2,
    only: 1.82,
    bothFirstPerson: 1.35,
    oneNested: -0.54,
  },
};
