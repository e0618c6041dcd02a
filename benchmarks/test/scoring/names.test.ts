import { describe, expect, it } from "vitest";
import { isFullName, isSameSource, sharesSurname } from "../../src/scoring/names.ts";

describe("isFullName", () => {
  it.each([
    ["Cathal Ó Brolcháin", "Cathal O Brolchain", []],
    ["the Ministry of Health", "Ministry of Health", []],
    ["Gaza’s Ministry of Health", "Gaza's Ministry of Health", []],
    ["Thomas James Roy", "Tom Roy", ["Thomas James Roy"]],
  ])("takes %s for %s", (found, name, aliases) => {
    expect(isFullName(found, name, aliases)).toBe(true);
  });

  it.each([
    ["Roy", "Thomas Roy", ["Roy"]],
    ["Jon Roy", "Thomas Roy", []],
    ["", "Thomas Roy", []],
  ])("does not take %s for %s", (found, name, aliases) => {
    expect(isFullName(found, name, aliases)).toBe(false);
  });
});

describe("sharesSurname", () => {
  it.each([
    ["Koval", "Anna Koval", true],
    ["Minister Koval", "Anna Koval", true],
    ["Anna", "Anna Koval", false],
    ["", "", false],
  ])("%s, %s: %s", (found, name, expected) => {
    expect(sharesSurname(found, name)).toBe(expected);
  });
});

describe("isSameSource", () => {
  it.each([
    ["police", "Zamfara police", true],
    ["the Ministry of Health", "Gaza’s Ministry of Health", true],
    ["police", "officials", false],
    ["the", "police", false],
  ])("%s, %s: %s", (a, b, expected) => {
    expect(isSameSource(a, b)).toBe(expected);
  });
});
