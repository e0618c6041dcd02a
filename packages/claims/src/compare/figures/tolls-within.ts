import type { CasualtyRecord, ClaimRecord } from "../../generated/claim-record.ts";
import { sizeOf } from "./measure-figures.ts";

/** What a statement counts: each harm with its numbers. */
export type Tolls = ReadonlyMap<string, ReadonlySet<number>>;

/** A function that gives the tolls in a statement: those of the figures that begin within it. */
export function tollsWithin(records: readonly ClaimRecord[]): (claim: ClaimRecord) => Tolls {
  const figures = records
    .filter((record): record is CasualtyRecord => record.kind === "casualty")
    .sort((a, b) => a.target.start - b.target.start);
  return ({ target }) => {
    const tolls = new Map<string, Set<number>>();
    for (let at = firstFrom(figures, target.start); at < figures.length; at += 1) {
      const figure = figures[at];
      if (figure === undefined || figure.target.start >= target.end) break;
      const size = sizeOf(figure.quantity);
      if (size === null) continue;
      const known = tolls.get(figure.quantity.measure) ?? new Set();
      tolls.set(figure.quantity.measure, known.add(size));
    }
    return tolls;
  };
}

/** Position of the first figure that begins at a place or after it. */
function firstFrom(figures: readonly CasualtyRecord[], start: number): number {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.target.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Whether two statements count one harm. `other`: the same harms, and no number is in both, so
 * that one updates or contradicts the other; `one`: only one of them counts.
 */
export function compareTolls(a: Tolls, b: Tolls): "none" | "one" | "same" | "other" {
  if (a.size === 0 || b.size === 0) return a.size === b.size ? "none" : "one";
  let isShared = false;
  for (const [harm, numbers] of a) {
    for (const number of b.get(harm) ?? []) {
      if (numbers.has(number)) return "same";
      isShared = true;
    }
  }
  return isShared ? "other" : "none";
}
