import munkres from "munkres";

/** A pair of claims with how likely they are one. */
export interface ScoredPair<End> {
  readonly a: End;
  readonly b: End;
  readonly score: number;
}

/** Scores a pair must reach: to be matched one to one, and to stand whatever else is matched. */
export interface Thresholds {
  readonly matched: number;
  readonly sure: number;
}

/**
 * The pairs of two articles' claims that belong together: those that are sure, for an outlet may
 * say one thing twice or in pieces, and of the others those that are matched one to one, so that
 * the whole is likeliest (Kuhn and Munkres).
 */
export function assignPairs<End, Pair extends ScoredPair<End>>(
  pairs: readonly (Pair & ScoredPair<End>)[],
  { matched, sure }: Thresholds,
): readonly Pair[] {
  const likely = pairs.filter(({ score }) => score >= Math.min(matched, sure));
  if (likely.every(({ score }) => score >= sure)) return likely;
  const [rows, columns] = [new Map<End, number>(), new Map<End, number>()];
  for (const { a, b } of likely) {
    if (!rows.has(a)) rows.set(a, rows.size);
    if (!columns.has(b)) columns.set(b, columns.size);
  }
  const costs = Array.from(rows, () => Array.from(columns, () => 0));
  const placed = new Map<number, Pair>();
  const chosen = new Set<Pair>();
  for (const pair of likely) {
    const [row, column] = [rows.get(pair.a) ?? 0, columns.get(pair.b) ?? 0];
    costs[row]?.splice(column, 1, -gainOf(pair.score, matched));
    placed.set(row * columns.size + column, pair);
    if (pair.score >= sure) chosen.add(pair);
  }
  for (const [row, column] of munkres(costs)) {
    const pair = placed.get(row * columns.size + column);
    if (pair !== undefined && pair.score > matched) chosen.add(pair);
  }
  return likely.filter((pair) => chosen.has(pair));
}

/** How far the score's log-odds are above the threshold's; 0 below it. */
function gainOf(score: number, threshold: number): number {
  return Math.max(0, logOdds(score) - logOdds(threshold));
}

const NEARLY_NONE = 1e-6;

function logOdds(score: number): number {
  return Math.log(Math.max(NEARLY_NONE, score) / Math.max(NEARLY_NONE, 1 - score));
}
