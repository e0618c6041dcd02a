import { describe, expect, it } from "vitest";
import { describeQuantity, describeToll } from "../../src/pretty/quantity.ts";
import { killed } from "../fixtures/quarry.ts";

const text = "scores of miners";
const written = { ...killed, start: 0, end: 6, victims: null };
const miners = { start: 10, end: 16, head: "miner", category: null, nationality: null };

describe("a quantity in words", () => {
  it.each([
    ["exact", 21320, 21320, "21,320"],
    ["exact", 0, 0, "none"],
    ["at-least", 40, null, "at least 40"],
    ["more-than", 41, null, "more than 40"],
    ["at-most", null, 40, "at most 40"],
    ["fewer-than", null, 39, "fewer than 40"],
    ["about", 1000, 1000, "about 1,000"],
    ["range", 5, 8, "5 to 8"],
    ["vague", null, null, "scores"],
    ["share", null, null, "scores"],
  ] as const)("%s %s %s is %s", (qualifier, low, high, words) => {
    expect(describeQuantity({ ...written, qualifier, low, high }, text)).toBe(words);
  });

  it.each([
    ["at-least", 9, null, "at least 9 miners"],
    ["exact", 0, 0, "no miners"],
    ["vague", null, null, "scores (miners)"],
  ] as const)("%s %s %s with its victims is %s", (qualifier, low, high, words) => {
    const figure = { ...written, victims: miners, qualifier, low, high };
    expect(describeToll(figure, text)).toBe(words);
  });

  it("does not say the victims twice", () => {
    const figure = { ...written, end: 16, victims: miners, low: null, high: null };
    expect(describeToll({ ...figure, qualifier: "vague" }, text)).toBe("scores of miners");
  });
});
