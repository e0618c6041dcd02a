import { describe, expect, it } from "vitest";
import { isAdjunct, startWithBound, takesClause } from "../../src/syntax/sentence-parts.ts";
import { lexicon, read } from "../read.ts";

describe("isAdjunct", () => {
  it.each([
    ["In Kesh it rained.", 0],
    ["They gave it to Koval.", 2],
    ["Monday was wet.", 0],
    ["It rained in at least 12 towns.", 1],
  ])("%j, phrase %i", (text, index) => {
    const { tokens, nounPhrases } = read(text).syntax;
    const phrase = nounPhrases[index];
    expect(phrase !== undefined && isAdjunct(tokens, phrase)).toBe(true);
  });

  it.each([
    ["At least 12 people fled.", 0],
    ["More than 40 families fled.", 0],
    ["Up to 30 men left.", 0],
    ["About 200 homes burned.", 0],
    ["The mayor left.", 0],
  ])("not in %j, phrase %i", (text, index) => {
    const { tokens, nounPhrases } = read(text).syntax;
    const phrase = nounPhrases[index];
    expect(phrase !== undefined && isAdjunct(tokens, phrase)).toBe(false);
  });
});

describe("startWithBound", () => {
  it.each([
    ["Police said at least 12 people fled.", "at least 12 people"],
    ["Police said more than 40 families fled.", "more than 40 families"],
    ["Police said close to 90 miners fled.", "close to 90 miners"],
    ["Police said the miners fled.", "the miners"],
    ["Police said over the phone that it rained.", "the phone"],
  ])("%j: %s", (text, expected) => {
    const { tokens, nounPhrases } = read(text).syntax;
    const phrase = nounPhrases[1];
    const start = phrase === undefined ? 0 : (tokens[startWithBound(tokens, phrase)]?.start ?? 0);
    expect(text.slice(start, phrase?.end)).toBe(expected);
  });
});

describe("takesClause", () => {
  it.each(["say", "warn", "believe", "hope"])("%s", (lemma) => {
    expect(takesClause(lemma, lexicon.forms)).toBe(true);
  });

  it.each(["arrest", "shoot", "be", "visit"])("not %s", (lemma) => {
    expect(takesClause(lemma, lexicon.forms)).toBe(false);
  });
});
