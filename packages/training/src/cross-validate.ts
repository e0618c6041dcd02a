import { judge } from "../../core/src/tagger/judge-attributions.ts";
import { tagArticle } from "../../core/src/tagger/measure-contents.ts";
import { readChain } from "../../core/src/tagger/read-chain.ts";
import { dealFolds } from "./deal-folds.ts";
import { fitJudgements } from "./fit-judgements.ts";
import { type JudgedFinding, judgedFindings } from "./judged-findings.ts";
import type { PreparedArticle } from "./prepare-articles.ts";
import { type ConfidenceScores, scoreConfidence } from "./score-confidence.ts";
import { type TrainingSettings, trainChain } from "./train-chain.ts";
import { writeChain } from "./write-chain.ts";

const FOLDS = 5;

/** An article as a chain sees it that did not learn from it. */
export interface TaggedArticle {
  readonly article: PreparedArticle;
  readonly marginals: Float64Array;
}

/** Tags each article with a chain trained on the other folds, in the 8 bits that it will ship with. */
export function tagByFolds(
  articles: readonly PreparedArticle[],
  settings: TrainingSettings,
): readonly (readonly TaggedArticle[])[] {
  const folds = dealFolds(articles, FOLDS);
  return folds.map((fold) => {
    const others = folds.filter((other) => other !== fold).flat();
    const trained = trainChain(
      others.flatMap(({ sequences }) => sequences),
      settings,
    );
    const chain = readChain(writeChain(trained), "chain");
    return fold.map((article) => ({
      article,
      marginals: tagArticle(chain, article.sequences, article.tokens.length),
    }));
  });
}

export interface Comparison {
  readonly rules: ConfidenceScores;
  readonly tagger: ConfidenceScores;
}

/** Confidence of rules alone and with the tagger, each fold judged by what the others taught. */
export function compareConfidence(
  folds: readonly (readonly TaggedArticle[])[],
): Readonly<Record<"mixed" | "indirect", Comparison>> {
  const findings = folds.map((fold) =>
    fold.flatMap(({ article, marginals }) => judgedFindings(article, marginals)),
  );
  const compare = (type: "mixed" | "indirect"): Comparison => {
    const judged = findings.flatMap((fold) => {
      const judgement = fitJudgements(findings.filter((other) => other !== fold).flat())[type];
      return fold
        .filter(({ attribution }) => attribution.type === type)
        .map((finding) => ({ finding, together: confidenceOf(judgement, finding) }));
    });
    return {
      rules: scoreConfidence(
        judged.map(({ finding: { attribution, isRight } }) => ({
          confidence: attribution.confidence,
          isRight,
        })),
      ),
      tagger: scoreConfidence(
        judged.map(({ finding: { isRight }, together }) => ({ confidence: together, isRight })),
      ),
    };
  };
  return { mixed: compare("mixed"), indirect: compare("indirect") };
}

function confidenceOf(
  judgement: Parameters<typeof judge>[0],
  { attribution, measures }: JudgedFinding,
): number {
  return judge(judgement, attribution.confidence, measures);
}
