import { add, NOTHING, type Tally } from "./tally.ts";

/** Tallies by the id of their measure (see measures.ts), of one article or of a corpus. */
export type Scores = Readonly<Record<string, Tally>>;

export function sumScores(all: readonly Scores[]): Scores {
  const sums: Record<string, Tally> = {};
  for (const scores of all) {
    for (const [id, counts] of Object.entries(scores)) sums[id] = add(sums[id] ?? NOTHING, counts);
  }
  return sums;
}
