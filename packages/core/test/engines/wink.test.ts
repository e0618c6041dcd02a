import { describe, expect, it } from "vitest";
import { createTagger } from "../../src/engines/wink.ts";

const tagger = createTagger();

describe("createTagger", () => {
  it("gives words as written, a tag each, and the dictionary form of verbs", () => {
    const { words, tags, lemmas } = tagger.tag("The mayor wasn’t told.");
    expect(words.map(({ text }) => text)).toEqual(["The", "mayor", "was", "n’t", "told", "."]);
    expect(tags).toEqual(["DET", "NOUN", "AUX", "PART", "VERB", "PUNCT"]);
    expect(lemmas).toEqual(["the", "mayor", "be", "n't", "tell", "."]);
  });

  it.each(["", " ", "\n"])("finds no words in %j", (text) => {
    expect(tagger.tag(text).words.filter(({ isBlank }) => !isBlank)).toEqual([]);
  });

  it("keeps one object for all places of a word", () => {
    const [first, , second] = tagger.tag("Koval met Koval.").words;
    expect(first).toBe(second);
    expect(tagger.tag("Koval left.").words[0]).toBe(first);
  });

  it("tags a text the same after any other", () => {
    const text = "Koval fumed that boats had sunk.";
    const fresh = createTagger().tag(text);
    tagger.tag("Boats fumed. Koval sinks boats, and boats sink Koval.");
    expect(tagger.tag(text)).toEqual(fresh);
  });
});
