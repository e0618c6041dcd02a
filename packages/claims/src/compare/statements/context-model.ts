import type { EvidenceModel } from "../weigh-evidence.ts";
import type { ContextMeasures } from "./measure-context.ts";

/**
 * Fitted like the model of the pairs alone, whose log-odds it takes from models that have not seen
 * the two articles in question.
 */
export const CONTEXT_MODEL: EvidenceModel<ContextMeasures> = {
  bias: 0.17,
  weights: {
    alone: 0.96,
    nearest: 0.17,
    behind: -0.39,
    behindBoth: -0.52,
    likeRival: 1.58,
    speakersAgree: 1.59,
    speakersShare: -0.61,
    othersShare: 0.72,
  },
};
