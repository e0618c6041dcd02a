import { describe, expect, it } from "vitest";
import { createAnalyzer } from "../../src/analyzer.ts";
import { taggerModel } from "../../src/model-file.ts";
import { judgeAttributions } from "../../src/tagger/judge-attributions.ts";
import { readModel } from "../../src/tagger/read-model.ts";
import { lexicon, read } from "../read.ts";

const rules = createAnalyzer();
const tagger = createAnalyzer({ model: taggerModel });

const TEXT = `“We saw it coming,” Energy Minister Anna Koval told reporters in Kesh. She said the dam had been inspected in May and that nobody found a crack.

Moroz said the wall was “as good as new”. The report noted for the record, in its annex, a figure. Koval dismissed the appeal.`;

function confidences(analyzer: typeof rules, text: string): number[] {
  return analyzer.analyze({ text }).quotations.map(({ confidence }) => confidence);
}

describe("judgeAttributions", () => {
  it("changes nothing but confidence of what the rules find", () => {
    const plain = rules.analyze({ text: TEXT });
    const judged = tagger.analyze({ text: TEXT });
    const without = ({ quotations, ...rest }: typeof plain) => ({
      ...rest,
      quotations: quotations.map((quotation) => ({ ...quotation, confidence: null })),
    });
    expect(without(judged)).toEqual(without(plain));
    expect(confidences(tagger, TEXT)).not.toEqual(confidences(rules, TEXT));
  });

  it("leaves speech in marks to the rules", () => {
    const ofDirect = (analyzer: typeof rules): number[] =>
      analyzer
        .analyze({ text: TEXT })
        .quotations.filter(({ type }) => type === "direct")
        .map(({ confidence }) => confidence);
    expect(ofDirect(tagger)).toHaveLength(1);
    expect(ofDirect(tagger)).toEqual(ofDirect(rules));
  });

  it.each([
    "Koval said the dam was safe.",
    "The plant will reopen in May, officials said on Monday.",
    "The ministry said in a statement that 12 people were missing.",
  ])("is sure of a plain report: %s", (text) => {
    expect(confidences(tagger, text)[0]).toBeGreaterThan(0.9);
  });

  it("keeps confidence between 0 and 1, and the same each time", () => {
    const first = confidences(tagger, TEXT);
    expect(first.every((confidence) => confidence >= 0 && confidence <= 1)).toBe(true);
    expect(confidences(createAnalyzer({ model: taggerModel }), TEXT)).toEqual(first);
  });

  it.each(["", "“", "Koval said.", "He said \uD800 was it.", "\u200B“” said Koval\r\n\r\nsaid"])(
    "reads hostile text as the rules do: %j",
    (text) => {
      expect(confidences(tagger, text)).toHaveLength(confidences(rules, text).length);
    },
  );

  it.each([
    ["Paramedic Lena Ruud said about 30 people were treated on the quay.", "Paramedic Lena Ruud"],
    ["The ministry denied that the dam had failed.", "The ministry"],
    ["Moroz warned that the wall was “as thin as paper” at its foot.", "Moroz"],
  ])("finds by itself what no rule has found: %s", (text, source) => {
    const { syntax, marks } = read(text);
    const [found, ...others] = judgeAttributions(
      readModel(taggerModel),
      { syntax, marks, lexicon },
      [],
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: "tagger", floating: false });
    expect(found?.confidence).toBeGreaterThanOrEqual(0.5);
    expect(text.slice(found?.source?.start, found?.source?.end)).toBe(source);
  });

  it.each([
    "The dam was built in 1961 of clay from the hills above Kesh.",
    "Workers found a crack in the wall. They left at noon.",
    "She walked to the quay, bought a ticket and waited for the boat.",
  ])("does not find anything where nobody speaks: %s", (text) => {
    expect(tagger.analyze({ text }).quotations).toEqual([]);
  });

  it("keeps the order of place", () => {
    const text = `${TEXT} Paramedic Lena Ruud said another 30 or so were treated on the quay. Moroz said it rained.`;
    const starts = tagger
      .analyze({ text })
      .quotations.map(({ content: [first] }) => first?.start ?? 0);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});
