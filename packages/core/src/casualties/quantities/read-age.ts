import type { Token } from "../../reading.ts";

const UNITS: ReadonlySet<string> = new Set(["year", "yr", "month", "week", "day"]);

/** One past an age that stands for its person: `[17-year-old] boy`, `[4 year old]`; else -1. */
export function ageEnd(tokens: readonly Token[], at: number): number {
  let index = skipHyphen(tokens, at + 1);
  if (!UNITS.has(tokens[index]?.lower ?? "")) return -1;
  index = skipHyphen(tokens, index + 1);
  const last = tokens[index]?.lower;
  return last === "old" || last === "olds" ? index + 1 : -1;
}

function skipHyphen(tokens: readonly Token[], at: number): number {
  const text = tokens[at]?.text;
  return text === "-" || text === "‐" || text === "‑" ? at + 1 : at;
}
