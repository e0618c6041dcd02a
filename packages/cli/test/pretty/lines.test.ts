import { describe, expect, it } from "vitest";
import { clip, flatten, hang } from "../../src/pretty/lines.ts";

describe("flatten", () => {
  it.each([
    ["line breaks", "one\r\n\n two", "one two"],
    ["terminal commands", "\u001b[31mred\u001b[0m", "red"],
    ["a title command", "\u001b]0;owned\u0007text", "text"],
    ["control characters", "bell\u0007back\bspace", "bell back space"],
  ])("takes out %s", (_, text, flat) => {
    expect(flatten(text)).toBe(flat);
  });

  it.each(["naïve “café”", "地震で18人", "👩‍🚒 said"])("leaves %s as it is", (text) => {
    expect(flatten(text)).toBe(text);
  });
});

describe("hang", () => {
  it.each([
    ["beside its label", "a  ", "one two", "a  one two"],
    ["under itself", "a  ", "one two three", "a  one two\n   three"],
    ["by width, not by length", "地 ", "one two three", "地 one two\n   three"],
  ])("sets text %s", (_, label, text, expected) => {
    expect(hang(label, 3, text, 11)).toBe(expected);
  });
});

describe("clip", () => {
  it.each([
    ["keeps what fits", "one two three", 10, 2, "one two three"],
    ["cuts at a word", "one two three four", 10, 1, "one two …"],
  ])("%s", (_, text, width, lines, expected) => {
    expect(clip(text, width, lines)).toBe(expected);
  });
});
