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
      const pieces = piecesOf(words);
      const [only] = pieces;
      if (pieces.length === 1 && only !== undefined) return [...(clusters.get(only) ?? [])];
      const found = new Set<Cluster>();
      for (const word of pieces) {
        for (const cluster of clusters.get(word) ?? []) found.add(cluster);
      }
      return [...found];
    },
  };
}

function piecesOf(words: readonly string[]): readonly string[] {
  if (!words.some((word) => word.includes("-"))) return words;
  return words.flatMap((word) => (word.includes("-") ? [word, ...word.split("-")] : [word]));
}
