import type { EvidenceModel } from "../weigh-evidence.ts";
import type { ContextMeasures } from "./measure-context.ts";

/**
 * Fitted like the model of the pairs alone, whose log-odds it takes from models that have not seen
 * the two articles in question.
 */
export const CONTEXT_MODEL: EvidenceModel<ContextMeasures> = {
  bias: -0.1,
  weights: {
    alone: 0.91,
    nearest: 0.37,
    behind: -0.3,
    behindBoth: -0.62,
    speakersAgree: 1.36,
    speakersShare: -0.46,
    othersShare: 1.1,
  },
};
