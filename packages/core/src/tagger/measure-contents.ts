import type { Span } from "../model.ts";
import type { Token } from "../reading.ts";
import { firstEndingAfter } from "../span.ts";
import { type Chain, scoreTokens } from "./chain.ts";
import { LABEL_COUNT } from "./labels.ts";
import { findMarginals, passBothWays } from "./marginals.ts";
import type { ParagraphSequence } from "./read-sequences.ts";

/** What the chain thinks of a content, each from 0 to 1. */
export interface ContentMeasures {
  /** Mean likelihood of its words to be in a content. */
  readonly inside: number;
  /** How likely a content begins where it does; of several pieces the least likely. */
  readonly begin: number;
  /** How likely a content ends where it does; of several pieces the least likely. */
  readonly end: number;
}

/** How likely each label is for each token of an article: `LABEL_COUNT` values a token. */
export function tagArticle(
  chain: Chain,
  sequences: readonly ParagraphSequence[],
  count: number,
): Float64Array {
  const marginals = new Float64Array(count * LABEL_COUNT);
  for (const sequence of sequences) {
    const passes = passBothWays(chain, scoreTokens(chain, sequence), sequence.edges);
    marginals.set(findMarginals(passes), sequence.from * LABEL_COUNT);
  }
  return marginals;
}

/** The tokens of a span, without punctuation at its edges, which the measures of benchmarks leave out too. */
function trimmedTokens(tokens: readonly Token[], { start, end }: Span): [number, number] {
  let from = firstEndingAfter(tokens, start);
  let to = from;
  while ((tokens[to]?.start ?? end) < end) to++;
  while (from < to && tokens[from]?.pos === "PUNCT") from++;
  while (to > from && tokens[to - 1]?.pos === "PUNCT") to--;
  return [from, to];
}

/** `null` when the content holds no words. */
export function measureContent(
  tokens: readonly Token[],
  marginals: Float64Array,
  content: readonly Span[],
): ContentMeasures | null {
  const begins = (at: number): number => marginals[at * LABEL_COUNT + 1] ?? 0;
  const goesOn = (at: number): number => marginals[at * LABEL_COUNT + 2] ?? 0;
  let [sum, count, begin, end] = [0, 0, 1, 1];
  for (const piece of content) {
    const [from, to] = trimmedTokens(tokens, piece);
    if (from === to) continue;
    for (let at = from; at < to; at++) sum += begins(at) + goesOn(at);
    count += to - from;
    // A mark or a full stop at the edge may be in or out of the content.
    begin = Math.min(begin, Math.max(begins(from), from === 0 ? 0 : begins(from - 1)));
    end = Math.min(end, 1 - Math.min(goesOn(to), goesOn(to + 1)));
  }
  return count === 0 ? null : { inside: sum / count, begin, end };
}
