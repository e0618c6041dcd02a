import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CARRIED, loadGold } from "../../../benchmarks/src/corpus/load-gold.ts";
import { taggerModel } from "../../core/src/model-file.ts";
import { dealFolds } from "../src/deal-folds.ts";
import { hashCorpus } from "../src/hash-corpus.ts";
import { labelsOf } from "../src/lay-labels.ts";
import { scoreConfidence } from "../src/score-confidence.ts";

const articles = loadGold(CARRIED[0] ?? "").articles;

describe("the carried model", () => {
  it("was trained on the corpus as it is: run “npx -y pnpm@10.34.9 train” when this fails", () => {
    const card: unknown = JSON.parse(
      readFileSync(new URL("../model-card.json", import.meta.url), "utf8"),
    );
    const corpus = hashCorpus(articles);
    expect(taggerModel.corpus).toBe(corpus);
    expect(card).toMatchObject({ corpus, articles: articles.length });
  });
});

describe("hashCorpus", () => {
  it("changes with a quotation, and not with a date", () => {
    const [first, ...rest] = articles;
    if (first === undefined) throw new Error("The corpus is empty.");
    const before = hashCorpus(articles);
    expect(hashCorpus([{ ...first, dates: [] }, ...rest])).toBe(before);
    expect(hashCorpus([{ ...first, quotations: [] }, ...rest])).not.toBe(before);
  });
});

describe("dealFolds", () => {
  it("deals every article once, and pairs into one fold", () => {
    const folds = dealFolds(articles, 5);
    expect(folds.flat()).toHaveLength(articles.length);
    expect(new Set(folds.flat().map(({ id }) => id)).size).toBe(articles.length);
    for (const { pair } of articles) {
      if (pair === null) continue;
      const holding = folds.filter((fold) => fold.some((article) => article.pair === pair));
      expect(holding).toHaveLength(1);
    }
  });
});

describe("labelsOf", () => {
  it.each<[string, number[], number[]]>([
    ["leaves whole stretches", [0, 1, 2, 2, 0], [0, 1, 2, 2, 0]],
    ["begins anew behind a cue inside", [1, 2, 5, 2, 2], [1, 2, 5, 1, 2]],
    ["begins anew in a new paragraph", [2, 2, 0], [1, 2, 0]],
    ["begins anew behind another kind", [3, 4, 6, 6], [3, 4, 5, 6]],
  ])("%s", (_, labels, expected) => {
    expect([...labelsOf(Uint8Array.from(labels), 0, labels.length)]).toEqual(expected);
  });
});

describe("scoreConfidence", () => {
  it("counts ranks, ties by half, and squares", () => {
    const scores = scoreConfidence([
      { confidence: 0.9, isRight: true },
      { confidence: 0.5, isRight: true },
      { confidence: 0.5, isRight: false },
    ]);
    expect(scores).toMatchObject({ findings: 3, wrong: 1, ranking: 0.75 });
    expect(scores.brier).toBeCloseTo((0.01 + 0.25 + 0.25) / 3);
  });

  it("gives no ranking when nothing is wrong", () => {
    expect(scoreConfidence([{ confidence: 1, isRight: true }]).ranking).toBeNull();
  });
});
