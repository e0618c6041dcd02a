/** How much a stem tells: rare ones much, those that stand in every claim next to nothing. */
export type WordWeight = (stem: string) => number;

/** What a word weighs that stands everywhere. */
const LEAST = 0.05;

/**
 * Weights by inverse document frequency among the claims that are compared, and in a background
 * where the caller has one: in reports on a flood "flood" tells nothing.
 *
 * @param documents the stems of each claim.
 * @param background the stems of further texts of the same kind, each as long as a claim.
 */
export function weighWords(
  documents: readonly Iterable<string>[],
  background: readonly Iterable<string>[] = [],
): WordWeight {
  const holders = new Map<string, number>();
  for (const stems of [...documents, ...background]) {
    for (const stem of stems) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  }
  const count = documents.length + background.length;
  const most = Math.log(2 * count + 2);
  return (stem) => {
    const rarity = Math.log((count + 1) / ((holders.get(stem) ?? 0) + 0.5)) / most;
    return Math.max(LEAST, rarity);
  };
}
