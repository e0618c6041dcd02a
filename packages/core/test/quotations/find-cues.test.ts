import { describe, expect, it } from "vitest";
import { cuesWithin, findCues } from "../../src/quotations/find-cues.ts";
import { contextOf } from "./attribute.ts";

/** Dictionary forms and stances of the cues in a text. */
function cuesIn(text: string): readonly string[] {
  return findCues(contextOf(text)).map(({ lemma, stance }) => `${lemma} ${stance}`);
}

describe("findCues", () => {
  it.each([
    ["Koval said it rained.", ["say neutral"]],
    ["Koval has denied lying.", ["deny deny"]],
    ["The army was accused of shelling a school.", ["accuse blame"]],
    ["Koval called for calm.", ["call for demand"]],
    ["Koval ruled out talks.", ["rule out deny"]],
    ["Koval pointed out that it rained.", ["point out assert"]],
    ["It rained, according to Koval.", ["according to neutral"]],
    ["In the words of Koval, it rained.", ["in words neutral"]],
    ["Koval left, saying it rained.", ["say neutral"]],
    ["Koval said it rained and warned that it snowed.", ["say neutral", "warn threaten"]],
  ])("%s: %j", (text, expected) => {
    expect(cuesIn(text)).toEqual(expected);
  });

  it.each([
    "Koval did not say why.",
    "Koval declined to say why.",
    "Koval refused to comment.",
    "She wanted to say it.",
    "They acted and left.",
    "The saying is old.",
    "Her statement was short.",
  ])("none in %s", (text) => {
    expect(cuesIn(text)).toEqual([]);
  });
});

describe("cuesWithin", () => {
  it("gives those whose word stands in the range", () => {
    const context = contextOf("Koval said it rained. Moroz said it snowed. Kos said it hailed.");
    const cues = findCues(context);
    const [, second] = context.syntax.sentences;
    expect(cuesWithin(cues, second ?? { from: 0, to: 0 })).toEqual([cues[1]]);
    expect(cuesWithin(cues, { from: 0, to: context.syntax.tokens.length })).toEqual(cues);
    expect(cuesWithin(cues, { from: 0, to: 1 })).toEqual([]);
  });
});
