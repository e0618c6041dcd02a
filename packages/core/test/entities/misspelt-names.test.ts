import { describe, expect, it } from "vitest";
import { entityOf } from "./entities-of.ts";

describe("a surname that is misspelt", () => {
  it.each([
    ["Lydia Gerstmann came. Later Ms Gaerstman left.", "Lydia Gerstmann", "Gaerstman"],
    ["Kora Maurer came. Later Mauer left.", "Kora Maurer", "Mauer"],
    ["Ivan Kossov came. Later Kosov left.", "Ivan Kossov", "Kosov"],
  ])("is its bearer’s: %s", (text, name, alias) => {
    expect(entityOf(text, name)?.aliases).toEqual([alias]);
  });

  it.each([
    ["another gender", "Mrs Lydia Gerstmann came. Later Mr Gaerstman left.", "Lydia Gerstmann"],
    ["two who may be meant", "Kora Maurer and Ivan Maurer came. Mauer left.", "Kora Maurer"],
    ["another word", "Kora Maurer came. Later Meyer left.", "Kora Maurer"],
    ["a short one", "Kora Roth came. Later Rath left.", "Kora Roth"],
  ])("is nobody’s with %s", (_, text, name) => {
    expect(entityOf(text, name)?.aliases).toEqual([]);
  });
});
