import type { AnnotatedArticle } from "../../../benchmarks/src/annotated-article.ts";
import type { TaggerModel } from "../../core/src/tagger/read-model.ts";
import { type Comparison, compareConfidence, tagByFolds } from "./cross-validate.ts";
import { fitJudgements } from "./fit-judgements.ts";
import { hashCorpus } from "./hash-corpus.ts";
import { judgedFindings } from "./judged-findings.ts";
import { prepareArticles } from "./prepare-articles.ts";
import { type TrainingSettings, trainChain } from "./train-chain.ts";
import { writeChain } from "./write-chain.ts";

/** Decided by cross-validation on the newsroom corpus; docs/quotations.md tells what else was tried. */
export const SETTINGS: TrainingSettings = {
  rows: 1 << 14,
  epochs: 20,
  rate: 0.02,
  dropout: 0.6,
  seed: 1,
};

/** What a model was made of and what it is worth. */
export interface ModelCard {
  readonly corpus: string;
  readonly articles: number;
  readonly quotations: number;
  readonly tokens: number;
  readonly settings: TrainingSettings;
  /** Five folds, the articles of a pair in one. */
  readonly crossValidated: Readonly<Record<"mixed" | "indirect", Comparison>>;
}

/** Trains on marked-up articles. The same articles and settings give the same model. */
export function trainModel(
  gold: readonly AnnotatedArticle[],
  settings: TrainingSettings,
): { readonly model: TaggerModel; readonly card: ModelCard } {
  const articles = prepareArticles(gold);
  const folds = tagByFolds(articles, settings);
  const findings = folds
    .flat()
    .flatMap(({ article, marginals }) => judgedFindings(article, marginals));
  const sequences = articles.flatMap((article) => article.sequences);
  const corpus = hashCorpus(gold);
  return {
    model: {
      version: 1,
      corpus,
      chain: writeChain(trainChain(sequences, settings)),
      judgements: fitJudgements(findings),
    },
    card: {
      corpus,
      articles: gold.length,
      quotations: gold.reduce((sum, { quotations }) => sum + (quotations ?? []).length, 0),
      tokens: articles.reduce((sum, { tokens }) => sum + tokens.length, 0),
      settings,
      crossValidated: compareConfidence(folds),
    },
  };
}
