import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

/** Pairs of a phrase in apposition and the one it renames. */
function renamings(text: string): readonly (readonly string[])[] {
  const { nounPhrases } = read(text).syntax;
  return nounPhrases.flatMap((phrase) => {
    const first = phrase.appositionTo === null ? undefined : nounPhrases[phrase.appositionTo];
    if (first === undefined) return [];
    return [[text.slice(phrase.start, phrase.end), text.slice(first.start, first.end)]];
  });
}

describe("markAppositions", () => {
  it.each([
    ["Koval, the energy minister, said so.", "the energy minister", "Koval"],
    ["The ministry’s spokesman, Ivan Kos, said so.", "Ivan Kos", "The ministry’s spokesman"],
    ["Anna Koval, a doctor at St Mary’s, said so.", "a doctor", "Anna Koval"],
    ["They met Ivan Kos, head of the union.", "head of the union", "Ivan Kos"],
    ["They met Ivan Kos, her deputy, there.", "her deputy", "Ivan Kos"],
    ["The drug, Kelmor, was sold.", "Kelmor", "The drug"],
    ["Ivan Kos, Kesh coach, said so.", "Kesh coach", "Ivan Kos"],
    ["Anna Koval, mother of a boy hurt there, said so.", "mother of a boy", "Anna Koval"],
    [
      "Anna Koval, Director of the Kesh Museum, said so.",
      "Director of the Kesh Museum",
      "Anna Koval",
    ],
  ])("%s", (text, phrase, first) => {
    expect(renamings(text)).toEqual([[phrase, first]]);
  });

  it.each([
    ["a list of names", "Koval, Moroz and Kos said so."],
    ["a list of names and nouns", "Koval, the mayor and two officers said so."],
    ["a new subject", "In Kesh, the army left."],
    ["a name behind a fronted phrase", "After the match, Ivan Kos left."],
    ["a name behind a fronted participle", "Speaking outside court, Ivan Kos, of Kesh, left."],
    ["a speaker in a headline", "Dam Safe in Kesh Case, Lawyer Says So"],
    ["a clause behind", "When he met Koval, the minister left."],
    ["two common nouns", "The bread, the milk, all of it was gone."],
    ["pronouns", "She, the minister, left."],
    ["a stop between", "They met Koval. The minister left."],
  ])("does not take %s for one", (_, text) => {
    expect(renamings(text)).toEqual([]);
  });
});
