import type { AnnotatedQuotation } from "../../../benchmarks/src/annotated-article.ts";
import type { Span } from "../../core/src/model.ts";
import { overlapLength } from "../../core/src/span.ts";
import { findCandidates } from "../../core/src/tagger/find-candidates.ts";
import { type CueSequence, readCueSequences } from "../../core/src/tagger/read-cue-sequences.ts";
import { labelsOf, layLabels } from "./lay-labels.ts";
import type { PreparedArticle } from "./prepare-articles.ts";
import type { LabelledSequence } from "./train-chain.ts";

/** The quotation whose cue shares most with a candidate; `null` when none does. */
function quotationOf(
  quotations: readonly AnnotatedQuotation[],
  place: Span,
): AnnotatedQuotation | null {
  let [best, most]: [AnnotatedQuotation | null, number] = [null, 0];
  for (const quotation of quotations) {
    const shared = quotation.cue === null ? 0 : overlapLength(quotation.cue, place);
    if (shared > most) [best, most] = [quotation, shared];
  }
  return best;
}

/**
 * The candidate cues of an article as the second chain sees them, with gold: the quotation of
 * this cue alone, and nothing where it is none.
 */
export function readLabelledCues(
  { input, facts, tokens, gold }: PreparedArticle,
  marginals: Float64Array,
): readonly (CueSequence & LabelledSequence)[] {
  const { syntax, lexicon } = input;
  const candidates = findCandidates(syntax, facts, marginals);
  return readCueSequences(syntax, facts, lexicon, {
    marginals,
    candidates,
    isWanted: () => true,
  }).map((sequence) => {
    const { from, to, window } = sequence.cue;
    const place = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
    const quotation = quotationOf(gold.quotations ?? [], place);
    const labels = layLabels(tokens, quotation === null ? [] : [quotation]);
    return { ...sequence, labels: labelsOf(labels, window.from, window.to) };
  });
}
