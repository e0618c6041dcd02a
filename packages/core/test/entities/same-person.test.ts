import { describe, expect, it } from "vitest";
import { fitOfPart, isSamePerson } from "../../src/entities/same-person.ts";
import { entitiesOf } from "./entities-of.ts";

describe("isSamePerson", () => {
  it.each([
    ["john hale jr", "john hale"],
    ["john hale iii", "john hale"],
    ["mohieddin ali al-tom", "mohieddin al-tom"],
    ["dan koval", "daniel koval"],
  ])("joins %s and %s", (a, b) => {
    expect(isSamePerson(a.split(" "), b.split(" "))).toBe(true);
  });

  it.each([
    ["john hale jr", "john hale sr"],
    ["george prescott ii", "george prescott iii"],
    ["daniela koval", "daniel koval"],
  ])("keeps %s and %s apart", (a, b) => {
    expect(isSamePerson(a.split(" "), b.split(" "))).toBe(false);
  });
});

describe("fitOfPart", () => {
  it.each([
    ["john hale jr", "hale", 4],
    ["john hale jr", "hale jr", 5],
    ["john hale", "hale jr", 4],
    ["john hale sr", "hale jr", 0],
    ["john hale jr", "john", 1],
  ])("%s, %s: %i", (full, part, fit) => {
    expect(fitOfPart(full.split(" "), part.split(" "))).toBe(fit);
  });
});

describe("findEntities tells father and son apart", () => {
  it("with and without a comma, and takes the bare surname for the nearest", () => {
    const text =
      "John Hale, Sr. owned a shop. His son, John Hale Jr., burnt it. Hale Sr. wept. " +
      "John Hale Jr. did not. Hale left.";
    const entities = entitiesOf(text).map(({ name, mentions }) => [
      name,
      mentions.map(({ start, end }) => text.slice(start, end)),
    ]);
    expect(entities).toEqual([
      ["John Hale, Sr.", ["John Hale, Sr.", "Hale Sr."]],
      ["John Hale Jr.", ["John Hale Jr.", "John Hale Jr.", "Hale"]],
    ]);
  });
});
