import { describe, expect, it } from "vitest";
import type { Attribution } from "../../src/reading.ts";
import { assignCues } from "../../src/tagger/assign-cues.ts";
import { read } from "../read.ts";

const TEXT = "Koval said the dam held, according to Moroz.";

function attribution(cue: string | null): Attribution {
  const start = cue === null ? 0 : TEXT.indexOf(cue);
  return {
    ...{ type: "indirect", content: [], quoted: [], source: null, floating: false },
    cue: cue === null ? null : { start, end: start + cue.length, lemma: cue, stance: "neutral" },
    ...{ addressee: null, via: null, rule: "clause-bare", confidence: 0.8 },
  };
}

/** The attributions that use the words from one to another, when these cues are used. */
function ownersOf(from: string, to: string, cues: readonly (string | null)[]) {
  const { tokens } = read(TEXT).syntax;
  const indexOf = (word: string): number => tokens.findIndex(({ text }) => text === word);
  return assignCues(tokens, cues.map(attribution))({ from: indexOf(from), to: indexOf(to) + 1 });
}

describe("assignCues", () => {
  it.each<[string, string, (string | null)[], number[]]>([
    ["said", "said", ["said"], [0]],
    ["according", "to", ["said", "according to"], [1]],
    ["according", "according", ["according to"], [0]],
    ["said", "said", ["said", null, "said"], [0, 2]],
    ["said", "to", ["said", "according to"], [0, 1]],
  ])("tells who uses “%s” to “%s” of %j", (from, to, cues, expected) => {
    expect(ownersOf(from, to, cues)).toEqual(expected);
  });

  it.each<[string, string, (string | null)[]]>([
    ["dam", "held", ["said", "according to"]],
    ["said", "said", [null]],
    ["said", "said", []],
  ])("does not find a user of “%s” to “%s” among %j", (from, to, cues) => {
    expect(ownersOf(from, to, cues)).toEqual([]);
  });
});
