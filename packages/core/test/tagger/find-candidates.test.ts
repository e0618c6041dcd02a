import { describe, expect, it } from "vitest";
import { findCandidates } from "../../src/tagger/find-candidates.ts";
import { gatherFacts } from "../../src/tagger/gather-facts.ts";
import { BEGIN_CUE, LABEL_COUNT } from "../../src/tagger/labels.ts";
import { lexicon, read } from "../read.ts";

/** Candidates when the first chain gives these words these likelihoods to begin or go on with a cue. */
function candidatesIn(
  text: string,
  likelihoods: Readonly<Record<string, readonly [begins: number, goesOn: number]>>,
) {
  const { syntax, marks } = read(text);
  const marginals = new Float64Array(syntax.tokens.length * LABEL_COUNT);
  syntax.tokens.forEach((token, at) => {
    marginals.set(likelihoods[token.lower] ?? [0, 0], at * LABEL_COUNT + BEGIN_CUE);
  });
  const found = findCandidates(syntax, gatherFacts({ syntax, marks, lexicon }), marginals);
  const words = (from: number, to: number): string =>
    text.slice(syntax.tokens[from]?.start, syntax.tokens[to - 1]?.end);
  return found.map(({ from, to, head, window }) => ({
    cue: words(from, to),
    head: syntax.tokens[head]?.lower,
    window: words(window.from, window.to),
  }));
}

const TEXT = `The mill closed. Koval pointed out that rain fell, according to Moroz. It rained. He left.

Nobody spoke.`;

describe("findCandidates", () => {
  it.each<[string, Record<string, [number, number]>, string[]]>([
    ["an unlisted word that is likely", { rained: [0.2, 0] }, ["rained"]],
    ["a listed word that is thinkable", { according: [0.01, 0] }, ["according"]],
    ["two words as one", { pointed: [0.9, 0], out: [0, 0.8] }, ["pointed out"]],
    ["two cues side by side as two", { it: [0.5, 0], rained: [0.5, 0.2] }, ["It", "rained"]],
  ])("finds %s", (_, likelihoods, expected) => {
    expect(candidatesIn(TEXT, likelihoods).map(({ cue }) => cue)).toEqual(expected);
  });

  it.each<[string, Record<string, [number, number]>]>([
    ["an unlisted word that is unlikely", { rained: [0.05, 0] }],
    ["a listed word that the chain rules out", { according: [0.001, 0] }],
    ["anything in no words", {}],
  ])("does not find %s", (_, likelihoods) => {
    expect(candidatesIn(TEXT, likelihoods)).toEqual([]);
  });

  it("looks at the sentence of the cue and those beside it, in its paragraph", () => {
    expect(candidatesIn(TEXT, { rained: [0.9, 0], spoke: [0.9, 0] })).toMatchObject([
      { window: expect.stringMatching(/^Koval pointed .* He left\.$/) },
      { window: "Nobody spoke." },
    ]);
  });

  it("takes the likeliest word for the head", () => {
    expect(candidatesIn(TEXT, { pointed: [0.2, 0], out: [0.1, 0.7] })).toMatchObject([
      { cue: "pointed out", head: "out" },
    ]);
  });

  it("looks at a bounded number of cues and words, however long a sentence is", () => {
    const found = candidatesIn(`${"Koval said and ".repeat(120)}left.`, { said: [0.9, 0] });
    expect(found).toHaveLength(12);
    for (const { window } of found) expect(window.split(" ").length).toBeLessThanOrEqual(200);
  });
});
