import { describe, expect, it } from "vitest";
import { attribute, markAttributions, unmark } from "./attribute.ts";

describe("findBlockSpeech", () => {
  it.each([
    "It rained. {The club} *said* in a statement:\n\n[We will miss the fans. It was late.]\n\nShares fell.",
    "It rained. {Koval} *wrote* to the staff:\n\n[I came to build.]\n\n[Now my time is up.]\n\nThey left.",
    "It rained. In a note seen by the Post, {she} *said*:\n\n[We are cold, and it is late.]\n\nThey left.",
  ])("%j", (marked) => {
    const text = unmark(marked);
    expect(markAttributions(text)).toEqual([marked]);
    expect(attribute(text)).toMatchObject([{ rule: "block-after-colon", type: "indirect" }]);
  });

  it.each([
    ["a list", "It rained. The ministry said:\n\nAnna Koval, 35, left.\n\nIvan Kos, 40, left."],
    ["marks", "It rained. Koval said:\n\n“We saw it.”"],
    ["no report", "It rained. The rules are:\n\nWe start at nine."],
  ])("finds none in %s", (_, text) => {
    expect(attribute(text).map(({ rule }) => rule)).not.toContain("block-after-colon");
  });
});
