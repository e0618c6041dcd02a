import type { EvidenceModel } from "../weigh-evidence.ts";
import type { ContextMeasures } from "./measure-context.ts";

/**
 * Fitted like the model of the pairs alone, whose log-odds it takes from models that have not seen
 * the two articles in question.
 */
export const CONTEXT_MODEL: EvidenceModel<ContextMeasures> = {
  bias: -0.25,
  weights: {
    alone: 0.92,
    nearest: 0.57,
    behind: -0.33,
    behindBoth: -0.48,
    likeRival: 1.43,
    speakersAgree: 1.29,
    speakersShare: -0.43,
    othersShare: 0.71,
  },
};
