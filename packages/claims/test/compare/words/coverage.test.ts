import { describe, expect, it } from "vitest";
import { shareAny, shareWords, weighClaim } from "../../../src/compare/words/coverage.ts";
import { readWords } from "../../../src/compare/words/read-words.ts";

const weigh = (text: string) => weighClaim(readWords(text), () => 1);

describe("what two claims say in common", () => {
  it.each([
    ["The lorry sank", "The truck sank", { same: 1, near: 1, nearBack: 1 }],
    ["The lorry sank", "The harbour froze", { same: 0, near: 0, nearBack: 0 }],
    ["Trucks", "Lorry, truck and vehicle", { same: 1, near: 0, nearBack: 2 }],
    ["Twelve lorries", "12 ships", { same: 1, near: 0, nearBack: 0 }],
    ["", "The lorry sank", { same: 0, near: 0, nearBack: 0 }],
  ])("of “%s” and “%s”", (a, b, shared) => {
    expect(shareWords(weigh(a), weigh(b))).toEqual(shared);
  });
});

describe("two claims", () => {
  it.each([
    ["a word", "The lorry sank", "Ships sank", true],
    ["a word near in meaning", "The lorry broke", "A truck came", true],
    ["a number", "12 lorries", "Twelve saw it", true],
    ["nothing", "The lorry broke", "The harbour froze", false],
    ["nothing, being empty", "", "", false],
  ])("share %s", (_, a, b, shared) => {
    expect(shareAny(weigh(a), weigh(b))).toBe(shared);
  });
});
