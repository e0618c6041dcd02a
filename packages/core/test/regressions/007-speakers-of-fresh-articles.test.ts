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
  ])("%s", (_, text, said) => {
    expect(saidIn(text)).toEqual(said);
  });

  it.each([
    ["“and that” goes on", "Koval said that the dam had held, and that the mayor had left."],
    ["a report in a report stays", "Koval said the dam had held while the mayor was away."],
  ])("%s", (_, text) => {
    expect(saidIn(text)).toHaveLength(1);
  });
});
