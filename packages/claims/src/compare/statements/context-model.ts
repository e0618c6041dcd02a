import type { EvidenceModel } from "../weigh-evidence.ts";
import type { ContextMeasures } from "./measure-context.ts";

/**
 * Fitted like the model of the pairs alone, whose log-odds it takes from models that have not seen
 * the two articles in question.
 */
export const CONTEXT_MODEL: EvidenceModel<ContextMeasures> = {
  bias: -0.26,
  weights: {
    alone: 0.91,
    nearest: 0.57,
    behind: -0.31,
    behindBoth: -0.52,
    likeRival: 1.36,
    speakersAgree: 1.35,
    speakersShare: -0.47,
    othersShare: 0.68,
  },
};
