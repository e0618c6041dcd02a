import type { Attribution, Token } from "../reading.ts";
import { likelihoodOf } from "./first-opinion.ts";
import { BEGIN_SOURCE } from "./labels.ts";
import type { LinkedCue } from "./link-cues.ts";
import { type Marginals, measureContent, tokensOf } from "./measure-contents.ts";

/** Logistic regression over what rules and chains say of one finding, as log-odds. */
export interface Judgement {
  readonly bias: number;
  /** By the name of the measure. */
  readonly weights: Readonly<Record<string, number>>;
}

/** What is weighed of a finding of the rules. */
export const MEASURES_OF_FOUND = [
  "rule",
  "inside",
  "begin",
  "end",
  "cue",
  "linkInside",
  "linkBegin",
  "linkEnd",
  "source",
  "unlinked",
] as const;

/** What is weighed of a finding that only the chains make. */
export const MEASURES_OF_PROPOSED = ["cue", "linkInside"] as const;

/** Measures by name; what is not among them weighs nothing. */
export type Measures = Readonly<Record<string, number>>;

const LEAST = 0.005;

/** Log-odds, kept within what a finding can be sure of. */
function logOdds(share: number): number {
  const kept = Math.min(1 - LEAST, Math.max(LEAST, share));
  return Math.log(kept / (1 - kept));
}

/** What the second chain thinks of a content that hangs on a cue. */
export function measureLink(
  tokens: readonly Token[],
  linked: LinkedCue,
  content: Attribution["content"],
): Measures | null {
  const measured = measureContent(tokens, linked, content);
  if (measured === null) return null;
  return {
    cue: logOdds(linked.likelihood),
    linkInside: logOdds(measured.inside),
    linkBegin: logOdds(measured.begin),
    linkEnd: logOdds(measured.end),
  };
}

/** Mean likelihood of the words that name the source to do so. */
function likelihoodOfSource(
  tokens: readonly Token[],
  { window, marginals }: LinkedCue,
  { source }: Attribution,
): number | null {
  if (source === null) return null;
  const range = tokensOf(tokens, source);
  const from = Math.max(range.from, window.from);
  const to = Math.min(range.to, window.to);
  if (from >= to) return null;
  let sum = 0;
  for (let at = from; at < to; at++) {
    sum += likelihoodOf(marginals, at - window.from, BEGIN_SOURCE);
  }
  return sum / (to - from);
}

/**
 * What rules and chains say of a finding of the rules; `linked` is its cue as the second chain
 * read it, `null` where the first saw no cue. `null` when the content holds no words.
 */
export function measureFound(
  tokens: readonly Token[],
  first: Marginals,
  linked: LinkedCue | null,
  attribution: Attribution,
): Measures | null {
  const { content, confidence } = attribution;
  const measured = measureContent(tokens, first, content);
  if (measured === null) return null;
  const link = linked === null ? null : measureLink(tokens, linked, content);
  const source = linked === null ? null : likelihoodOfSource(tokens, linked, attribution);
  return {
    rule: logOdds(confidence),
    inside: logOdds(measured.inside),
    begin: logOdds(measured.begin),
    end: logOdds(measured.end),
    ...(link ?? { unlinked: 1 }),
    ...(source === null ? {} : { source: logOdds(source) }),
  };
}

/** The confidence that a judgement gives: rounded, so that it is the same everywhere. */
export function judge({ bias, weights }: Judgement, measures: Measures): number {
  let sum = bias;
  for (const [name, weight] of Object.entries(weights)) sum += weight * (measures[name] ?? 0);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
