import { describe, expect, it } from "vitest";
import { attribute } from "./attribute.ts";

describe("toAttribution", () => {
  it.each([
    ["direct", "“We will rebuild,” she said. “All of it.”", ["We will rebuild,", "All of it."]],
    ["direct", "Koval called it “a massacre”.", ["a massacre"]],
    ["mixed", "Koval said the dam was “as good as new”.", ["as good as new"]],
    ["mixed", "Koval said “the dam” and “the bridge” had held.", ["the dam", "the bridge"]],
    ["indirect", "Koval said the dam had held.", []],
    ["direct", "“They told us, ‘Nobody moves,’” said Koval.", ["Nobody moves,"], 1],
  ])("%s: %s", (type, text, quoted, at = 0) => {
    const found = attribute(text)[at];
    expect(found?.type).toBe(type);
    expect(found?.quoted.map(({ start, end }) => text.slice(start, end))).toEqual(quoted);
  });

  it("leaves white space inside the marks out of what is quoted", () => {
    const text = "« We will rebuild, » she said.";
    const [found] = attribute(text);
    expect(found?.quoted.map(({ start, end }) => text.slice(start, end))).toEqual([
      "We will rebuild,",
    ]);
  });

  it("tells the cue’s word, dictionary form and stance", () => {
    const text = "Koval has warned that the dam could break.";
    expect(attribute(text)[0]?.cue).toEqual({
      start: 10,
      end: 16,
      lemma: "warn",
      stance: "threaten",
    });
  });
});
