import { describe, expect, it } from "vitest";
import { byFirstWord } from "../../src/casualties/quantities/by-first-word.ts";

describe("byFirstWord", () => {
  const index = byFirstWord(["no fewer than", "no-one", "no", "half"], (words) => words);

  it("keeps the order of phrases that share a first word", () => {
    expect(index.get("no")).toEqual(["no fewer than", "no-one", "no"]);
  });

  it("knows nothing of words that lead no phrase", () => {
    expect(index.get("fewer")).toBeUndefined();
  });
});
