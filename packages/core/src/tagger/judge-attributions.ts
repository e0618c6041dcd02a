import type { Attribution } from "../reading.ts";
import type { TaggerInput } from "./gather-facts.ts";
import { type ContentMeasures, measureContent, tagArticle } from "./measure-contents.ts";
import type { Judgement, Tagger } from "./read-model.ts";
import { readSequences } from "./read-sequences.ts";

const LEAST = 0.005;

/** Log-odds, kept within what a finding can be sure of. */
function logOdds(share: number): number {
  const kept = Math.min(1 - LEAST, Math.max(LEAST, share));
  return Math.log(kept / (1 - kept));
}

/** What a judgement weighs: the rule's own confidence, and what the chain thinks of the content. */
export function weighedMeasures(
  confidence: number,
  { inside, begin, end }: ContentMeasures,
): Record<keyof Judgement["weights"], number> {
  return {
    rule: logOdds(confidence),
    inside: logOdds(inside),
    begin: logOdds(begin),
    end: logOdds(end),
  };
}

/** The confidence that a judgement gives: rounded, so that it is the same everywhere. */
export function judge(
  { bias, weights }: Judgement,
  confidence: number,
  content: ContentMeasures,
): number {
  const measures = weighedMeasures(confidence, content);
  const sum =
    bias +
    weights.rule * measures.rule +
    weights.inside * measures.inside +
    weights.begin * measures.begin +
    weights.end * measures.end;
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

/**
 * The attributions with the confidence that rules and chain have in them together. Direct
 * speech keeps the rules' own: too few of it are wrong to learn from.
 */
export function judgeAttributions(
  { chain, judgements }: Tagger,
  input: TaggerInput,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  if (attributions.every(({ type }) => type === "direct")) return attributions;
  const { tokens } = input.syntax;
  const marginals = tagArticle(chain, readSequences(input), tokens.length);
  return attributions.map((attribution) => {
    const { type, content, confidence } = attribution;
    const measures = type === "direct" ? null : measureContent(tokens, marginals, content);
    if (type === "direct" || measures === null) return attribution;
    return { ...attribution, confidence: judge(judgements[type], confidence, measures) };
  });
}
