import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { CARRIED, loadGold } from "../corpus/load-gold.ts";

/** Texts that are timed together. */
export interface TextSet {
  readonly name: string;
  readonly texts: readonly string[];
}

const SHORT = 2500;
const MEGABYTE = 1_000_000;
const MEDIAN_COUNT = 12;

/** Texts of the carried corpus. */
export function corpusTexts(): readonly string[] {
  return CARRIED.flatMap((directory) => loadGold(directory).articles.map(({ text }) => text));
}

/** Short articles, those of median length, and one text of a megabyte. */
export function standardSets(texts: readonly string[]): readonly TextSet[] {
  const byLength = texts.toSorted((a, b) => a.length - b.length);
  const middle = Math.floor((byLength.length - MEDIAN_COUNT) / 2);
  return [
    { name: "short articles", texts: byLength.filter(({ length }) => length < SHORT) },
    { name: "median articles", texts: byLength.slice(middle, middle + MEDIAN_COUNT) },
    { name: "one text of 1 MB", texts: [textOfLength(texts, MEGABYTE)] },
  ];
}

export function fileSets(files: readonly string[]): readonly TextSet[] {
  return files.map((file) => ({ name: basename(file), texts: [readFileSync(file, "utf8")] }));
}

/** Articles one after the other, cut at a length in code units. */
export function textOfLength(texts: readonly string[], length: number): string {
  const all = texts.join("\n\n");
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}

export function lengthOfAll({ texts }: TextSet): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}
