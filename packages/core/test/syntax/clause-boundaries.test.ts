import { describe, expect, it } from "vitest";
import type { VerbGroup } from "../../src/reading.ts";
import { findBoundary } from "../../src/syntax/clause-boundaries.ts";
import { lexicon, read } from "../read.ts";

/** Where the clause of the last verb begins, and what opens it. */
function boundaryOf(text: string): readonly [words: string, kind: string, opener: string] {
  const { syntax, edges } = read(text);
  const { tokens, sentences, nounPhrases, verbGroups } = syntax;
  const sentence = sentences[0] ?? { start: 0, end: 0, paragraph: 0, from: 0, to: 0 };
  const phraseOf = new Int32Array(tokens.length).fill(-1);
  nounPhrases.forEach((phrase, index) => {
    phraseOf.fill(index, phrase.from, phrase.to);
  });
  const parts = {
    ...{ tokens, sentence, phrases: nounPhrases, groups: verbGroups, edges, phraseOf },
    ...{ firstPhrase: 0, firstGroup: 0, firstClause: 0, reportingForms: lexicon.forms },
  };
  const [group, before]: (VerbGroup | undefined)[] = verbGroups.toReversed();
  if (group === undefined) throw new Error(`no verb in ${text}`);
  const boundary = findBoundary(parts, before?.to ?? sentence.from, group, before);
  const words = text.slice(tokens[boundary.at]?.start);
  return [words, boundary.kind, boundary.opener];
}

describe("findBoundary", () => {
  it.each([
    ["Koval said that it rained.", "that it rained.", "that", "word"],
    ["Koval left because it rained.", "because it rained.", "adverbial", "word"],
    ["They met Koval, who fled.", "who fled.", "relative", "word"],
    ["Koval came and left.", "and left.", "coordinate", "word"],
    ["Koval knows why they left.", "why they left.", "that", "word"],
    ["Koval said it rained.", "it rained.", "that", "none"],
    ["Koval said on Monday the dam had held.", "the dam had held.", "that", "none"],
    ["Koval said at least 12 dams had held.", "at least 12 dams had held.", "that", "none"],
    [
      "Koval said the dam and the bridge had held.",
      "the dam and the bridge had held.",
      "that",
      "none",
    ],
    ["They killed Koval and the police left.", "and the police left.", "coordinate", "word"],
    ["Koval said there was no danger.", "there was no danger.", "that", "none"],
    ["Koval wants to leave.", "to leave.", "infinitive", "none"],
    ["Koval left, saying no.", "saying no.", "participial", "none"],
    ["When it rained, Koval left.", "Koval left.", "main", "comma"],
    ["“It rained,” said Koval.", "said Koval.", "main", "stop"],
    ["Two came and five more when it rained.", "when it rained.", "adverbial", "word"],
    ["“We left because of rain,” added Koval.", "added Koval.", "main", "stop"],
  ])("of the last verb in %j is %j", (text, words, kind, opener) => {
    expect(boundaryOf(text)).toEqual([words, kind, opener]);
  });

  it.each([
    ["a determiner", "They left on that day and slept.", "and slept."],
    [
      "a comma before an aside in a bare clause",
      "They said Koval, the mayor, left.",
      "Koval, the mayor, left.",
    ],
    ["“since” before a date", "It has rained since May.", "It has rained since May."],
    ["marks inside a phrase", "The “Iron Gate” raid failed.", "The “Iron Gate” raid failed."],
  ])("is not %s", (_, text, words) => {
    expect(boundaryOf(text)[0]).toBe(words);
  });
});
