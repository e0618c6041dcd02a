import { describe, expect, it } from "vitest";
import { toWebAnnotations } from "../../src/exports/web-annotation.ts";
import { toClaimRecords } from "../../src/records/to-claim-records.ts";
import { bridgeArticle } from "../bridge-article.ts";
import { floodArticle } from "../flood-article.ts";

const articles = [bridgeArticle, floodArticle].map((analysis) => ({
  text: analysis.article.text,
  records: toClaimRecords(analysis, { url: "https://example.org/news#top", language: "en" }),
}));

describe("toWebAnnotations", () => {
  it.each(
    articles.flatMap(({ text, records }) =>
      toWebAnnotations(records, text).map((a) => ({ text, ...a })),
    ),
  )("selects the words of $id by code points", ({ text, target }) => {
    const [quote, position] = target.selector;
    const codePoints = [...text];
    expect(codePoints.slice(position.start, position.end).join("")).toBe(quote.exact);
    expect(codePoints.slice(0, position.start).join("").endsWith(quote.prefix)).toBe(true);
    expect(codePoints.slice(position.end).join("").startsWith(quote.suffix)).toBe(true);
  });

  it("tells claim, kind and speaker", () => {
    const [, annotation] = articles.flatMap(({ text, records }) => toWebAnnotations(records, text));
    expect(annotation).toMatchObject({
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: expect.stringMatching(/^https:\/\/example\.org\/news#quote-[0-9a-f]{16}$/),
      type: "Annotation",
      motivation: "identifying",
      body: [
        { purpose: "describing", value: expect.stringMatching(/^We will/), language: "en" },
        { purpose: "classifying", value: "quote" },
        { purpose: "identifying", value: "Ilse Brandt" },
      ],
      target: { source: "https://example.org/news#top" },
    });
  });

  it("names an article without URL by its text's hash", () => {
    const records = toClaimRecords(bridgeArticle);
    const [annotation] = toWebAnnotations(records, bridgeArticle.article.text);
    const source = `urn:whosaid:article:${records[0]?.article.textSha256}`;
    expect(annotation).toMatchObject({ id: `${source}#${records[0]?.id}`, target: { source } });
  });

  it("does not take another text", () => {
    expect(() => toWebAnnotations(toClaimRecords(bridgeArticle), "Another text.")).toThrow(
      expect.objectContaining({ name: "ClaimsError", code: "wrong-text" }),
    );
  });
});
