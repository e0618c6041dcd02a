import type { AlignedClaim, AlignmentRecord } from "@whosaid/claims/compare";

/**
 * Of claims that more than two articles carry, the alignments that show each variant once, beside
 * the earliest one wherever that is linked; all ten pairs of five variants nobody reads. Those of
 * one cluster come together. Alignments of one cluster with two claims stay as they are.
 */
export function spanClusters(alignments: readonly AlignmentRecord[]): readonly AlignmentRecord[] {
  const groupOf = new Map<string, Set<string>>();
  const byCluster = new Map<string, AlignmentRecord[]>();
  for (const record of alignments) {
    const [first, second] = record.claims.map(keyOf);
    if (first === undefined || second === undefined) continue;
    const [left, right] = [
      groupOf.get(first) ?? new Set([first]),
      groupOf.get(second) ?? new Set([second]),
    ];
    if (left === right) continue;
    for (const key of right) left.add(key);
    for (const key of left) groupOf.set(key, left);
    const cluster = record.cluster ?? record.id;
    byCluster.set(cluster, [...(byCluster.get(cluster) ?? []), record]);
  }
  return [...byCluster.values()].flat();
}

function keyOf({ article, record }: AlignedClaim): string {
  return `${article.id} ${record}`;
}
