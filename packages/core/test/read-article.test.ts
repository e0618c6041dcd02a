import { describe, expect, it } from "vitest";
import { WhosaidError } from "../src/errors.ts";
import { readArticle } from "../src/read-article.ts";

const TEXT = "The minister said on Monday that talks would go on.";

/** What a caller without types may hand in. */
function readAnything(value: unknown): () => unknown {
  return () => Reflect.apply(readArticle, undefined, [value]);
}

describe("readArticle", () => {
  it("takes a bare string as the text", () => {
    expect(readArticle(TEXT)).toEqual({ text: TEXT });
  });

  it("takes an empty text", () => {
    expect(readArticle("")).toEqual({ text: "" });
  });

  it.each([
    "2023-12-28",
    "2024-02-29",
    "2023-12-28T09:30",
    "2023-12-28T09:30:00Z",
    "2023-12-28T09:30:00.123+09:00",
    "2023-12-28T09:30:00-0530",
  ])("takes %s as a date of publication", (publishedAt) => {
    const article = { text: TEXT, id: "a1", title: "Talks go on", publishedAt };
    expect(readArticle(article)).toEqual(article);
  });

  it.each([
    "",
    "28 December 2023",
    "12/28/2023",
    "2023-12",
    "2023-13-01",
    "2023-02-30",
    "2023-02-29",
    "2023-00-10",
    "2023-12-28 09:30",
    "2023-12-28T09",
    "2023-12-28T09:30:00Z\n",
    "+002023-12-28",
  ])("does not take %j as a date of publication", (publishedAt) => {
    const read = (): unknown => readArticle({ text: TEXT, publishedAt });
    expect(read).toThrow(WhosaidError);
    expect(read).toThrow(/"publishedAt" must be an ISO date such as 2024-03-14/u);
    expect(read).toThrow(expect.objectContaining({ code: "invalid-date" }));
  });

  it.each([
    ["null", null, "got null"],
    ["undefined", undefined, "got undefined"],
    ["a number", 12, "got a number"],
    ["an array", [TEXT], "got an array"],
    ["an object without text", { body: TEXT }, '"text" is missing'],
    ["a text that is no string", { text: 12 }, '"text" is missing or no string'],
    ["an id that is no string", { text: TEXT, id: 7 }, '"id" must be a string'],
    ["a title that is null", { text: TEXT, title: null }, '"title" must be a string'],
    ["a Date", { text: TEXT, publishedAt: new Date(0) }, '"publishedAt" must be a string'],
  ])("does not take %s", (_, value, message) => {
    expect(readAnything(value)).toThrow(message);
    expect(readAnything(value)).toThrow(expect.objectContaining({ code: "invalid-article" }));
  });
});
