import munkres from "munkres";

/** A pair of claims with how likely they are one. */
export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Scores a pair must reach: to be matched one to one, and to be joined to a matched one besides. */
export interface Thresholds {
  readonly matched: number;
  readonly besides: number;
}

/**
 * The pairs of two articles' claims that belong together: one to one, so that the whole is
 * likeliest (Kuhn and Munkres), and, where the other article says one thing twice or in two
 * pieces, those besides of which one end is otherwise left over.
 */
export function assignPairs(
  pairs: readonly ScoredPair[],
  { matched, besides }: Thresholds,
): readonly ScoredPair[] {
  const likely = pairs.filter(({ score }) => score >= Math.min(matched, besides));
  const rows = [...new Set(likely.map(({ a }) => a))];
  const columns = [...new Set(likely.map(({ b }) => b))];
  if (rows.length === 0) return [];
  const byEnds = new Map(likely.map((pair) => [`${pair.a} ${pair.b}`, pair]));
  const gains = rows.map((a) =>
    columns.map((b) => gainOf(byEnds.get(`${a} ${b}`)?.score ?? 0, matched)),
  );
  const chosen = new Set<ScoredPair>();
  for (const [row, column] of munkres(gains.map((line) => line.map((gain) => -gain)))) {
    const pair = byEnds.get(`${rows[row]} ${columns[column]}`);
    if (pair !== undefined && (gains[row]?.[column] ?? 0) > 0) chosen.add(pair);
  }
  const taken = new Set([...chosen].flatMap(({ a, b }) => [`a${a}`, `b${b}`]));
  for (const pair of likely) {
    if (pair.score < besides || (taken.has(`a${pair.a}`) && taken.has(`b${pair.b}`))) continue;
    chosen.add(pair);
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
