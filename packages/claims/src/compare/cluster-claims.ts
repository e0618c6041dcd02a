import type { Claim } from "./claim.ts";
import type { Link } from "./link-claims.ts";

/** Of the links there could be between two clusters, the share that must be there … */
const LEAST_LINKED = 0.3;
/** … counting no more than these: of a thousand claims each is held against some only. */
const MOST_EXPECTED = 12;

/**
 * Claims that are one over any number of articles, each cluster in order of article and place.
 * Links are taken from the surest on; two clusters are joined only where enough of their members
 * are linked, so that no chain of doubtful links runs from one claim to quite another.
 */
export function clusterClaims(links: readonly Link[]): readonly (readonly Claim[])[] {
  const linked = new Map<Claim, Claim[]>();
  for (const { a, b } of links) {
    append(linked, a, b);
    append(linked, b, a);
  }
  const clusterOf = new Map<Claim, Claim[]>();
  for (const { a, b } of [...links].sort((x, y) => y.score - x.score)) {
    const [left, right] = [clusterOf.get(a) ?? [a], clusterOf.get(b) ?? [b]];
    if (left === right) continue;
    const [large, small] = left.length >= right.length ? [left, right] : [right, left];
    let found = 0;
    for (const claim of small) {
      for (const other of linked.get(claim) ?? []) {
        if (other === large[0] || clusterOf.get(other) === large) found += 1;
      }
    }
    if (found < LEAST_LINKED * Math.min(MOST_EXPECTED, possibleLinks(small, large))) continue;
    large.push(...small);
    for (const claim of [a, b, ...small]) clusterOf.set(claim, large);
  }
  return [...new Set(clusterOf.values())]
    .map((cluster) => cluster.sort((x, y) => x.index - y.index))
    .sort((x, y) => (x[0]?.index ?? 0) - (y[0]?.index ?? 0));
}

/** Claims of one article are never linked and count for nothing. */
function possibleLinks(small: readonly Claim[], large: readonly Claim[]): number {
  let possible = 0;
  for (const a of small) {
    for (const b of large) {
      if (a.article !== b.article) possible += 1;
      if (possible === MOST_EXPECTED) return possible;
    }
  }
  return possible;
}

function append(lists: Map<Claim, Claim[]>, key: Claim, claim: Claim): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [claim]);
  else known.push(claim);
}
