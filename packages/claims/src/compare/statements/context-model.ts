import type { EvidenceModel } from "../weigh-evidence.ts";
import type { ContextMeasures } from "./measure-context.ts";

/**
 * Fitted like the model of the pairs alone, whose log-odds it takes from models that have not seen
 * the two articles in question.
 */
export const CONTEXT_MODEL: EvidenceModel<ContextMeasures> = {
  bias: -0.32,
  weights: {
    alone: 1.06,
    rival: -1.18,
    nearest: 0.99,
    speakersAgree: 0.97,
    speakersShare: -0.29,
    othersShare: 1.24,
    saysRest: 0.02,
  },
};
