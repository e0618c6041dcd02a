import { describe, expect, it } from "vitest";
import { markEdges } from "../../src/syntax/sentences.ts";
import { read } from "../read.ts";

/** The text with a bar between its sentences. */
function barred(text: string): string {
  const { sentences } = read(text).syntax;
  return sentences.map(({ start, end }) => text.slice(start, end)).join(" | ");
}

describe("findSentenceEnds", () => {
  it.each([
    ["stops", "The dam held. | Nobody was hurt! | Was it luck? | Perhaps."],
    ["several sentences in marks", "“We saw it. | It was bad,” he said."],
    ["marks behind the stop", "“We saw it.” | The mayor left."],
    ["marks that open behind the stop", "The mayor left. | “We saw it,” she said."],
    ["marks on both sides", "“Go home.” | “We will stay.”"],
    ["an attribution with a stop before a new quotation", "“Go!” Koval said. | “Now!”"],
    ["an abbreviation before a common opener", "He lives in Washington, D.C. | The city is large."],
    ["a company’s name at the end", "She left Smith Inc. | She joined the union."],
    ["a closed question before a capital", "“Was it luck?” | The mayor told us to leave."],
    ["I before the stop", "My wife and I. | We left."],
    ["ill at the end", "They said the children were ill. | They left."],
    ["mass at the end", "He was shot on his way to mass. | They left."],
    ["in at the end", "That is what it resulted in. | They left."],
    ["No by itself", "Is it over? | No. | Why?"],
    ["an ellipsis before a capital", "It rained... | Nobody came."],
    ["marks and brackets at the end", "He left. | (It was late.) | They stayed."],
    ["repeated stops", "Really?! | Yes!!! | Good."],
    ["single marks", "‘We saw it.’ | The mayor left."],
    ["a number at the head", "The dam held. | 12 people had fled."],
    ["an hour", "The two men fell from the wall at 9:40 p.m. | Deputies found them."],
  ])("ends sentences at %s", (_, expected) => {
    expect(barred(expected.replaceAll(" | ", " "))).toBe(expected);
  });

  it.each([
    ["titles", "Dr. Koval met Gen. Moroz, Sen. Okafor and Mrs. Adeyemi."],
    ["initials", "J. R. Moroz and Vladimir V. Petrov met in St. Petersburg."],
    ["months", "The talks on Jan. 5 and Sept. 7 failed."],
    ["times of day", "They left at 9 a.m. on Monday."],
    [
      "an hour with its zone or day",
      "The two men fell from it at 8 p.m. Eastern and 9 p.m. Friday.",
    ],
    ["an hour near the start", "At 9 p.m. Koval left the hall."],
    ["a calibre", "They found a .45-calibre pistol there."],
    ["countries", "Two men left the U.S. base and the U.K. embassy."],
    ["a question’s attribution", "“Why now?” Koval asked."],
    ["a shout’s attribution", "“Go!” said the mayor, a doctor."],
    ["an attribution in small letters", "“Who did it?” he asked."],
    ["an attribution behind a title", "“Why now?” Energy Minister Anna Koval asked reporters."],
    ["an ellipsis before small letters", "They waited … and waited ... for hours."],
    ["decimals", "Prices rose 3.5 percent to $1.2bn."],
    ["names of sites", "The paper, kesh.example.com, said so."],
    ["numbers", "House No. 5 and figs. 3 and 4 are shown on p. 7 of vol. 2."],
    ["a dash behind the stop", "“Stop!” — the guard had shouted twice."],
    ["a suffix", "Robert Moroz Jr. and Acme Inc. agreed."],
  ])("does not end a sentence at %s", (_, text) => {
    expect(barred(text)).toBe(text);
  });

  it("never joins paragraphs", () => {
    expect(barred("The dam held\nNobody was hurt\n\nand nobody fled")).toBe(
      "The dam held | Nobody was hurt | and nobody fled",
    );
  });

  it("cuts a sentence that never stops", () => {
    const text = `He ran ${"and ran ".repeat(600)}`;
    const { sentences, tokens } = read(text).syntax;
    expect(sentences.length).toBeGreaterThan(2);
    expect(Math.max(...sentences.map(({ from, to }) => to - from))).toBeLessThanOrEqual(400);
    expect(sentences.at(-1)?.to).toBe(tokens.length);
  });

  it.each(["", "   ", "\n\n"])("finds none in %j", (text) => {
    expect(read(text).syntax.sentences).toEqual([]);
  });
});

describe("markEdges", () => {
  it("holds where marks open and where closed ones close", () => {
    const { marks } = read("“Go,” he said. “We stay.");
    const { opening, closing } = markEdges(marks);
    expect([...opening]).toEqual([0, 15]);
    expect([...closing]).toEqual([4]);
  });
});
