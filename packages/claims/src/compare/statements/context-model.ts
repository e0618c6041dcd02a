import type { EvidenceModel } from "../weigh-evidence.ts";
import type { ContextMeasures } from "./measure-context.ts";

/**
 * Fitted like the model of the pairs alone, whose log-odds it takes from models that have not seen
 * the two articles in question.
 */
export const CONTEXT_MODEL: EvidenceModel<ContextMeasures> = {
  bias: -0.23,
  weights: {
    alone: 1.07,
    rival: -1.2,
    nearest: 0.95,
    speakersAgree: 0.94,
    speakersShare: -0.31,
    othersShare: 1.3,
    saysRest: 0.02,
  },
};
