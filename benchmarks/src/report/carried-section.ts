import { CARRIED, loadGold } from "../corpus/load-gold.ts";
import type { System } from "../systems/system.ts";
import { type Run, readWith, scoreSet } from "./run.ts";
import { scoreTables } from "./score-tables.ts";

/** Ours on both halves of the carried corpus. */
export function runCarried(system: System): readonly Run[] {
  return CARRIED.map((directory) => scoreSet(loadGold(directory), readWith(system)));
}

/** The part of docs/quality.md that anyone can measure again; a test fails when it is stale. */
export function carriedSection(runs: readonly Run[]): string {
  return runs
    .map((run) => `### ${run.name}: ${run.articles.length} articles\n\n${demote(scoreTables(run))}`)
    .join("\n\n");
}

/** Titles of tables become bold lines. */
function demote(tables: string): string {
  return tables.replace(/^(\p{Lu}[^|\n]*)$/gmu, "**$1**");
}
