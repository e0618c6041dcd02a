import { describe, expect, it } from "vitest";
import { createAnalyzer } from "../../src/analyzer.ts";

const analyzer = createAnalyzer();

/** "speaker: content" for each quotation. */
function saidIn(text: string): readonly string[] {
  const { quotations, entities } = analyzer.analyze(text);
  return quotations.map(({ content, speaker }) => {
    const name = entities.find(({ id }) => id === speaker?.entity)?.name ?? "?";
    return `${name}: ${content.map(({ start, end }) => text.slice(start, end)).join(" … ")}`;
  });
}

describe("articles of other houses", () => {
  it.each([
    [
      "a reporting clause behind “after” keeps its own subject",
      "The vote came a day after state media claimed that the talks had failed.",
      ["state media: that the talks had failed"],
    ],
    [
      "a report ends where somebody else speaks behind “while”",
      "Varna’s ministry urged the rebels to return, while the State Council said it had no plans.",
      ["Varna’s ministry: to return", "State Council: it had no plans"],
    ],
    [
      "who holds another office is somebody else",
      "The minister said the dam had held, but the mayor said it had leaked.",
      ["minister: the dam had held", "mayor: it had leaked"],
    ],
    [
      "a relative clause behind an apposition tells of who is named",
      "“It is over,” recalled Anna Moroz, a midwife who asked that her house not be shown.",
      ["Anna Moroz: “It is over,”", "Anna Moroz: that her house not be shown"],
    ],
    [
      "an adverb between commas parts a verb from its subject",
      "Opposition leader Maya Kern, however, alleged that the real number was more than double.",
      ["Maya Kern: that the real number was more than double"],
    ],
    [
      "“that figure” is no clause",
      "A police spokesman disputed that figure, insisting that only five cars were lost.",
      ["police spokesman: that figure", "police spokesman: that only five cars were lost"],
    ],
    [
      "a ticker in brackets ends no sentence",
      "Velora Semiconductor (VLR.O) on Thursday cut its forecast and said it would close a plant.",
      ["Velora Semiconductor: it would close a plant"],
    ],
    [
      "what accords to somebody begins behind his acronym",
      "According to the Harbour Weather Office (HWO), the wind reached 140 kilometres an hour.",
      ["Harbour Weather Office: the wind reached 140 kilometres an hour"],
    ],
    [
      "an office told of later is not the unnamed source before",
      "A spokesman disputed it. The minister said no rounds were used.",
      ["minister: no rounds were used"],
    ],
  ])("%s", (_, text, said) => {
    expect(saidIn(text)).toEqual(said);
  });

  it.each([
    ["“and that” goes on", "Koval said that the dam had held, and that the mayor had left."],
    ["a report in a report stays", "Koval said the dam had held while the mayor was away."],
  ])("%s", (_, text) => {
    expect(saidIn(text)).toHaveLength(1);
  });

  it("takes no date of a relative clause, however deep, for the day of saying", () => {
    const text =
      "The army, which lost 12 soldiers in fighting near Kesh last month, ruled out any withdrawal.";
    const [quotation] = analyzer.analyze({ text, publishedAt: "2024-10-24" }).quotations;
    expect(quotation?.saidAt).toBeNull();
  });

  it("takes those of the wounded who died for dead", () => {
    const { casualties } = analyzer.analyze(
      "Doctors said they had treated 63 people with gunshot wounds, 17 of whom died.",
    );
    expect(casualties.map(({ effect, low, relation }) => [effect, low, relation])).toEqual([
      ["wounded", 63, "total"],
      ["killed", 17, "subset"],
    ]);
  });

  it("takes a record for no period", () => {
    const text = "Twelve people were killed, the worst such attack since 2016.";
    expect(analyzer.analyze(text).casualties[0]?.period).toBeNull();
  });
});
