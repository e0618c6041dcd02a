import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { ArticleInput } from "@whosaid/core";
import * as v from "valibot";
import { type AnnotatedArticle, toInput } from "../annotated-article.ts";
import { parseGoldLine } from "../corpus/gold-line.ts";
import { loadGold } from "../corpus/load-gold.ts";

/** An article that somebody brings, with gold where it stands beside. */
export interface BroughtArticle {
  readonly name: string;
  readonly input: ArticleInput;
  readonly gold: AnnotatedArticle | null;
}

const ITEM = v.object({
  id: v.optional(v.union([v.string(), v.pipe(v.number(), v.transform(String))])),
  title: v.nullish(v.string()),
  text: v.string(),
  publishedAt: v.nullish(v.string()),
  published: v.nullish(v.string()),
  datePublished: v.nullish(v.string()),
  date: v.nullish(v.string()),
});

const MARKED_UP = /^id=[^\n]*\n=====\n/;
const KNOWN = [".txt", ".json", ".jsonl", ".ndjson"];

/** Reads plain text, marked-up text, JSON and NDJSON, from files and directories. */
export function readArticles(paths: readonly string[]): readonly BroughtArticle[] {
  const articles = paths.flatMap(filesOf).flatMap(readFile);
  if (articles.length === 0)
    throw new Error(`There are no articles (${KNOWN.join(", ")}) in ${paths.join(", ")}.`);
  return articles;
}

function filesOf(path: string): readonly string[] {
  if (!existsSync(path)) throw new Error(`${path}: there is no such file or directory.`);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => KNOWN.includes(extname(name)) && !name.endsWith(".gold.json"))
    .sort()
    .map((name) => join(path, name));
}

function readFile(file: string): readonly BroughtArticle[] {
  const source = readFileSync(file, "utf8");
  const name = basename(file, extname(file));
  if (MARKED_UP.test(source)) {
    return loadGold(file).articles.map((gold) => ({ name, input: toInput(gold), gold }));
  }
  const gold = readGoldBeside(file);
  if (extname(file) === ".txt") {
    const published = gold?.published ?? null;
    const input = published === null ? { text: source } : { text: source, publishedAt: published };
    return [{ name, input: { id: name, ...input }, gold }];
  }
  const items = extname(file) === ".json" ? [JSON.parse(source)].flat() : readLines(source, file);
  return items.map((item, index) => {
    const parsed = v.safeParse(ITEM, item);
    if (!parsed.success)
      throw new Error(`${file}: item ${index + 1}: ${parsed.issues[0].message}.`);
    const label = items.length === 1 ? name : `${name} ${index + 1}`;
    return { name: parsed.output.id ?? label, input: inputOf(parsed.output), gold };
  });
}

function readLines(source: string, file: string): readonly unknown[] {
  return source.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      return [JSON.parse(line)];
    } catch {
      throw new Error(`${file}:${index + 1}: is no JSON.`);
    }
  });
}

function inputOf({ id, title, text, ...dates }: v.InferOutput<typeof ITEM>): ArticleInput {
  const published = dates.publishedAt ?? dates.published ?? dates.datePublished ?? dates.date;
  return {
    text,
    ...(id === undefined ? {} : { id }),
    ...(title == null ? {} : { title }),
    ...(published == null ? {} : { publishedAt: published }),
  };
}

/** `NAME.gold.json` beside `NAME.txt`, in the form of one line of gold. */
function readGoldBeside(file: string): AnnotatedArticle | null {
  const beside = join(file.slice(0, -extname(file).length).concat(".gold.json"));
  if (!existsSync(beside)) return null;
  const gold = parseGoldLine(readFileSync(beside, "utf8"));
  if (typeof gold === "string") throw new Error(`${beside}: ${gold}.`);
  return gold;
}
