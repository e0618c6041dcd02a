import { describe, expect, it } from "vitest";
import { createTagger } from "../../src/engines/wink.ts";

const tagger = createTagger();

describe("createTagger", () => {
  it("gives words as written, a tag each, and the dictionary form of verbs", () => {
    expect(tagger.tag("The mayor wasn’t told.")).toEqual({
      words: ["The", "mayor", "was", "n’t", "told", "."],
      tags: ["DET", "NOUN", "AUX", "PART", "VERB", "PUNCT"],
      lemmas: ["The", "mayor", "be", "n’t", "tell", "."],
    });
  });

  it.each(["", " ", "\n"])("finds no words in %j", (text) => {
    expect(tagger.tag(text).words.filter((word) => word.trim() !== "")).toEqual([]);
  });

  it("tags a text the same after any other", () => {
    const text = "Koval fumed that boats had sunk.";
    const fresh = createTagger().tag(text);
    tagger.tag("Boats fumed. Koval sinks boats, and boats sink Koval.");
    expect(tagger.tag(text)).toEqual(fresh);
  });
});
