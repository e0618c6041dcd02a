import { describe, expect, it } from "vitest";
import { readNumbers } from "../../../src/compare/words/number-words.ts";

describe("numbers among words", () => {
  it.each<[string, readonly number[]]>([
    ["forty two miners", [42]],
    ["1,200 people", [1200]],
    ["2.8 seconds", [2.8]],
    ["one hundred and five", [105]],
    ["three hundred thousand", [300_000]],
    ["two million four hundred thousand", [2_400_000]],
    ["one in a hundred thousand", [100_000]],
    ["some 115 thousand", [115_000]],
    ["seventeen of the nineteen", [17, 19]],
    ["in 2011 17 people", [2011, 17]],
    ["six seven", [6, 7]],
    ["both sides", [2]],
  ])("are read: %s", (words, numbers) => {
    expect(readNumbers(words.split(" ")).map(({ value }) => value)).toEqual(numbers);
  });

  it.each(["one of them", "hundreds of people", "the million dollar man", "and so on"])(
    "are not read: %s",
    (words) => {
      expect(readNumbers(words.split(" "))).toEqual([]);
    },
  );
});
