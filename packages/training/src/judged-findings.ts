import type {
  AnnotatedArticle,
  AnnotatedQuotation,
} from "../../../benchmarks/src/annotated-article.ts";
import { matchQuotations } from "../../../benchmarks/src/scoring/match-quotations.ts";
import type { Attribution } from "../../core/src/reading.ts";
import { type ContentMeasures, measureContent } from "../../core/src/tagger/measure-contents.ts";
import type { PreparedArticle } from "./prepare-articles.ts";

/** A finding of the rules, what the chain thinks of it, and whether gold has it. */
export interface JudgedFinding {
  readonly attribution: Attribution;
  readonly measures: ContentMeasures;
  /** As the benchmarks count it: intersection over union at least one half. */
  readonly isRight: boolean;
}

function toQuotation({ type, content, cue, source, confidence }: Attribution): AnnotatedQuotation {
  return {
    ...{ label: "", type, content, cue, speaker: source, confidence },
    ...{ speakerName: null, speakerAliases: [], speakerKind: null, via: null, speech: true },
  };
}

/** The rules' findings in an article, each judged by the chain's likelihoods and by gold. */
export function judgedFindings(
  { gold, tokens, attributions }: PreparedArticle,
  marginals: Float64Array,
): JudgedFinding[] {
  const quotations = attributions.map(toQuotation);
  const found: AnnotatedArticle = { ...gold, quotations };
  const { matches } = matchQuotations(gold, found);
  const right = new Set(matches.map((match) => match.found.quotation));
  return attributions.flatMap((attribution, index) => {
    const measures = measureContent(tokens, marginals, attribution.content);
    const quotation = quotations[index];
    if (measures === null || quotation === undefined) return [];
    return [{ attribution, measures, isRight: right.has(quotation) }];
  });
}
