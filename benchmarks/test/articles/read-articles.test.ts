import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readArticles } from "../../src/articles/read-articles.ts";

let directory = "";

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "articles-"));
  const write = (name: string, content: string): void =>
    writeFileSync(join(directory, name), content);
  write("plain.txt", "Rain fell.");
  write("gold-beside.txt", "Rain fell on Monday.");
  const gold = {
    id: "gold-beside",
    text: "Rain fell on Monday.",
    published: "2024-03-07",
    timexes: [],
  };
  write("gold-beside.gold.json", JSON.stringify(gold));
  write(
    "marked.txt",
    "id=marked; published=2024-03-07\n=====\n{d1:Today}.\n=====\nd1 DATE 2024-03-07\n",
  );
  write(
    "list.json",
    JSON.stringify([
      { id: 7, text: "A", date: "2024-03-07" },
      { text: "B", title: "T" },
    ]),
  );
  write("lines.ndjson", '{"text":"C","publishedAt":"2024-03-07"}\n\n{"id":"d","text":"D"}\n');
});

describe("readArticles", () => {
  it("reads every form in a directory", () => {
    const articles = readArticles([directory]);
    expect(
      articles.map(({ name, input, gold }) => [name, input.publishedAt, gold !== null]),
    ).toEqual([
      ["gold-beside", "2024-03-07", true],
      ["lines 1", "2024-03-07", false],
      ["d", undefined, false],
      ["7", "2024-03-07", false],
      ["list 2", undefined, false],
      ["marked", "2024-03-07", true],
      ["plain", undefined, false],
    ]);
    expect(articles.find(({ name }) => name === "marked")?.input.text).toBe("Today.");
  });

  it.each([
    ["nowhere.txt", null, "there is no such file or directory"],
    ["broken.ndjson", "{\n", "broken.ndjson:1: is no JSON"],
    ["textless.json", '[{"id":"x"}]', 'textless.json: item 1: Invalid key: Expected "text"'],
  ])("names the input that is wrong: %s", (name, content, message) => {
    const file = join(mkdtempSync(join(tmpdir(), "articles-")), name);
    if (content !== null) writeFileSync(file, content);
    expect(() => readArticles([file])).toThrow(message);
  });
});
