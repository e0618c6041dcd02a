import { describe, expect, it } from "vitest";
import { createAnalyzer } from "../../src/analyzer.ts";

const KIB = 1024;
const analyzer = createAnalyzer();

function repeat(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** What takes quadratic time does not end within the time a test has. */
describe("an analysis ends within the test’s time", () => {
  it.each([
    ["spaces", " "],
    ["line breaks", "\n"],
    ["straight quote marks", '"'],
    ["opening quote marks", "“"],
    ["pairs of quote marks", "“” "],
    ["marks of two styles", "“‘"],
    ["apostrophes", "' "],
    ["one letter", "a"],
    ["one word", "word "],
    ["one name", "Koval "],
    ["digits", "7"],
    ["numbers", "12 "],
    ["stops", "."],
    ["emoji", "👍🏽"],
    ["lone surrogates", "\ud83d"],
    ["zero-width spaces", "\u200b"],
    ["hyphenated words", "a-"],
    ["list items", "a, "],
    ["“of” phrases", "head of "],
    ["reporting verbs", "said "],
    ["“that”", "that "],
    ["names like verbs", "Koval Claims "],
    ["short speech", "“Go,” he said.\n"],
    ["speech never closed", "“We will go. "],
    ["dates", "on Monday, 5 May 2023, "],
    ["sources", "according to Koval, "],
  ])("for 200 KiB of %s", (_, piece) => {
    const text = repeat(piece, 200 * KIB);
    expect(analyzer.analyze({ text, publishedAt: "2024-03-14" }).article.text).toBe(text);
  });

  it.each([
    ["clauses", "and the minister said that the army had killed many people in the city "],
    ["killings", "12 people killed and "],
    [
      "a paragraph of sentences",
      "The minister said that 12 people had died, according to the army. ",
    ],
  ])("for 100 KiB of %s", (_, piece) => {
    const text = repeat(piece, 100 * KIB);
    expect(analyzer.analyze({ text, publishedAt: "2024-03-14" }).article.text).toBe(text);
  });
});
