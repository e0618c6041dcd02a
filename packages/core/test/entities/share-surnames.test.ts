import { describe, expect, it } from "vitest";
import { entitiesOf } from "./entities-of.ts";

function namesIn(text: string): readonly string[] {
  return entitiesOf(text).map(({ name }) => name);
}

describe("findEntities gives a couple one surname", () => {
  it.each([
    ["John and Mary Smithson heard it.", ["John Smithson", "Mary Smithson"]],
    ["Later Paul & Linda McCrae left.", ["Paul McCrae", "Linda McCrae"]],
    ["Carlos and Beatriz van der Berg left.", ["Carlos van der Berg", "Beatriz van der Berg"]],
    ["Neighbours Carlos and Mary Smithson left.", ["Carlos Smithson", "Mary Smithson"]],
    ["Carlos and Mary Ann Smithson left.", ["Carlos Smithson", "Mary Ann Smithson"]],
  ])("%s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it("and the mention stays what is written", () => {
    const [john] = entitiesOf("John and Mary Smithson heard it. John Smithson left.");
    expect(john?.mentions.map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [33, 46],
    ]);
  });

  it.each([
    ["Anna Kovalyk came. Later Anna and Peter Smithson left.", ["Anna Kovalyk", "Peter Smithson"]],
    ["Mary Smithson came. Later John and Mary Smithson left.", ["Mary Smithson", "John"]],
    ["Kovalyk and Mary Smithson left.", ["Kovalyk", "Mary Smithson"]],
    ["Mr John and Mary Smithson left.", ["John", "Mary Smithson"]],
  ])("but not to %s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
