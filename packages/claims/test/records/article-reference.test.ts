import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type ArticleInfo, referToArticle } from "../../src/records/article-reference.ts";

const article = {
  text: "Four people died.",
  id: "a1",
  title: "Storm",
  publishedAt: "2024-03-07",
  publishedAtSource: "date-line",
} as const;

describe("referToArticle", () => {
  it("takes what the analysis knows", () => {
    expect(referToArticle(article, {})).toEqual({
      id: "a1",
      url: null,
      publisher: null,
      title: "Storm",
      datePublished: "2024-03-07",
      datePublishedSource: "date-line",
      lang: null,
      textSha256: createHash("sha256").update(article.text).digest("hex"),
      offsetUnit: "utf-16",
    });
  });

  it("prefers what the caller knows", () => {
    const info = {
      id: "b2",
      url: "https://example.org/2",
      publisher: "The Courier",
      title: "Storm kills four",
      datePublished: "2024-03-07T10:00:00Z",
      language: "en-GB",
    };
    const { language, ...named } = info;
    expect(referToArticle(article, info)).toMatchObject({
      ...named,
      lang: language,
      datePublishedSource: "given",
    });
  });

  it.each<[ArticleInfo, string]>([
    [{ url: "example.org/1" }, 'The article\'s url is "example.org/1": expected an absolute URL'],
    [{ url: "" }, 'The article\'s url is ""'],
    [{ datePublished: "7 March 2024" }, 'datePublished is "7 March 2024": expected an ISO date'],
    [{ language: "English, British" }, "expected a BCP 47 tag such as en"],
  ])("does not take %j", (info, message) => {
    expect(() => referToArticle(article, info)).toThrow(
      expect.objectContaining({
        name: "ClaimsError",
        code: "invalid-article-info",
        message: expect.stringContaining(message),
      }),
    );
  });
});
