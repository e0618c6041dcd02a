import { BEGIN_CONTENT, BEGIN_CUE, BEGIN_SOURCE, LABEL_COUNT } from "./labels.ts";

/** What the first chain holds of a word, in classes. */
export interface FirstOpinion {
  readonly likeliest: number;
  readonly content: number;
  readonly source: number;
  readonly cue: number;
  readonly beginsContent: number;
  readonly beginsSource: number;
}

const STEPS = [0.03, 0.15, 0.35, 0.6, 0.85];

/** 0 for next to never, 5 for nearly sure. */
export function classOfLikelihood(likelihood: number): number {
  const step = STEPS.findIndex((end) => likelihood < end);
  return step < 0 ? STEPS.length : step;
}

/** How likely a word is to begin a stretch or to stand in it; `begin` is the label that begins it. */
export function likelihoodOf(marginals: ArrayLike<number>, at: number, begin: number): number {
  const place = at * LABEL_COUNT + begin;
  return (marginals[place] ?? 0) + (marginals[place + 1] ?? 0);
}

function likeliestAt(marginals: Float64Array, at: number): number {
  let best = 0;
  for (let label = 1; label < LABEL_COUNT; label++) {
    const place = at * LABEL_COUNT;
    if ((marginals[place + label] ?? 0) > (marginals[place + best] ?? 0)) best = label;
  }
  return best;
}

/** The first chain’s opinion of each word of an article. */
export function readFirstOpinions(marginals: Float64Array): FirstOpinion[] {
  return Array.from({ length: marginals.length / LABEL_COUNT }, (_, at) => {
    const place = at * LABEL_COUNT;
    return {
      likeliest: likeliestAt(marginals, at),
      content: classOfLikelihood(likelihoodOf(marginals, at, BEGIN_CONTENT)),
      source: classOfLikelihood(likelihoodOf(marginals, at, BEGIN_SOURCE)),
      cue: classOfLikelihood(likelihoodOf(marginals, at, BEGIN_CUE)),
      beginsContent: classOfLikelihood(marginals[place + BEGIN_CONTENT] ?? 0),
      beginsSource: classOfLikelihood(marginals[place + BEGIN_SOURCE] ?? 0),
    };
  });
}
