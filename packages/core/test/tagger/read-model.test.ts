import { describe, expect, it } from "vitest";
import { createAnalyzer } from "../../src/analyzer.ts";
import { WhosaidError } from "../../src/errors.ts";
import { taggerModel } from "../../src/model-file.ts";
import { readModel } from "../../src/tagger/read-model.ts";

describe("readModel", () => {
  it("reads the model that core carries, also from JSON", () => {
    const tagger = readModel(JSON.parse(JSON.stringify(taggerModel)));
    expect(tagger.judgements).toEqual(taggerModel.judgements);
    expect(tagger.chain.rows).toBe(taggerModel.chain.rows);
    expect(tagger.links.rows).toBe(taggerModel.links.rows);
  });

  it("is under 500 kB", () => {
    expect(JSON.stringify(taggerModel).length).toBeLessThan(500_000);
  });

  const { judgements } = taggerModel;
  const { mixed, indirect } = judgements;
  it.each<[string, unknown, string]>([
    ["nothing", undefined, "The model must be an object"],
    ["another version", { ...taggerModel, version: 2 }, "The model's version must be 1."],
    ["no chain", { ...taggerModel, chain: null }, "The model's chain must be an object."],
    ["no second chain", { ...taggerModel, links: 1 }, "The model's links must be an object."],
    ["no judgements", { ...taggerModel, judgements: [mixed][1] }, "judgements must be an object"],
    ["one judgement", { ...taggerModel, judgements: { mixed } }, "judgements.indirect must be"],
    [
      "a bias in words",
      { ...taggerModel, judgements: { ...judgements, mixed: { ...mixed, bias: "0" } } },
      "judgements.mixed.bias must be a finite number",
    ],
    [
      "a weight too few",
      {
        ...taggerModel,
        judgements: { ...judgements, indirect: { bias: 0, weights: { rule: 1 } } },
      },
      "judgements.indirect.weights.inside must be a finite number",
    ],
    [
      "no judgement of what the chains propose",
      { ...taggerModel, judgements: { mixed, indirect } },
      "judgements.proposed must be a bias and weights",
    ],
  ])("does not read %s", (_, model, message) => {
    expect(() => readModel(model)).toThrow(WhosaidError);
    expect(() => readModel(model)).toThrow(message);
  });

  it("is refused when the analyzer is made, not at the first article", () => {
    const model = { ...taggerModel, chain: { ...taggerModel.chain, rows: 3 } };
    expect(() => createAnalyzer({ model })).toThrow("chain.rows");
  });
});
