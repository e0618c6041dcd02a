import { compareArticles } from "@whosaid/claims/compare";
import { describe, expect, it } from "vitest";
import { report, type WrittenClaim } from "./report.ts";

const by = "Ilena Marsk";
const TOPICS = "ferry quarry orchard viaduct tannery glacier cannery lighthouse brewery".split(" ");

const MATTERS = "wages roof permits flooding ballot harvest tolls wiring".split(" ");

/** Reports of nine events, and one claim that the first two share. */
function reportsWith(claim: WrittenClaim) {
  const reports = TOPICS.map((topic, at) =>
    report(topic, "2024-05-14", [
      ...MATTERS.map((matter) => ({
        by: `Speaker ${topic}`,
        words: `“The ${topic}${matter} of ${topic}ton need ${topic}${matter}folk,”`,
      })),
      ...(at < 2 ? [claim] : []),
    ]),
  );
  return compareArticles(reports).clusters.map(({ claims }) =>
    claims.map(({ article }) => article.id),
  );
}

describe("in articles on other events", () => {
  it("a long quotation is found word for word", () => {
    const words = "“Nobody in this valley will ever sign that letter,”";
    expect(reportsWith({ by, words })).toEqual([["ferry", "quarry"]]);
  });

  it.each([
    ["a phrase of few words", { by, words: "“It is a shame,”" }],
    ["a count", { words: "Two people died", counts: "Two people", figure: { low: 2, high: 2 } }],
  ])("%s is not held to be one claim", (_, claim) => {
    expect(reportsWith(claim)).toEqual([]);
  });
});
