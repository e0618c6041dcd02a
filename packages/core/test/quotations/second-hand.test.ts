import { describe, expect, it } from "vitest";
import { attribute } from "./attribute.ts";

/** Who passes on what each content says. */
function passedOn(text: string): readonly (readonly (string | null)[])[] {
  return attribute(text).map(({ content, via }) => [
    content.map(({ start, end }) => text.slice(start, end)).join(" … "),
    via === null ? null : text.slice(via.start, via.end),
  ]);
}

describe("linkSecondHand", () => {
  it.each([
    ["According to Koval, Moroz said it was over.", [["it was over", "Koval"]]],
    ["Koval quoted Moroz as saying it was over.", [["it was over", "Koval"]]],
    ["Moroz was quoted by the paper as saying it was over.", [["it was over", "the paper"]]],
    [
      "Koval said that Moroz had told him it was over.",
      [
        ["that Moroz had told him it was over", null],
        ["it was over", "Koval"],
      ],
    ],
    [
      "“They told me, ‘Go,’” said Koval.",
      [
        ["“They told me, ‘Go,’”", null],
        ["‘Go,’", "Koval"],
      ],
    ],
  ])("%s", (text, expected) => {
    expect(passedOn(text)).toEqual(expected);
  });

  it.each([
    ["According to Koval, it was over.", [["it was over", null]]],
    [
      "Moroz said it was over, according to Koval.",
      [
        ["Moroz said it was over", null],
        ["it was over", "Koval"],
      ],
    ],
    ["Moroz was quoted as saying it was over.", [["it was over", null]]],
  ])("keeps what is said first-hand, or more than that: %s", (text, expected) => {
    expect(passedOn(text)).toEqual(expected);
  });
});
