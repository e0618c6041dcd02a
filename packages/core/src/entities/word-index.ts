import type { Cluster } from "./cluster.ts";

/** Finds clusters by a word of their name, or by one half of a double name. */
export interface WordIndex {
  add(cluster: Cluster, words: readonly string[]): void;
  find(words: readonly string[]): readonly Cluster[];
}

export function createWordIndex(): WordIndex {
  const clusters = new Map<string, Set<Cluster>>();
  return {
    add(cluster, words) {
      for (const word of piecesOf(words)) {
        const known = clusters.get(word);
        if (known === undefined) clusters.set(word, new Set([cluster]));
        else known.add(cluster);
      }
    },
    find(words) {
      return [...new Set(piecesOf(words).flatMap((word) => [...(clusters.get(word) ?? [])]))];
    },
  };
}

function piecesOf(words: readonly string[]): readonly string[] {
  if (!words.some((word) => word.includes("-"))) return words;
  return words.flatMap((word) => (word.includes("-") ? [word, ...word.split("-")] : [word]));
}
