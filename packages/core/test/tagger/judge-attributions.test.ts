import { describe, expect, it } from "vitest";
import { createAnalyzer } from "../../src/analyzer.ts";
import { taggerModel } from "../../src/model-file.ts";

const rules = createAnalyzer();
const tagger = createAnalyzer({ model: taggerModel });

const TEXT = `“We saw it coming,” Energy Minister Anna Koval told reporters in Kesh. She said the dam had been inspected in May and that nobody found a crack.

Moroz said the wall was “as good as new”. The report noted for the record, in its annex, a figure. Koval dismissed the appeal.`;

function confidences(analyzer: typeof rules, text: string): number[] {
  return analyzer.analyze({ text }).quotations.map(({ confidence }) => confidence);
}

describe("judgeAttributions", () => {
  it("changes nothing but confidence", () => {
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
});
