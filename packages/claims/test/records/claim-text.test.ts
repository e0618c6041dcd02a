import { describe, expect, it } from "vitest";
import { citeFigure, citeQuotation } from "../../src/records/claim-text.ts";
import { buildAnalysis, type WrittenAnalysis } from "../build-analysis.ts";

type Quoted = NonNullable<WrittenAnalysis["quotations"]>[number];

/** A direct quotation in “ ” marks, of pieces written without them. */
function direct(...pieces: readonly string[]): Quoted {
  return { content: pieces.map((piece) => `“${piece}”`), quoted: pieces };
}

function cite(sentences: readonly string[], quotation: Quoted): string {
  const text = sentences.join(" ");
  const analysis = buildAnalysis({ text, sentences, quotations: [quotation] });
  return analysis.quotations.map((found) => citeQuotation(analysis, found)).join("|");
}

describe("a quotation is cited", () => {
  it.each([
    [
      "without marks and the comma of its attribution",
      ["“We saw the smoke,” he said."],
      direct("We saw the smoke,"),
      "We saw the smoke",
    ],
    ["with its own final mark", ["“Who pays?” she asked."], direct("Who pays?"), "Who pays?"],
    [
      "on, where its sentence goes on after the attribution",
      ["“When it rains,” she said, “we move.”"],
      direct("When it rains,", "we move."),
      "When it rains, we move.",
    ],
    [
      "on, where British style puts the comma outside",
      ["“When it rains”, she said, “we move.”"],
      direct("When it rains", "we move."),
      "When it rains, we move.",
    ],
    [
      "with a full stop, where the attribution ends the sentence",
      ["“We saw it,” she said.", "“It was bad.”"],
      direct("We saw it,", "It was bad."),
      "We saw it. It was bad.",
    ],
    [
      "with its own mark, where that ends the first piece",
      ["“Did they listen?” she asked.", "“No.”"],
      direct("Did they listen?", "No."),
      "Did they listen? No.",
    ],
    [
      "with an ellipsis, where a sentence of narration stands between",
      ["“We saw it,” she said.", "Rain fell.", "“It was bad.”"],
      direct("We saw it,", "It was bad."),
      "We saw it … It was bad.",
    ],
    [
      "with plain white space",
      ["“We saw\n\n  the smoke,” he said."],
      direct("We saw\n\n  the smoke,"),
      "We saw the smoke",
    ],
    [
      "without the that of an indirect one",
      ["He said that the road was closed."],
      { type: "indirect", content: ["that the road was closed"] },
      "the road was closed",
    ],
    [
      "in one, where the attribution splits an indirect one",
      ["The road, he said, was closed."],
      { type: "indirect", content: ["The road", "was closed"] },
      "The road was closed",
    ],
    [
      "with the marks inside a mixed one",
      ["He called for “a clean start” by May."],
      { type: "mixed", content: ["for “a clean start” by May"], quoted: ["a clean start"] },
      "for “a clean start” by May",
    ],
    [
      "with the marks at the edge of a mixed one",
      ["He promised “a clean start” by May."],
      { type: "mixed", content: ["“a clean start” by May"], quoted: ["a clean start"] },
      "“a clean start” by May",
    ],
  ] satisfies readonly (readonly [string, readonly string[], Quoted, string])[])(
    "%s",
    (_, sentences, quotation, cited) => {
      expect(cite(sentences, quotation)).toBe(cited);
    },
  );
});

describe("a figure is cited", () => {
  it.each([
    [
      "by its sentence",
      ["It rained.", "Four people\ndied in Orsk."],
      undefined,
      "Four people died in Orsk.",
    ],
    [
      "by what the quotation has of its sentence",
      ["“We lost four people,” he said."],
      direct("We lost four people,"),
      "We lost four people",
    ],
    [
      "by its own sentence of several in a quotation",
      ["He said: “It was dark.", "We lost four people.", "Then help came.”"],
      direct("It was dark. We lost four people. Then help came."),
      "We lost four people.",
    ],
    [
      "by the reported clause alone",
      ["He said that four people had died."],
      { type: "indirect", content: ["that four people had died"] },
      "four people had died",
    ],
  ] satisfies readonly (readonly [string, readonly string[], Quoted | undefined, string])[])(
    "%s",
    (_, sentences, quotation, cited) => {
      const text = sentences.join(" ");
      const words = text.includes("Four") ? "Four people" : "four people";
      const quotations = quotation === undefined ? [] : [quotation];
      const analysis = buildAnalysis({ text, sentences, quotations, casualties: [{ words }] });
      const [said = null] = analysis.quotations;
      const figures = analysis.casualties.map((figure) => citeFigure(analysis, figure, said));
      expect(figures).toEqual([cited]);
    },
  );
});
