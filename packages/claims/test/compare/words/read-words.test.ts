import { describe, expect, it } from "vitest";
import { hedgesIn } from "../../../src/compare/words/hedges.ts";
import { longestRun } from "../../../src/compare/words/longest-run.ts";
import { readWords } from "../../../src/compare/words/read-words.ts";

describe("a claim’s words", () => {
  it("are stems of what carries meaning, with the words as they stand", () => {
    expect([...readWords("The ports were reopening for the miners’ boats").stems]).toEqual([
      ["port", "ports"],
      ["reopen", "reopening"],
      ["miner", "miners"],
      ["boat", "boats"],
    ]);
  });

  it.each([
    ["US envoys left", ["usa", "envoi", "left"], false],
    ["They told us", [], true],
  ])("tell the country from the pronoun: %s", (text, stems, firstPerson) => {
    const words = readWords(text);
    expect([...words.stems.keys()].map((stem) => (stem === "leav" ? "left" : stem))).toEqual(stems);
    expect(words.firstPerson).toBe(firstPerson);
  });

  it("leave out numbers that are known to be part of a date", () => {
    const { numbers } = readWords("On May 9 some 30 people left", new Set([9]));
    expect([...numbers]).toEqual([30]);
  });

  it.each([
    ["“We did not leave”", 1],
    ["nobody left, and we didn’t ask", 2],
    ["without a word they left", 1],
    ["everybody left", 0],
    ["a knot of nobles", 0],
  ])("negate: %s", (text, count) => {
    expect(readWords(text).negations).toBe(count);
  });
});

describe("words that soften", () => {
  it.each([
    ["The dam may have held about a day", ["may", "about"]],
    ["Reportedly it will likely rain", ["reportedly", "likely"]],
    ["The delegations met on May 9", []],
    ["They talked about 20 dams, about farms", ["about"]],
    ["The dam would hold", []],
    ["The dam held", []],
  ])("in: %s", (text, hedges) => {
    expect(hedgesIn(text)).toEqual(hedges);
  });
});

describe("the longest run of equal words", () => {
  it.each([
    ["a b c d", "x b c y", 2],
    ["a b c", "a b c", 3],
    ["a b a b c", "b a b", 3],
    ["a", "b", 0],
    ["", "", 0],
  ])("of %s and %s", (a, b, run) => {
    expect(longestRun(a.split(" ").filter(Boolean), b.split(" ").filter(Boolean))).toBe(run);
  });
});
