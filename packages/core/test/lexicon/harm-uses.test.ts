import { describe, expect, it } from "vitest";
import { harmUsesOf, USES } from "../../src/lexicon/harm-uses.ts";

describe("harmUsesOf", () => {
  it.each([
    ["killed", USES.trigger | USES.harm],
    ["victim", USES.victim],
    ["seriously", USES.manner],
    ["dead", USES.trigger | USES.toll | USES.harmedClass],
    ["ministry", 0],
    ["", 0],
  ])("tells what %j may do", (word, uses) => {
    expect(harmUsesOf(word) & uses).toBe(uses);
  });

  it("knows nothing of words that have no part in harm", () => {
    expect(harmUsesOf("ministry")).toBe(0);
  });
});
