import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

/** The tagger parts titles it does not know from their dots, and sentences ended there. */
describe("a title with a dot", () => {
  it.each(["Maj.", "Adm.", "Rev.", "Fr.", "Supt.", "Det.", "Cpl.", "Cmdr.", "Mx.", "Msgr."])(
    "%s is one word with the name behind it",
    (title) => {
      const { syntax, text } = read(`Reporters met ${title} Koval on Monday.`);
      expect(syntax.sentences).toHaveLength(1);
      const name = syntax.nounPhrases[1];
      expect(text.slice(name?.start, name?.end)).toBe(`${title} Koval`);
    },
  );

  it.each(["vol. 2", "fig. 3", "para. 12", "sec. 4", "no. 5"])(
    "%s stays in its sentence",
    (place) => {
      expect(read(`It is shown in ${place} of the report.`).syntax.sentences).toHaveLength(1);
    },
  );

  it.each([
    ["a lone No", "No. We stay."],
    ["a number cut from its word", "He loves art. Koval paints."],
    ["a verb’s noun", "It was the rev. They left."],
  ])("is not %s", (_, text) => {
    expect(read(text).syntax.sentences).toHaveLength(2);
  });
});
