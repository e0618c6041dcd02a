import munkres from "munkres";

/** A pair of claims with how likely they are one. */
export interface ScoredPair<End> {
  readonly a: End;
  readonly b: End;
  readonly score: number;
  /** Log-odds that the two are one, whatever likelier partners either has. */
  readonly apart: number;
  /** By how much log-odds the likeliest other partner of either is ahead; 0 where none is. */
  readonly behind: number;
}

/** Scores from 0 to 1 that a pair must reach. */
export interface Thresholds {
  /** To be matched one to one. */
  readonly matched: number;
  /** To stand besides what is matched, for a claim that is left without a partner. */
  readonly further: number;
  /** To be one where both claims have a partner. */
  readonly sure: number;
}

/** Log-odds: partners of a claim that are no further apart are as likely as one another. */
const AS_LIKELY = 0.5;

export interface AssignedPairs<Pair> {
  /** The pairs that belong together. */
  readonly links: readonly Pair[];
  /**
   * Sure pairs of claims that both have likelier partners: where both outlets say one thing twice,
   * all four are one claim, but which goes with which is told by the links.
   */
  readonly repeats: readonly Pair[];
}

/**
 * The pairs of two articles' claims that belong together: those that are matched one to one, so
 * that the whole is likeliest (Kuhn and Munkres); further ones of a claim that is left without a
 * partner, for an outlet may say one thing twice or in pieces; and sure ones that are the likeliest
 * of both claims, which the whole must not take from them.
 */
export function assignPairs<End, Pair extends ScoredPair<End>>(
  pairs: readonly (Pair & ScoredPair<End>)[],
  { matched, further, sure }: Thresholds,
): AssignedPairs<Pair> {
  const likely = pairs.filter(({ score }) => score >= Math.min(matched, further));
  const chosen = matchOneToOne<End, Pair>(likely.filter(({ score }) => score >= matched));
  const ends = new Set([...chosen].flatMap(({ a, b }) => [a, b]));
  const areTaken = ({ a, b }: ScoredPair<End>) => ends.has(a) && ends.has(b);
  const links: Pair[] = [];
  const repeats: Pair[] = [];
  for (const pair of likely) {
    if (chosen.has(pair)) links.push(pair);
    else if (!areTaken(pair)) links.push(...(pair.score >= further ? [pair] : []));
    else if (pair.score >= sure) (pair.behind <= AS_LIKELY ? links : repeats).push(pair);
  }
  return { links, repeats };
}

function matchOneToOne<End, Pair extends ScoredPair<End>>(
  pairs: readonly (Pair & ScoredPair<End>)[],
): ReadonlySet<Pair> {
  const [rows, columns] = [new Map<End, number>(), new Map<End, number>()];
  for (const { a, b } of pairs) {
    if (!rows.has(a)) rows.set(a, rows.size);
    if (!columns.has(b)) columns.set(b, columns.size);
  }
  // Each claim has but one partner to choose from: nothing is to be weighed up.
  if (rows.size === pairs.length && columns.size === pairs.length) return new Set(pairs);
  const costs = Array.from(rows, () => Array.from(columns, () => 0));
  const placed = new Map<number, Pair>();
  for (const pair of pairs) {
    const [row, column] = [rows.get(pair.a) ?? 0, columns.get(pair.b) ?? 0];
    costs[row]?.splice(column, 1, -gainOf(pair.apart));
    placed.set(row * columns.size + column, pair);
  }
  const chosen = munkres(costs).flatMap(
    ([row, column]) => placed.get(row * columns.size + column) ?? [],
  );
  return new Set(chosen);
}

/**
 * What a match is worth: for a likely pair its log-odds, for an unlikely one little, yet more than
 * none. Raised, so that the surest pair comes before two that are middling.
 */
function gainOf(logOdds: number): number {
  return Math.log1p(Math.exp(logOdds)) ** 1.5;
}
