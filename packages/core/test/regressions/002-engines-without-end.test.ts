import { expect, it } from "vitest";
import { createTagger } from "../../src/engines/wink.ts";

/** The tagger’s model doubled a string of its own at each engine: the 21st could not be built. */
it("builds more engines than twenty", () => {
  for (let engine = 0; engine < 24; engine += 1) {
    const tagged = createTagger().tag("Koval spoke.");
    expect(tagged.map(({ word }) => word.text)).toEqual(["Koval", "spoke", "."]);
  }
});
