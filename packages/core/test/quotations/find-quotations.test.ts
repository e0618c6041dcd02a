import { describe, expect, it } from "vitest";
import { attribute, markAttributions } from "./attribute.ts";

describe("findQuotations", () => {
  it("finds all of an article, in order of place", () => {
    const text = `Koval: We will not yield

By Lena Moss

The dam held, Koval said on Monday, adding that nobody was hurt.

“We saw it coming,” she told reporters. “It was bad.”

According to the army, 12 people fled.`;
    expect(attribute(text).map(({ rule }) => rule)).toEqual([
      "headline-colon",
      "attribution-aside",
      "clause-that",
      "direct-attribution-after",
      "according-to",
    ]);
  });

  it.each([
    [
      "two cues of one speaker",
      [
        "[“We will rebuild,”] {Koval} *told* the BBC on Monday, adding that talks were over.",
        "“We will rebuild,” {Koval} told the BBC on Monday, *adding* [that talks were over].",
      ],
    ],
    [
      "two cues of one subject",
      [
        "[“We think it works,”] {he} *said*, and then predicted: “It will grow.”",
        "“We think it works,” {he} said, and then *predicted*: [“It will grow.”]",
      ],
    ],
    [
      "a source in the next paragraph",
      [
        "[“We fear it,”] {Koval} *said*.\n\nAccording to Moroz, “If it rains, we lose.”",
        "“We fear it,” Koval said.\n\n*According to* {Moroz}, [“If it rains, we lose.”]",
      ],
    ],
    [
      "two speakers",
      [
        "{Koval} *said* [the dam had held]. Moroz said it had not.",
        "Koval said the dam had held. {Moroz} *said* [it had not].",
      ],
    ],
  ])("finds %s", (_, marked) => {
    const [first = ""] = marked;
    expect(markAttributions(first.replace(/[[\]{}*]/gu, ""))).toEqual(marked);
  });

  it.each(["By Koval: “We will rebuild.”", "", "“", "”", "“”", "said", "“” said Koval."])(
    "finds nothing in %j",
    (text) => {
      expect(attribute(text)).toEqual([]);
    },
  );
});
