import type { TextSet } from "./texts.ts";

export interface Timing {
  readonly reader: string;
  /** Milliseconds for all texts of the set, the median of its turns; `null` when too slow, or it throws. */
  readonly milliseconds: number | null;
  /** How many times the cost of the first reader, the median of the turns; `null` as above. */
  readonly cost: number | null;
}

export interface Budget {
  /** Time spent on a reader and set, all turns together. */
  readonly milliseconds: number;
  /** A reader that needs longer for one round is left out. */
  readonly limit: number;
}

/** A reader that is timed, wherever it runs. */
export interface TimedReader {
  readonly name: string;
  /** Warms up on a set and keeps it: the milliseconds a round is thought to take. */
  prepare(set: TextSet, budget: Budget): Promise<number | null>;
  /**
   * Reads the set at least once, for about so many milliseconds: the mean of a round; `null` when
   * the reader throws.
   */
  takeTurn(milliseconds: number): Promise<number | null>;
}

/** So few that each holds several rounds over articles of median length. */
const TURNS = 11;
/** A reader slower than this, in milliseconds a round, takes one turn. */
const SLOW = 2_000;

/**
 * Times readers on one set by turns, so that whatever else the machine does meets all alike: of
 * measures taken one after the other the ratios were off by half. What a reader costs beside the
 * first is told by the two rounds of each turn, which lie a moment apart: the medians of all
 * rounds, taken over minutes, gave ratios that moved by a quarter between two runs. One that would
 * need longer than the limit for a single round is left out.
 */
export async function timeReaders(
  readers: readonly TimedReader[],
  set: TextSet,
  budget: Budget,
): Promise<readonly Timing[]> {
  const runs: Run[] = [];
  for (const reader of readers) {
    const expected = (await reader.prepare(set, budget)) ?? Number.POSITIVE_INFINITY;
    runs.push({ reader, expected, rounds: [], costs: [] });
  }
  for (let turn = 0; turn < TURNS; turn += 1) await takeTurns(runs, turn, budget);
  return runs.map(({ reader, rounds, costs }) => ({
    reader: reader.name,
    milliseconds: median(rounds),
    cost: median(costs),
  }));
}

/** A reader with what it took so far. */
interface Run {
  readonly reader: TimedReader;
  readonly expected: number;
  readonly rounds: number[];
  readonly costs: number[];
}

async function takeTurns(runs: readonly Run[], turn: number, budget: Budget): Promise<void> {
  let first: number | null = null;
  for (const { reader, expected, rounds, costs } of runs) {
    if (expected > budget.limit || (turn > 0 && expected > SLOW)) continue;
    const round = await reader.takeTurn(budget.milliseconds / TURNS);
    if (reader === runs[0]?.reader) first = round;
    if (round === null) continue;
    rounds.push(round);
    if (first !== null) costs.push(round / first);
  }
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
