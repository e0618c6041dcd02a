import type {
  AnnotatedArticle,
  AnnotatedQuotation,
} from "../../../benchmarks/src/annotated-article.ts";
import { matchQuotations } from "../../../benchmarks/src/scoring/match-quotations.ts";
import type { Attribution } from "../../core/src/reading.ts";
import { assignCues } from "../../core/src/tagger/assign-cues.ts";
import { type Measures, measureFound, measureLink } from "../../core/src/tagger/judgement.ts";
import type { LinkedCue } from "../../core/src/tagger/link-cues.ts";
import { proposeAttributions } from "../../core/src/tagger/propose-attributions.ts";
import type { LinkedArticle } from "./cross-validate.ts";

/** A finding, what the chains think of it, and whether gold has it. */
export interface JudgedFinding {
  readonly attribution: Attribution;
  readonly measures: Measures;
  /** As the benchmarks count it: intersection over union at least one half. */
  readonly isRight: boolean;
}

function toQuotation({ type, content, cue, source, confidence }: Attribution): AnnotatedQuotation {
  return {
    ...{ label: "", type, content, cue, speaker: source, confidence },
    ...{ speakerName: null, speakerAliases: [], speakerKind: null, via: null, speech: true },
  };
}

/** Tells of each attribution whether gold has it. */
function findRight(gold: AnnotatedArticle, attributions: readonly Attribution[]): boolean[] {
  const quotations = attributions.map(toQuotation);
  const { matches } = matchQuotations(gold, { ...gold, quotations });
  const right = new Set(matches.map(({ found }) => found.quotation));
  return quotations.map((quotation) => right.has(quotation));
}

/** The rules' findings in an article, and those that the chains alone propose, judged by gold. */
export function judgedFindings({ article, first, linked }: LinkedArticle): {
  readonly found: readonly JudgedFinding[];
  readonly proposed: readonly JudgedFinding[];
} {
  const { tokens, attributions, input, facts, gold } = article;
  const ownersOf = assignCues(tokens, attributions);
  const ofFound = new Map<number, LinkedCue>();
  for (const each of linked) for (const owner of ownersOf(each.cue)) ofFound.set(owner, each);
  const free = linked.filter(({ cue }) => ownersOf(cue).length === 0);
  const proposals = proposeAttributions(input, facts, free, attributions);
  const all = [...attributions, ...proposals.map(({ attribution }) => attribution)];
  const isRight = findRight(gold, all);
  return {
    found: attributions.flatMap((attribution, index) => {
      const measures = measureFound(tokens, first, ofFound.get(index) ?? null, attribution);
      return measures === null ? [] : [{ attribution, measures, isRight: isRight[index] ?? false }];
    }),
    proposed: proposals.flatMap(({ linked: cue, attribution }, index) => {
      const measures = measureLink(tokens, cue, attribution.content);
      const right = isRight[attributions.length + index] ?? false;
      return measures === null ? [] : [{ attribution, measures, isRight: right }];
    }),
  };
}
