import { describe, expect, it } from "vitest";
import { toClaimRecords } from "../../src/records/to-claim-records.ts";
import { buildAnalysis, type WrittenAnalysis } from "../build-analysis.ts";

const said = { words: "said", lemma: "say", stance: "neutral" } as const;

function written(sentences: readonly string[], name: string): WrittenAnalysis {
  return {
    text: sentences.join(" "),
    sentences,
    entities: [{ name }],
    quotations: [
      { content: ["“It held.”"], quoted: ["It held."], cue: said, speaker: { entity: "e1" } },
    ],
    casualties: [{ words: "Four people", low: 4, high: 4 }],
  };
}

function idsOf(analysis: WrittenAnalysis, url = "https://example.org/1"): readonly string[] {
  return toClaimRecords(buildAnalysis(analysis), { url }).map(({ id }) => id);
}

const sentences = ["Four people died.", "Later she said: “It held.”"];
const ids = idsOf(written(sentences, "Ana Ruiz"));

describe("a record's id", () => {
  it("is its kind and a hash", () => {
    expect(ids).toEqual([
      expect.stringMatching(/^casualty-[0-9a-f]{16}$/),
      expect.stringMatching(/^quote-[0-9a-f]{16}$/),
    ]);
  });

  it.each([
    ["a sentence is added before", ["Rain fell on Monday.", ...sentences]],
    ["a sentence is added between", [sentences[0] ?? "", "Rain fell.", sentences[1] ?? ""]],
    ["the attribution is reworded", [sentences[0] ?? "", "On Friday, Ruiz said: “It held.”"]],
  ])("stays when %s", (_, edited) => {
    expect(idsOf(written(edited, "Ana Ruiz"))).toEqual(ids);
  });

  it("stays when the article moves", () => {
    expect(idsOf(written(sentences, "Ana Ruiz"), "https://example.org/2")).toEqual(ids);
  });

  it("does not stay when another is found to have said it", () => {
    const [, quote] = idsOf(written(sentences, "Eva Ruiz"));
    expect(quote).not.toBe(ids[1]);
  });

  it("does not stay when its own words change", () => {
    const [figure] = idsOf(
      written(["Four people died on Sunday.", sentences[1] ?? ""], "Ana Ruiz"),
    );
    expect(figure).not.toBe(ids[0]);
  });

  it("numbers equal claims", () => {
    const twice = { content: ["“It held.”"], quoted: ["It held."], speaker: { entity: "e1" } };
    const quotations = [twice, { ...twice, content: [{ words: "“It held.”", after: "it again" }] }];
    const text = "She said “It held.” and said it again: “It held.”";
    const analysis = { text, sentences: [text], entities: [{ name: "Ana Ruiz" }], quotations };
    expect(idsOf(analysis)).toEqual([ids[1], `${ids[1]}-2`]);
  });
});
