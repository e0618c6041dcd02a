import { describe, expect, it } from "vitest";
import { toClaimRecords } from "../../src/records/to-claim-records.ts";
import { checkSpans } from "../../src/validation/check-spans.ts";
import { bridgeArticle } from "../bridge-article.ts";

const { text } = bridgeArticle.article;
const records = toClaimRecords(bridgeArticle);
const [toll] = records;

function codesOf(changed: string): readonly string[] {
  return toll === undefined
    ? []
    : checkSpans(toll, changed).map(({ path, code }) => `${path} ${code}`);
}

describe("checkSpans", () => {
  it.each(records)("finds nothing in $id", (record) => {
    expect(checkSpans(record, text)).toEqual([]);
  });

  it("finds another text by its hash alone", () => {
    expect(codesOf(`${text} `)).toEqual(["/article/textSha256 wrong-text"]);
  });

  it("finds changed words", () => {
    expect(codesOf(text.replace("40", "41"))).toEqual([
      "/article/textSha256 wrong-text",
      "/target/exact wrong-words",
      "/sentences/0/exact wrong-words",
      "/evidence/0/span/exact wrong-words",
    ]);
  });

  it("finds words that lie beyond the text", () => {
    const errors = codesOf(text.slice(0, 100));
    expect(errors).toContain("/target/end outside-text");
  });

  it("finds other words around the target", () => {
    expect(codesOf(text.replace(" died", " fell"))).toContain("/target/suffix wrong-words");
    expect(codesOf(text.replace("Tuesday", "Thursda"))).toContain("/target/prefix wrong-words");
  });

  it("tells what stands there and what should", () => {
    const [, error] =
      toll === undefined ? [] : checkSpans(toll, text.replace("at least", "at most "));
    expect(error?.message).toBe(
      '/target/exact: expected "at most  40 people", which the text has there, got "at least 40 people"',
    );
  });
});
