import type { Span } from "../../../core/src/model.ts";
import type { Token } from "../../../core/src/reading.ts";
import type { TaggedArticle } from "../cross-validate.ts";
import { type Opinion, opinionOfRules, opinionOfTagger, rolesOfGold } from "./opinions.ts";

/** A sentence that somebody reads otherwise than gold. */
export interface Disagreement {
  readonly tagged: TaggedArticle;
  /** From the sentence's first word to its last. */
  readonly sentence: Span;
  /** The words that they disagree on most strongly. */
  readonly words: Span;
  /** Indexes of `ROLES`: what the first of these words is to gold, and to the one who disagrees. */
  readonly gold: number;
  readonly other: number;
  /** Mean over these words of how much surer the other is of its own reading, from 0 to 1. */
  readonly strength: number;
  /** What the tagger takes the article's words for. */
  readonly tagger: Opinion;
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly strength: number;
}

/** Stretches of words read otherwise, without punctuation at their edges. */
function runsOf(tokens: readonly Token[], gold: Uint8Array, { roles, lead }: Opinion): Run[] {
  const runs: Run[] = [];
  let open: { from: number; to: number; sum: number; count: number } | null = null;
  const close = (): void => {
    if (open !== null) runs.push({ ...open, strength: open.sum / open.count });
    open = null;
  };
  tokens.forEach((token, at) => {
    if (token.sentence !== tokens[at - 1]?.sentence) close();
    if (token.pos === "PUNCT") return;
    if (roles[at] === gold[at]) {
      close();
      return;
    }
    open ??= { from: at, to: at, sum: 0, count: 0 };
    open.to = at + 1;
    open.sum += lead[at] ?? 0;
    open.count += 1;
  });
  close();
  return runs;
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

function spansOfSentences(tokens: readonly Token[]): ReadonlyMap<number, Span> {
  const spans = new Map<number, Span>();
  for (const { sentence, start, end } of tokens) {
    spans.set(sentence, { start: spans.get(sentence)?.start ?? start, end });
  }
  return spans;
}

function inArticle(tagged: TaggedArticle, whom: "tagger" | "rules"): Disagreement[] {
  const { tokens } = tagged.article;
  const gold = rolesOfGold(tagged.article);
  const tagger = opinionOfTagger(tagged, gold);
  const other = whom === "tagger" ? tagger : opinionOfRules(tagged.article);
  const sentences = spansOfSentences(tokens);
  const strongest = new Map<number, Run>();
  for (const run of runsOf(tokens, gold, other)) {
    const sentence = tokens[run.from]?.sentence ?? 0;
    if (run.strength > (strongest.get(sentence)?.strength ?? 0)) strongest.set(sentence, run);
  }
  return [...strongest].map(([sentence, { from, to, strength }]) => ({
    ...{ tagged, strength, tagger },
    sentence: sentences.get(sentence) ?? spanOf(tokens, from, to),
    words: spanOf(tokens, from, to),
    gold: gold[from] ?? 0,
    other: other.roles[from] ?? 0,
  }));
}

/**
 * Where gold and the tagger (or the rules) read a sentence otherwise, the strongest first: gold
 * may be wrong there. The articles must have been tagged by a chain that did not learn from them.
 */
export function findDisagreements(
  articles: readonly TaggedArticle[],
  whom: "tagger" | "rules",
): readonly Disagreement[] {
  return articles
    .flatMap((tagged) => inArticle(tagged, whom))
    .sort(
      (a, b) =>
        b.strength - a.strength || b.words.end - b.words.start - (a.words.end - a.words.start),
    );
}
