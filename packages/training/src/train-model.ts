import type { AnnotatedArticle } from "../../../benchmarks/src/annotated-article.ts";
import type { TaggerModel } from "../../core/src/tagger/read-model.ts";
import { type CrossValidated, compareConfidence } from "./compare-confidence.ts";
import { cuesOf, linkByFolds, tagByFolds } from "./cross-validate.ts";
import { fitJudgements } from "./fit-judgements.ts";
import { hashCorpus } from "./hash-corpus.ts";
import { judgedFindings } from "./judged-findings.ts";
import { prepareArticles } from "./prepare-articles.ts";
import { type TrainingSettings, trainChain } from "./train-chain.ts";
import { writeChain } from "./write-chain.ts";

export interface ModelSettings {
  /** Of the chain over paragraphs. */
  readonly chain: TrainingSettings;
  /** Of the chain over cues. */
  readonly links: TrainingSettings;
}

/** Decided by cross-validation on the newsroom corpus; docs/quotations.md tells what else was tried. */
export const SETTINGS: ModelSettings = {
  chain: { rows: 1 << 14, epochs: 20, rate: 0.02, dropout: 0.6, seed: 1 },
  links: { rows: 1 << 14, epochs: 12, rate: 0.02, dropout: 0.6, seed: 1 },
};

/** What a model was made of and what it is worth. */
export interface ModelCard {
  readonly corpus: string;
  readonly articles: number;
  readonly quotations: number;
  readonly tokens: number;
  readonly cues: number;
  readonly settings: ModelSettings;
  /** Five folds, the articles of a pair in one. */
  readonly crossValidated: CrossValidated;
}

/** Trains on marked-up articles. The same articles and settings give the same model. */
export function trainModel(
  gold: readonly AnnotatedArticle[],
  settings: ModelSettings,
): { readonly model: TaggerModel; readonly card: ModelCard } {
  const articles = prepareArticles(gold);
  const tagged = tagByFolds(articles, settings.chain);
  const cues = cuesOf(tagged);
  const folds = linkByFolds(tagged, cues, settings.links).map((fold) => fold.map(judgedFindings));
  const sequences = articles.flatMap((article) => article.sequences);
  const corpus = hashCorpus(gold);
  return {
    model: {
      version: 1,
      corpus,
      chain: writeChain(trainChain(sequences, settings.chain)),
      links: writeChain(trainChain(cues.flat(2), settings.links)),
      judgements: fitJudgements(folds.flat()),
    },
    card: {
      corpus,
      articles: gold.length,
      quotations: gold.reduce((sum, { quotations }) => sum + (quotations ?? []).length, 0),
      tokens: articles.reduce((sum, { tokens }) => sum + tokens.length, 0),
      cues: cues.flat(2).length,
      settings,
      crossValidated: compareConfidence(folds),
    },
  };
}
