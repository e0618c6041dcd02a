import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Scores } from "../scoring/scores.ts";
import type { Run } from "./run.ts";

/** A run as it is kept: the scores of every article, by set and id. */
export type SavedRun = Readonly<Record<string, Readonly<Record<string, Scores>>>>;

const DIRECTORY = fileURLToPath(new URL("../../runs", import.meta.url));

export function toSaved(runs: readonly Run[]): SavedRun {
  return Object.fromEntries(
    runs.map(({ name, articles, pairs }) => [
      name,
      Object.fromEntries([
        ...articles.map(({ gold, scores }) => [gold.id, scores]),
        ...pairs.map(({ id, scores }) => [id, scores]),
      ]),
    ]),
  );
}

export function saveRun(name: string, runs: readonly Run[]): void {
  mkdirSync(DIRECTORY, { recursive: true });
  writeFileSync(fileOf(name), `${JSON.stringify(toSaved(runs))}\n`);
}

export function loadRun(name: string): SavedRun {
  if (!existsSync(fileOf(name))) {
    const names = existsSync(DIRECTORY)
      ? readdirSync(DIRECTORY).map((file) => file.slice(0, -5))
      : [];
    throw new Error(
      `There is no saved run “${name}”; ${names.length > 0 ? `there are ${names.join(", ")}` : "save one by --save NAME"}.`,
    );
  }
  return JSON.parse(readFileSync(fileOf(name), "utf8")) as SavedRun;
}

function fileOf(name: string): string {
  if (!/^[\w.-]+$/.test(name))
    throw new Error(`“${name}” is no name for a run: use letters, digits, - and _.`);
  return join(DIRECTORY, `${name}.json`);
}
