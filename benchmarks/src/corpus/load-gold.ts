import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { AnnotatedArticle } from "../annotated-article.ts";
import { CorpusError, type Problem } from "./corpus-error.ts";
import { parseGoldLine } from "./gold-line.ts";
import { type ArticlePair, parsePairs, readPairs } from "./pairs.ts";
import { readMarkedUp } from "./read-marked-up.ts";

/** Articles that are scored together. */
export interface GoldSet {
  readonly name: string;
  readonly articles: readonly AnnotatedArticle[];
  readonly pairs: readonly ArticlePair[];
}

/** The two halves of the corpus that this project carries. */
export const CARRIED: readonly string[] = ["train", "dev"].map((half) =>
  fileURLToPath(new URL(`../../corpus/newsroom/${half}`, import.meta.url)),
);

/** As `readGold`, but a problem is thrown, so that nobody scores against broken gold. */
export function loadGold(path: string): GoldSet {
  const { gold, problems } = readGold(path);
  if (problems.length > 0) throw new CorpusError(problems);
  return gold;
}

/** Reads a directory of marked-up articles, one of them, or a JSONL file. */
export function readGold(path: string): { gold: GoldSet; problems: readonly Problem[] } {
  if (!existsSync(path)) throw fileProblem(path, "there is no such file or directory");
  if (statSync(path).isDirectory()) return readDirectory(path);
  return path.endsWith(".txt") ? readTexts([path], basename(path, ".txt")) : readLines(path);
}

function readDirectory(directory: string): ReturnType<typeof readGold> {
  const files = readdirSync(directory)
    .filter((name) => name.endsWith(".txt"))
    .sort();
  if (files.length === 0) throw fileProblem(directory, "holds no marked-up articles (NAME.txt)");
  const paths = files.map((name) => join(directory, name));
  const name = join(basename(dirname(directory)), basename(directory));
  const { gold, problems } = readTexts(paths, name);
  const pairsFile = join(directory, "pairs.tsv");
  if (!existsSync(pairsFile)) return { gold, problems };
  const read = readPairs(readFileSync(pairsFile, "utf8"), shortest(pairsFile), gold.articles);
  return { gold: { ...gold, pairs: read.pairs }, problems: [...problems, ...read.problems] };
}

function readTexts(paths: readonly string[], name: string): ReturnType<typeof readGold> {
  const read = paths.map((path) => readMarkedUp(readFileSync(path, "utf8"), shortest(path)));
  return {
    gold: { name, articles: read.map(({ article }) => article), pairs: [] },
    problems: read.flatMap(({ problems }) => problems),
  };
}

function readLines(path: string): ReturnType<typeof readGold> {
  const articles: AnnotatedArticle[] = [];
  const problems: Problem[] = [];
  readFileSync(path, "utf8")
    .split("\n")
    .forEach((json, index) => {
      if (json.trim() === "") return;
      const article = parseGoldLine(json);
      if (typeof article !== "string") articles.push(article);
      else problems.push({ file: shortest(path), line: index + 1, tag: null, message: article });
    });
  const pairsFile = path.replace(/\.jsonl$/, ".pairs.json");
  const known = pairsFile !== path && existsSync(pairsFile);
  const pairs = known ? parsePairs(readFileSync(pairsFile, "utf8")) : [];
  return { gold: { name: basename(path, ".jsonl"), articles, pairs }, problems };
}

function fileProblem(path: string, message: string): CorpusError {
  return new CorpusError([{ file: shortest(path), line: 0, tag: null, message }]);
}

function shortest(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return fromHere.length < path.length ? fromHere : path;
}
