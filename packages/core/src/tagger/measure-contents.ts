import type { Span } from "../model.ts";
import type { Token } from "../reading.ts";
import { firstEndingAfter } from "../span.ts";
import { type Chain, scoreTokens } from "./chain.ts";
import type { TokenRange } from "./gather-facts.ts";
import { BEGIN_CONTENT, LABEL_COUNT } from "./labels.ts";
import { findMarginals, passBothWays } from "./marginals.ts";
import type { ParagraphSequence } from "./read-sequences.ts";

/** What a chain thinks of a content, each from 0 to 1. */
export interface ContentMeasures {
  /** Mean likelihood of its words to be in a content. */
  readonly inside: number;
  /** How likely a content begins where it does; of several pieces the least likely. */
  readonly begin: number;
  /** How likely a content ends where it does; of several pieces the least likely. */
  readonly end: number;
}

/** How likely each label is for the words of a window: `LABEL_COUNT` values a word. */
export interface Marginals {
  readonly window: TokenRange;
  readonly marginals: Float64Array;
}

/** How likely each label is for each token of an article. */
export function tagArticle(
  chain: Chain,
  sequences: readonly ParagraphSequence[],
  count: number,
): Marginals {
  const marginals = new Float64Array(count * LABEL_COUNT);
  for (const sequence of sequences) {
    const passes = passBothWays(chain, scoreTokens(chain, sequence), sequence.edges);
    marginals.set(findMarginals(passes), sequence.from * LABEL_COUNT);
  }
  return { window: { from: 0, to: count }, marginals };
}

/** The tokens that lie in a span. */
export function tokensOf(tokens: readonly Token[], { start, end }: Span): TokenRange {
  const from = firstEndingAfter(tokens, start);
  let to = from;
  while ((tokens[to]?.start ?? end) < end) to++;
  return { from, to };
}

/** The tokens of a span, without punctuation at its edges, which the measures of benchmarks leave out too. */
function trimmedTokens(tokens: readonly Token[], span: Span): TokenRange {
  let { from, to } = tokensOf(tokens, span);
  while (from < to && tokens[from]?.pos === "PUNCT") from++;
  while (to > from && tokens[to - 1]?.pos === "PUNCT") to--;
  return { from, to };
}

/** `null` when the content holds no words of the window; its words beyond are not asked about. */
export function measureContent(
  tokens: readonly Token[],
  { window, marginals }: Marginals,
  content: readonly Span[],
): ContentMeasures | null {
  const likelihood = (at: number, label: number): number =>
    at < window.from || at >= window.to
      ? 0
      : (marginals[(at - window.from) * LABEL_COUNT + label] ?? 0);
  const begins = (at: number): number => likelihood(at, BEGIN_CONTENT);
  const goesOn = (at: number): number => likelihood(at, BEGIN_CONTENT + 1);
  let [sum, count, begin, end] = [0, 0, 1, 1];
  for (const piece of content) {
    const whole = trimmedTokens(tokens, piece);
    const from = Math.max(whole.from, window.from);
    const to = Math.min(whole.to, window.to);
    if (from >= to) continue;
    for (let at = from; at < to; at++) sum += begins(at) + goesOn(at);
    count += to - from;
    // A mark or a full stop at the edge may be in or out of the content.
    if (from === whole.from) begin = Math.min(begin, Math.max(begins(from), begins(from - 1)));
    if (to === whole.to) end = Math.min(end, 1 - Math.min(goesOn(to), goesOn(to + 1)));
  }
  return count === 0 ? null : { inside: sum / count, begin, end };
}
