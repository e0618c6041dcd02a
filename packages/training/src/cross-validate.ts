import { type LinkedCue, linkCue } from "../../core/src/tagger/link-cues.ts";
import { type Marginals, tagArticle } from "../../core/src/tagger/measure-contents.ts";
import { readChain } from "../../core/src/tagger/read-chain.ts";
import { dealFolds } from "./deal-folds.ts";
import type { PreparedArticle } from "./prepare-articles.ts";
import { readLabelledCues } from "./read-cues.ts";
import { type LabelledSequence, type TrainingSettings, trainChain } from "./train-chain.ts";
import { writeChain } from "./write-chain.ts";

const FOLDS = 5;

/** An article as a first chain sees it that did not learn from it. */
export interface TaggedArticle {
  readonly article: PreparedArticle;
  readonly first: Marginals;
}

/** The same, and its candidate cues as a second chain sees them that did not either. */
export interface LinkedArticle extends TaggedArticle {
  readonly linked: readonly LinkedCue[];
}

/** A chain in the 8 bits that it will ship with. */
function trainShipped(sequences: readonly LabelledSequence[], settings: TrainingSettings) {
  return readChain(writeChain(trainChain(sequences, settings)), "chain");
}

/** Tags each article with a chain trained on the other folds. */
export function tagByFolds(
  articles: readonly PreparedArticle[],
  settings: TrainingSettings,
): readonly (readonly TaggedArticle[])[] {
  const folds = dealFolds(articles, FOLDS);
  return folds.map((fold) => {
    const others = folds.filter((other) => other !== fold).flat();
    const chain = trainShipped(
      others.flatMap(({ sequences }) => sequences),
      settings,
    );
    return fold.map((article) => ({
      article,
      first: tagArticle(chain, article.sequences, article.tokens.length),
    }));
  });
}

/** What a second chain learns from: cues as a first chain saw them that did not learn from them. */
export function cuesOf(
  folds: readonly (readonly TaggedArticle[])[],
): readonly (readonly ReturnType<typeof readLabelledCues>[])[] {
  return folds.map((fold) =>
    fold.map(({ article, first }) => readLabelledCues(article, first.marginals)),
  );
}

/** Links the cues of each article with a chain trained on the other folds. */
export function linkByFolds(
  folds: readonly (readonly TaggedArticle[])[],
  cues: ReturnType<typeof cuesOf>,
  settings: TrainingSettings,
): readonly (readonly LinkedArticle[])[] {
  return folds.map((fold, index) => {
    const others = cues.filter((_, other) => other !== index);
    const chain = trainShipped(others.flat(2), settings);
    return fold.map((tagged, place) => ({
      ...tagged,
      linked: (cues[index]?.[place] ?? []).map((sequence) => linkCue(chain, sequence)),
    }));
  });
}
