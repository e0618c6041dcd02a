import type { Span } from "@whosaid/core";
import type { AnnotatedArticle, AnnotatedQuotation } from "../annotated-article.ts";
import type { Scores } from "./scores.ts";
import { tally } from "./tally.ts";
import { type Tokens, tokenize } from "./tokenize.ts";

/**
 * Exact token spans of content, source and cue, each for itself, as CofeNet (Wang et al. 2022)
 * scores its tag sequences: a stretch counts once, however many quotations share it.
 */
export function scoreCofenet(gold: AnnotatedArticle, found: AnnotatedArticle): Scores {
  const tokens = tokenize(gold.text);
  const compare = (spansOf: (quotation: AnnotatedQuotation) => readonly Span[]) => {
    const wanted = keysOf(gold, tokens, spansOf);
    const given = keysOf(found, tokens, spansOf);
    const hits = [...given].filter((key) => wanted.has(key)).length;
    return tally(wanted.size, given.size, hits);
  };
  return {
    "cofenet.content": compare(({ content }) => content),
    "cofenet.source": compare(({ speaker }) => (speaker === null ? [] : [speaker])),
    "cofenet.cue": compare(({ cue }) => (cue === null ? [] : [cue])),
  };
}

function keysOf(
  { quotations }: AnnotatedArticle,
  tokens: Tokens,
  spansOf: (quotation: AnnotatedQuotation) => readonly Span[],
): ReadonlySet<string> {
  return new Set((quotations ?? []).flatMap(spansOf).map((span) => tokens.rangeOf(span).join("-")));
}
