/** Positions in gold and in what was found. */
export type Match = readonly [gold: number, found: number];

/**
 * Pairs each gold item with at most one found item and the other way about, the most similar
 * first; only pairs whose similarity is at least `least` (and above 0) count.
 */
export function pairOff<Gold, Found>(
  gold: readonly Gold[],
  found: readonly Found[],
  similarity: (gold: Gold, found: Found) => number,
  least = 0,
): readonly Match[] {
  const candidates: { readonly match: Match; readonly score: number }[] = [];
  gold.forEach((goldItem, i) => {
    found.forEach((foundItem, j) => {
      const score = similarity(goldItem, foundItem);
      if (score > 0 && score >= least) candidates.push({ match: [i, j], score });
    });
  });
  candidates.sort((a, b) => b.score - a.score);
  const [takenGold, takenFound] = [new Set<number>(), new Set<number>()];
  const matches: Match[] = [];
  for (const { match } of candidates) {
    const [i, j] = match;
    if (takenGold.has(i) || takenFound.has(j)) continue;
    takenGold.add(i);
    takenFound.add(j);
    matches.push(match);
  }
  return matches;
}
