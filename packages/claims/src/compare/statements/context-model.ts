import type { EvidenceModel } from "../weigh-evidence.ts";
import type { ContextMeasures } from "./measure-context.ts";

/**
 * Fitted like the model of the pairs alone, whose log-odds it takes from models that have not seen
 * the two articles in question.
 */
export const CONTEXT_MODEL: EvidenceModel<ContextMeasures> = {
  bias: 0.34,
  weights: {
    alone: 0.95,
    behind: -0.5,
    behindBoth: -0.51,
    likeRival: 1.49,
    nextToRival: 1.04,
    speakersAgree: 1.38,
    speakersShare: -0.56,
    othersShare: 0.76,
  },
};
