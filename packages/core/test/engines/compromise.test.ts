import { describe, expect, it } from "vitest";
import { createNameLexicon } from "../../src/engines/compromise.ts";

const names = createNameLexicon();

describe("createNameLexicon knows what a word alone can be", () => {
  it.each([
    ["James", "MaleName"],
    ["anna", "FemaleName"],
    ["France", "Country"],
    ["London", "City"],
    ["Norwegian", "Demonym"],
    ["minister", "Actor"],
  ])("%s: %s", (word, tag) => {
    expect(names.tagOf(word.toLowerCase())).toBe(tag);
  });

  it.each([["Varkand"], [""], ["constructor"], ["__proto__"], ["James Bond"]])(
    "but nothing of %j",
    (word) => {
      expect(names.tagOf(word.toLowerCase())).toBeNull();
    },
  );
});
