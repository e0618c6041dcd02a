import { describe, expect, it } from "vitest";
import { tieClauses } from "../../src/tagger/tie-clauses.ts";
import { read } from "../read.ts";

/** How the clause of one word hangs on that of another. */
function tie(text: string, word: string, cue: string): string {
  const { clauses, tokens } = read(text).syntax;
  const clauseOf = (wanted: string): number =>
    clauses.findIndex(({ from, to }) =>
      tokens.slice(from, to).some(({ lower }) => lower === wanted),
    );
  return tieClauses(clauses, clauseOf(cue))(clauseOf(word));
}

describe("tieClauses", () => {
  it.each([
    ["its own clause", "Koval said that the dam would hold.", "koval", "said", "="],
    ["one that it governs", "Koval said that the dam would hold.", "dam", "said", "d1t>"],
    ["one above it", "Koval said that the dam would hold.", "said", "hold", "u1"],
    [
      "one two steps below",
      "Koval said that Moroz hoped to see the dam.",
      "see",
      "said",
      expect.stringMatching(/^d[12]/),
    ],
    ["one of another sentence", "Koval said so. The dam held.", "dam", "said", "o"],
  ])("tells %s", (_, text, word, cue, expected) => {
    expect(tie(text, word, cue)).toEqual(expected);
  });

  it("says nothing of clauses that are none", () => {
    expect(tieClauses([], -1)(3)).toBe("o");
  });
});
