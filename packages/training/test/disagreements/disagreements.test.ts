import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { readMarkedUp } from "../../../../benchmarks/src/corpus/read-marked-up.ts";
import { LABEL_COUNT } from "../../../core/src/tagger/labels.ts";
import type { TaggedArticle } from "../../src/cross-validate.ts";
import { findDisagreements } from "../../src/disagreements/find-disagreements.ts";
import { printDisagreement } from "../../src/disagreements/print-disagreement.ts";
import { layLabels } from "../../src/lay-labels.ts";
import { prepareArticles } from "../../src/prepare-articles.ts";

const ARTICLE = `id=ferry; pair=-; outlet=Valley Post; published=2024-03-07; kind=regional daily
=====
Ferry sold

The port sold the ferry. {s1:Marta Oyelaran} {c1:said} {q1:that the mole had failed}.

The mayor warned that the road would flood.
=====
q1 indirect | Marta Oyelaran | person
`;

interface Reading {
  readonly words: string;
  readonly label: number;
  readonly likelihood: number;
}

/** The article as a tagger sees it that is sure of gold but for these words. */
function tag(...readings: readonly Reading[]): TaggedArticle {
  const { article: gold, problems } = readMarkedUp(ARTICLE, "ferry.txt");
  expect(problems).toEqual([]);
  const [article] = prepareArticles([gold]);
  if (article === undefined) throw new Error("One article was prepared.");
  const { tokens } = article;
  const marginals = new Float64Array(tokens.length * LABEL_COUNT);
  layLabels(tokens, gold.quotations ?? []).forEach((label, at) => {
    const start = tokens[at]?.start ?? 0;
    const reading = readings.find(({ words }) => {
      const from = gold.text.indexOf(words);
      return from <= start && start < from + words.length;
    });
    const likelihood = reading?.likelihood ?? 0;
    marginals[at * LABEL_COUNT + label] = 1 - likelihood;
    if (reading !== undefined) marginals[at * LABEL_COUNT + reading.label] = likelihood;
  });
  return { article, first: { window: { from: 0, to: tokens.length }, marginals } };
}

const [NOTHING, IN_CONTENT, BEGIN_CUE] = [0, 2, 5];

describe("findDisagreements", () => {
  it("lists what the tagger reads otherwise, the strongest first", () => {
    const tagged = tag(
      { words: "the ferry", label: IN_CONTENT, likelihood: 0.7 },
      { words: "that the road would flood", label: IN_CONTENT, likelihood: 0.9 },
    );
    const found = findDisagreements([tagged], "tagger");
    const texts = found.map(({ words }) => tagged.article.gold.text.slice(words.start, words.end));
    expect(texts).toEqual(["that the road would flood", "the ferry"]);
    expect(found.map(({ strength }) => strength.toFixed(2))).toEqual(["0.80", "0.40"]);
    expect(found.map(({ gold, other }) => [gold, other])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it("names a sentence once, by its strongest stretch", () => {
    const found = findDisagreements(
      [
        tag(
          { words: "said", label: NOTHING, likelihood: 0.6 },
          { words: "mole had failed", label: NOTHING, likelihood: 0.95 },
        ),
      ],
      "tagger",
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ gold: 1, other: 0 });
    expect(found[0]?.strength).toBeCloseTo(0.9);
  });

  it.each<[string, Reading[]]>([
    ["who agrees", []],
    ["who doubts, and still holds gold likelier", [{ words: "said", label: 0, likelihood: 0.4 }]],
    ["on punctuation alone", [{ words: ".", label: IN_CONTENT, likelihood: 0.9 }]],
    ["on where in a content a word stands", [{ words: "mole", label: 1, likelihood: 0.9 }]],
  ])("does not list one %s", (_, readings) => {
    expect(findDisagreements([tag(...readings)], "tagger")).toEqual([]);
  });

  it("lists what the rules find and gold lacks, as strong as they are sure", () => {
    const tagged = tag();
    const found = findDisagreements([tagged], "rules");
    const rule = tagged.article.attributions.find(({ cue }) => cue?.lemma === "warn");
    expect(found).toHaveLength(1);
    expect(found[0]?.strength).toBeCloseTo(rule?.confidence ?? 0);
  });
});

describe("printDisagreement", () => {
  it("shows place, strength and the sentence as all three read it", () => {
    const [first] = findDisagreements(
      [tag({ words: "warned", label: BEGIN_CUE, likelihood: 0.9 })],
      "tagger",
    );
    if (first === undefined) throw new Error("The cue is a disagreement.");
    const [head, gold, tagger, rules] = stripVTControlCharacters(printDisagreement(first)).split(
      "\n",
    );
    expect(head).toBe("0.80  ferry.txt:7  gold: nothing, not cue: “warned”");
    expect(gold).toBe("  gold    The mayor warned that the road would flood.");
    expect(tagger).toBe("  tagger  The mayor {warned} that the road would flood.");
    expect(rules).toMatch(
      /^ {2}rules {3}<The mayor> \{warned\} \[that the road would flood\]\. {2}\(clause-that 0\.\d\d\)$/,
    );
  });
});
