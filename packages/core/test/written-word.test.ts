import { describe, expect, it } from "vitest";
import { Cue } from "../src/lexicon/cue-kinds.ts";
import { USES } from "../src/lexicon/harm-uses.ts";
import { readWord } from "../src/written-word.ts";

describe("readWord", () => {
  const plain = {
    isPlain: true,
    isBlank: false,
    hasLetter: true,
    isCapital: false,
    reportingForm: null,
    reportingNoun: null,
    isPastParticiple: false,
    harmUses: 0,
    timeCues: 0,
    holidaySeconds: null,
  };
  const marked = { ...plain, isPlain: false };

  it.each([
    ["koval", { lower: "koval", kind: "word", ...plain }],
    ["Koval", { lower: "koval", kind: "word", ...plain, isCapital: true }],
    ["warn", { lower: "warn", kind: "word", ...plain, reportingForm: "warn" }],
    [
      "claims",
      {
        lower: "claims",
        kind: "word",
        ...plain,
        reportingForm: "claim",
        reportingNoun: "claim",
        harmUses: USES.loss,
      },
    ],
    ["Pešić", { lower: "pešić", kind: "word", ...marked, isCapital: true }],
    ["al-Tom", { lower: "al-tom", kind: "word", ...marked, isCapital: true }],
    ["well-Tuned", { lower: "well-tuned", kind: "word", ...marked, isPastParticiple: true }],
    ["U.S.", { lower: "u.s.", kind: "word", ...marked, isCapital: true }],
    ["58", { lower: "58", kind: "word", ...plain, hasLetter: false, timeCues: Cue.number }],
    ["Friday", { lower: "friday", kind: "word", ...plain, isCapital: true, timeCues: Cue.weekday }],
    [
      "toll",
      {
        lower: "toll",
        kind: "word",
        ...plain,
        harmUses: USES.trigger | USES.continues | USES.toll,
      },
    ],
    ["labour", { lower: "labour", kind: "word", ...plain, holidaySeconds: new Set(["day"]) }],
    ["’S", { lower: "'s", kind: "possessive", ...marked }],
    [
      "’",
      {
        lower: "'",
        kind: "possessive",
        ...marked,
        hasLetter: false,
        timeCues: Cue.shortYear | Cue.decade,
      },
    ],
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

  it.each(["killed", "told", "Rebuilt", "overthrown", "agreed", "said", "hit"])(
    "knows a past participle: %s",
    (word) => {
      expect(readWord(word).isPastParticiple).toBe(true);
    },
  );

  it.each(["need", "feed", "proceed", "embed", "saw", "went", "kill", "re"])(
    "takes no past participle for one: %s",
    (word) => {
      expect(readWord(word).isPastParticiple).toBe(false);
    },
  );
});
