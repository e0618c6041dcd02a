import { describe, expect, it } from "vitest";
import { findPhrasalVerbs } from "../../../../src/compare/words/near/find-phrasal-verbs.ts";
import { readWords } from "../../../../src/compare/words/read-words.ts";

function meaningsOf(text: string): readonly string[] {
  return findPhrasalVerbs(text.split(" ")).map(({ meaning }) => meaning);
}

describe("a verb with its particle", () => {
  it.each([
    ["we let our own passengers down", ["fail"]],
    ["the strike was called off", ["cancel"]],
    ["they put it off and called on everyone to wait", ["postpon", "urg"]],
    ["the works were shut down", ["close"]],
  ])("means one word: %s", (text, meanings) => {
    expect(meaningsOf(text)).toEqual(meanings);
  });

  it.each([
    "they let the children play until the sun went down",
    "down the road they let",
    "she called her sister",
    "off",
    "",
  ])("does not: %s", (text) => {
    expect(meaningsOf(text)).toEqual([]);
  });

  it("stands among the claim’s stems by both its words", () => {
    expect(readWords("They called the strike off").stems.get("cancel")).toBe("called off");
  });
});
