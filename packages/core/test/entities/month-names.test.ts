import { describe, expect, it } from "vitest";
import { entitiesOf, entityOf } from "./entities-of.ts";

describe("findEntities reads months that are names", () => {
  it.each([
    ["Theresa May lost. Later May left.", "Theresa May"],
    ["Mrs May lost.", "May"],
    ["June Carter lost.", "June Carter"],
    ["Later Daw Khin Mar Oo spoke.", "Khin Mar Oo"],
    ["Later Jan Holubek spoke.", "Jan Holubek"],
  ])("%s", (text, name) => {
    expect(entityOf(text, name)?.kind).toBe("person");
  });

  it.each([
    ["In June Kovalyk left.", ["Kovalyk"]],
    ["Last August Kovalyk left.", ["Kovalyk"]],
    ["They met between May and June.", []],
    ["On Jan. 5 Kovalyk left.", ["Kovalyk"]],
    ["Theresa May lost in May.", ["Theresa May"]],
    ["May Kovalyk win?", ["Kovalyk"]],
  ])("but not in %s", (text, names) => {
    expect(entitiesOf(text).map(({ name }) => name)).toEqual(names);
  });
});
