import { describe, expect, it } from "vitest";
import { createTagger } from "../../src/engines/wink.ts";

const tagger = createTagger();

describe("createTagger", () => {
  it("gives words as written, a tag each, and the dictionary form of verbs", () => {
    const tagged = tagger.tag("The mayor wasn’t told.");
    expect(tagged.map(({ word, pos, lemma }) => [word.text, pos, lemma])).toEqual([
      ["The", "DET", "the"],
      ["mayor", "NOUN", "mayor"],
      ["was", "AUX", "be"],
      ["n’t", "PART", "n't"],
      ["told", "VERB", "tell"],
      [".", "PUNCT", "."],
    ]);
  });

  it.each(["", " ", "\n"])("finds no words in %j", (text) => {
    expect(tagger.tag(text).filter(({ word }) => !word.isBlank)).toEqual([]);
  });

  it("keeps one object for all places of a word, and one for each part of speech it is", () => {
    const [first, , second] = tagger.tag("Koval met Koval.");
    expect(first).toBe(second);
    expect(tagger.tag("Koval left.")[0]).toBe(first);
    const [noun, verb] = ["Their fire spread.", "They fire him."].map(
      (text) => tagger.tag(text)[1],
    );
    expect([noun?.pos, verb?.pos]).toEqual(["NOUN", "VERB"]);
    expect(noun?.word).toBe(verb?.word);
  });

  it("tags a text the same after any other", () => {
    const text = "Koval fumed that boats had sunk.";
    const fresh = createTagger().tag(text);
    tagger.tag("Boats fumed. Koval sinks boats, and boats sink Koval.");
    expect(tagger.tag(text)).toEqual(fresh);
  });
});
