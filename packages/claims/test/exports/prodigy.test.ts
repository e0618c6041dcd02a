import { describe, expect, it } from "vitest";
import { toProdigy } from "../../src/exports/prodigy.ts";
import { toClaimRecords } from "../../src/records/to-claim-records.ts";
import { bridgeArticle } from "../bridge-article.ts";
import { floodArticle } from "../flood-article.ts";

const articles = [
  { name: "bridge", analysis: bridgeArticle },
  { name: "flood", analysis: floodArticle },
];

describe.each(articles)("toProdigy of the $name article", ({ analysis }) => {
  const { text } = analysis.article;
  const records = toClaimRecords(analysis);
  const task = toProdigy(records, text);

  it("has the text unchanged", () => {
    expect(task.text).toBe(text);
  });

  it("counts the pieces of every claim in code points", () => {
    const codePoints = [...text];
    const found = task.spans
      .filter(({ label }) => label === "Quote" || label === "Statement" || label === "Casualty")
      .map(({ start, end, mark }) => `${mark} ${codePoints.slice(start, end).join("")}`);
    const expected = records.flatMap((record) => {
      const pieces = record.kind === "casualty" ? [record.target] : record.quote.spans;
      return pieces.map(({ exact }) => `${record.id} ${exact}`);
    });
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it("has no span twice, and all in order", () => {
    const places = task.spans.map(({ start, end, label }) => `${start}-${end} ${label}`);
    expect(new Set(places).size).toBe(places.length);
    const starts = task.spans.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});

describe("toProdigy", () => {
  it("tells what is known of the article", () => {
    const records = toClaimRecords(bridgeArticle, { publisher: "The Courier" });
    expect(toProdigy(records, bridgeArticle.article.text).meta).toEqual({
      publisher: "The Courier",
      title: "Bridge collapse near Varholm",
      datePublished: "2024-03-07",
    });
  });

  it("makes a task of an article without claims", () => {
    expect(toProdigy([], "Nothing was said.")).toEqual({
      text: "Nothing was said.",
      spans: [],
      meta: {},
    });
  });
});
