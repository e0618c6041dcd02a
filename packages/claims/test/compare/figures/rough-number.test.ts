import { describe, expect, it } from "vitest";
import { roughNumber } from "../../../src/compare/figures/rough-number.ts";

describe("words that count roughly", () => {
  it.each([
    ["dozens", "several dozen miners"],
    ["a third of them", "about one third"],
    ["most of the dead", "the majority of them"],
    ["hundreds of girls", "girls by the hundred"],
  ])("are alike: %s, %s", (a, b) => {
    expect(roughNumber(a)).not.toBeNull();
    expect(roughNumber(a)).toBe(roughNumber(b));
  });

  it.each([
    ["dozens", "hundreds"],
    ["half of them", "most of them"],
    ["thousands", "tens of millions"],
  ])("differ: %s, %s", (a, b) => {
    expect(roughNumber(a)).not.toBe(roughNumber(b));
  });

  it.each(["survivors", "", "the foremost doctors"])("are not: %s", (words) => {
    expect(roughNumber(words)).toBeNull();
  });
});
