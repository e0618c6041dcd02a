import type { Claim } from "./claim.ts";
import type { Link } from "./link-claims.ts";

/** Links between two clusters that are looked at before they are joined. */
const MOST_CHECKED = 64;
/** Of the links looked for between two clusters, the share that must be there. */
const LEAST_LINKED = 0.3;

/**
 * Claims that are one over any number of articles, each cluster in order of article and place.
 * Links are taken from the surest on; two clusters are joined only where enough of their members
 * are linked, so that no chain of doubtful links runs from one claim to quite another.
 */
export function clusterClaims(links: readonly Link[]): readonly (readonly Claim[])[] {
  const linked = new Set(
    links.flatMap(({ a, b }) => [`${a.index} ${b.index}`, `${b.index} ${a.index}`]),
  );
  const clusterOf = new Map<Claim, Claim[]>();
  for (const { a, b } of [...links].sort((x, y) => y.score - x.score)) {
    const [left, right] = [clusterOf.get(a) ?? [a], clusterOf.get(b) ?? [b]];
    if (left === right || !areLinked(left, right, linked)) continue;
    const [large, small] = left.length >= right.length ? [left, right] : [right, left];
    large.push(...small);
    for (const claim of small) clusterOf.set(claim, large);
    clusterOf.set(a, large);
    clusterOf.set(b, large);
  }
  return [...new Set(clusterOf.values())]
    .map((cluster) => cluster.sort((x, y) => x.index - y.index))
    .sort((x, y) => (x[0]?.index ?? 0) - (y[0]?.index ?? 0));
}

/** Claims of one article are never linked and count for nothing. */
function areLinked(
  left: readonly Claim[],
  right: readonly Claim[],
  linked: ReadonlySet<string>,
): boolean {
  let looked = 0;
  let found = 0;
  for (const a of left) {
    for (const b of right) {
      if (a.article === b.article) continue;
      if (looked === MOST_CHECKED) return found >= LEAST_LINKED * looked;
      looked += 1;
      if (linked.has(`${a.index} ${b.index}`)) found += 1;
    }
  }
  return found >= LEAST_LINKED * looked;
}
