import { describe, expect, it } from "vitest";
import { readWord } from "../src/written-word.ts";

describe("readWord", () => {
  it.each([
    ["Koval", { lower: "koval", isPlain: true, isBlank: false, hasLetter: true }],
    ["’S", { lower: "'s", isPlain: false, isBlank: false, hasLetter: true }],
    ["Pešić", { lower: "pešić", isPlain: false, isBlank: false, hasLetter: true }],
    ["U.S.", { lower: "u.s.", isPlain: false, isBlank: false, hasLetter: true }],
    ["58", { lower: "58", isPlain: true, isBlank: false, hasLetter: false }],
    [",", { lower: ",", isPlain: false, isBlank: false, hasLetter: false }],
    ["\u00a0", { lower: "\u00a0", isPlain: false, isBlank: true, hasLetter: false }],
    ["", { lower: "", isPlain: false, isBlank: true, hasLetter: false }],
  ])("reads %j", (text, expected) => {
    expect(readWord(text)).toEqual({ text, ...expected });
  });
});
