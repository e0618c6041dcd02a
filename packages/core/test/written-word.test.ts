import { describe, expect, it } from "vitest";
import { readWord } from "../src/written-word.ts";

describe("readWord", () => {
  const plain = {
    isPlain: true,
    isBlank: false,
    hasLetter: true,
    isCapital: false,
    reportingForm: null,
  };
  const marked = { ...plain, isPlain: false };

  it.each([
    ["koval", { lower: "koval", kind: "word", ...plain }],
    ["Koval", { lower: "koval", kind: "word", ...plain, isCapital: true }],
    ["Warned", { lower: "warned", kind: "word", ...plain, isCapital: true, reportingForm: "warn" }],
    ["Pešić", { lower: "pešić", kind: "word", ...marked, isCapital: true }],
    ["al-Tom", { lower: "al-tom", kind: "word", ...marked, isCapital: true }],
    ["well-Tuned", { lower: "well-tuned", kind: "word", ...marked }],
    ["U.S.", { lower: "u.s.", kind: "word", ...marked, isCapital: true }],
    ["58", { lower: "58", kind: "word", ...plain, hasLetter: false }],
    ["’S", { lower: "'s", kind: "possessive", ...marked }],
    ["’", { lower: "'", kind: "possessive", ...marked, hasLetter: false }],
    ["n’t", { lower: "n't", kind: "contraction", ...marked }],
    ["’ve", { lower: "'ve", kind: "contraction", ...marked }],
    [",", { lower: ",", kind: "punctuation", ...marked, hasLetter: false }],
    [
      "\u00a0",
      { lower: "\u00a0", kind: "punctuation", ...marked, isBlank: true, hasLetter: false },
    ],
    ["", { lower: "", kind: "punctuation", ...marked, isBlank: true, hasLetter: false }],
  ])("reads %j", (text, expected) => {
    expect(readWord(text)).toEqual({ text, ...expected });
  });
});
