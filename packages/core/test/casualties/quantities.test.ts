import { describe, expect, it } from "vitest";
import { readQuantity } from "../../src/casualties/quantities/read-quantity.ts";
import { read } from "../read.ts";

function quantityOf(words: string): string {
  const { text, syntax } = read(`${words}.`);
  const quantity = readQuantity(syntax.tokens, 0);
  if (quantity === null) return "none";
  const end = syntax.tokens[quantity.to - 1]?.end ?? 0;
  return `${text.slice(0, end)} | ${quantity.low} ${quantity.high} ${quantity.qualifier}`;
}

describe("readQuantity", () => {
  it.each([
    ["21,320 people", "21,320 | 21320 21320 exact"],
    ["4 124 kidnappings", "4 124 | 4124 4124 exact"],
    ["twenty-one men", "twenty-one | 21 21 exact"],
    ["one hundred and three people", "one hundred and three | 103 103 exact"],
    ["three and a half thousand people", "three and a half thousand | 3500 3500 exact"],
    ["half a dozen men", "half a dozen | 6 6 exact"],
    ["a dozen men", "a dozen | 12 12 exact"],
    ["two dozen men", "two dozen | 24 24 exact"],
    ["11.4 million people", "11.4 million | 11400000 11400000 exact"],
    ["three lakh people", "three lakh | 300000 300000 exact"],
    ["two crore people", "two crore | 20000000 20000000 exact"],
    ["at least 40 people", "at least 40 | 40 null at-least"],
    ["no fewer than 1,180 persons", "no fewer than 1,180 | 1180 null at-least"],
    ["more than 1,200 families", "more than 1,200 | 1201 null more-than"],
    ["up to 90 people", "up to 90 | null 90 at-most"],
    ["as many as 390 men", "as many as 390 | null 390 at-most"],
    ["fewer than ten people", "fewer than ten | null 9 fewer-than"],
    ["nearly 1,200 people", "nearly 1,200 | 1200 1200 about"],
    ["some 400 families", "some 400 | 400 400 about"],
    ["1,900 or so", "1,900 or so | 1900 1900 about"],
    ["20 or more people", "20 or more | 20 null at-least"],
    ["between 24 and 28 miners", "between 24 and 28 | 24 28 range"],
    ["60 or 70 people", "60 or 70 | 60 70 range"],
    ["10-15 people", "10-15 | 10 15 range"],
    ["dozens of families", "dozens | null null vague"],
    ["tens of thousands of people", "tens of thousands | null null vague"],
    ["an unknown number of people", "an unknown number | null null vague"],
    ["most of the dead", "most | null null share"],
    ["85% of them", "85% | null null share"],
    ["nine in ten of them", "nine in ten | null null share"],
    ["two thirds of them", "two thirds | null null share"],
    ["no one", "no one | 0 0 exact"],
    ["not a single protester", "not a single | 0 0 exact"],
    ["all four men", "all four | 4 4 exact"],
    ["another 12 people", "another 12 | 12 12 exact"],
    ["a couple of farmers", "a couple | 2 2 exact"],
    ["a family of four", "a family of four | 4 4 exact"],
  ])("reads %s", (words, expected) => {
    expect(quantityOf(words)).toBe(expected);
  });

  it.each([
    "17-year-old boys",
    "20 years old",
    "10:30 in the morning",
    "9 October",
    "of four children",
    "a man",
    "the men",
    "six-day war",
  ])("reads no quantity in %s", (words) => {
    expect(quantityOf(words)).toBe("none");
  });
});
