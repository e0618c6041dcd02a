import { describe, expect, it } from "vitest";
import type { AnnotatedArticle, DocumentCount } from "../../src/annotated-article.ts";
import { scoreCounts } from "../../src/scoring/score-counts.ts";
import { share } from "../../src/scoring/tally.ts";
import { annotate } from "../annotate.ts";

const TEXT = "{k1:Dozens} were feared dead; {k2:three} died and {k3:two} of them were guards.";
const FOUND = annotate(
  TEXT,
  "k1 killed - - vague | - | - | - | - | possible",
  "k2 killed 3 3 exact | -",
  "k3 killed 2 2 exact | guards",
);

function coded(count: number, wording: DocumentCount["wording"]): AnnotatedArticle {
  const silent = { count: 0, wording: "silent" } as const;
  return { ...FOUND, counts: { killed: { count, wording }, wounded: silent } };
}

describe("scoreCounts", () => {
  it.each([
    ["the first asserted number", 3, "stated", { "counts.killed": share(1, 1) }],
    ["not a later one", 2, "stated", { "counts.killed": share(0, 1) }],
    [
      "an invention where the article is silent",
      0,
      "silent",
      { "counts.killed.invented": share(1, 1) },
    ],
  ] as const)("takes %s", (_, count, wording, expected) => {
    expect(scoreCounts(coded(count, wording), FOUND)).toEqual({
      ...expected,
      "counts.wounded.invented": share(0, 1),
    });
  });

  it("leaves out rows that are not fit, and articles without coded counts", () => {
    expect(scoreCounts(coded(3, "unfit"), FOUND)).not.toHaveProperty(["counts.killed"]);
    expect(scoreCounts(FOUND, FOUND)).toEqual({});
  });

  it("does not take silence for a stated zero", () => {
    const none = { ...FOUND, casualties: [] };
    expect(scoreCounts(coded(0, "stated"), none)["counts.killed"]).toEqual(share(0, 1));
  });
});
