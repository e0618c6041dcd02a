import { describe, expect, it } from "vitest";
import { toArticleRecord } from "../../src/records/to-article-record.ts";
import { toClaimRecords } from "../../src/records/to-claim-records.ts";
import { validateArticleRecord } from "../../src/validation/validate-article-record.ts";
import { bridgeArticle } from "../bridge-article.ts";
import { change } from "../change.ts";

const info = { url: "https://courier.example/bridge", publisher: "Courier", language: "en" };
const record = toArticleRecord(bridgeArticle, info);

describe("toArticleRecord", () => {
  it("tells of the article what its claims do, and has the text", () => {
    const [claim] = toClaimRecords(bridgeArticle, info);
    expect(record).toMatchObject({ ...claim?.article });
    expect(record.text).toBe(bridgeArticle.article.text);
  });

  it("refuses a URL of the wrong form", () => {
    expect(() => toArticleRecord(bridgeArticle, { url: "bridge" })).toThrow(/absolute URL/);
  });
});

describe("validateArticleRecord", () => {
  it("takes what comes back from JSON", () => {
    const passedOn: unknown = JSON.parse(JSON.stringify(record));
    expect(validateArticleRecord(passedOn)).toEqual({ valid: true, record, errors: [] });
  });

  it.each([
    ["/text", `${record.text} `, "/textSha256", "wrong-text"],
    ["/textSha256", "0".repeat(64), "/textSha256", "wrong-text"],
    ["/textSha256", "0", "/textSha256", "wrong-form"],
    ["/url", "bridge", "/url", "wrong-form"],
    ["/datePublished", "7 March", "/datePublished", "wrong-form"],
    ["/datePublished", null, "/datePublishedSource", "not-allowed"],
    ["/datePublishedSource", null, "/datePublishedSource", "not-allowed"],
    ["/offsetUnit", "utf-8", "/offsetUnit", "not-allowed"],
    ["/title", 3, "/title", "wrong-type"],
    ["/title", undefined, "/title", "missing-property"],
    ["/more", 1, "/more", "unknown-property"],
  ])("tells that %s may not be %j", (path, value, faulty, code) => {
    const { valid, errors } = validateArticleRecord(change(record, path, value));
    expect(valid).toBe(false);
    expect(errors).toContainEqual(expect.objectContaining({ path: faulty, code }));
  });

  it.each([null, [], "text", 3])("takes no %j for a record", (value) => {
    expect(validateArticleRecord(value).valid).toBe(false);
  });
});
