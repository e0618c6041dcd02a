import { describe, expect, it } from "vitest";
import { createAnalyzer } from "../../src/analyzer.ts";

const analyzer = createAnalyzer();

/** Who says what floats at the end of a text. */
function lastSpeaker(text: string): string | null {
  const { quotations, entities } = analyzer.analyze(text);
  const speaker = quotations.at(-1)?.speaker?.entity;
  return entities.find(({ id }) => id === speaker)?.name ?? null;
}

describe("inheritSpeaker", () => {
  it.each([
    [
      "of the speech rather than of a clause in its sentence",
      "“It was a bailout,” Anna Koval said after Ivan Moroz argued that it was late. “Read it.”",
      "Anna Koval",
    ],
    [
      "of the sentence before",
      "“It was a bailout,” Anna Koval said. Ivan Moroz argued that it was late. “Read it.”",
      "Ivan Moroz",
    ],
  ])("%s", (_, text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });
});
