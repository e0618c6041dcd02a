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
    nearest: 0.6,
    behind: -0.29,
    behindBoth: -0.51,
    speakersAgree: 1.26,
    speakersShare: -0.41,
    othersShare: 0.68,
  },
};
