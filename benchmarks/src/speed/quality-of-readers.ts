import { CARRIED, loadGold } from "../corpus/load-gold.ts";
import { type Run, readWith, scoreSet } from "../report/run.ts";
import { loadSystem } from "../systems/load-system.ts";

/** Which system stands behind a timed reader, for those that do part of our job. */
const SYSTEM_OF: ReadonlyMap<string, string> = new Map([
  ["whosaid analyze", "whosaid"],
  ["compromise, quotations()", "compromise"],
  ["chrono-node", "chrono-node"],
  ["compromise-dates", "compromise-dates"],
  ["recognizers-text", "recognizers-text"],
]);

/** A timed reader with how well it reads the hard half of the carried corpus. */
export interface ReaderQuality {
  readonly reader: string;
  readonly run: Run;
}

export async function scoreReaders(): Promise<readonly ReaderQuality[]> {
  const gold = loadGold(CARRIED.at(-1) ?? "");
  const scored: ReaderQuality[] = [];
  for (const [reader, name] of SYSTEM_OF) {
    scored.push({ reader, run: scoreSet(gold, readWith(await loadSystem(name))) });
  }
  return scored;
}
