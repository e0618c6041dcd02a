import { soundKey } from "./sound-key.ts";

export type Likeness = "same" | "spelling" | "different";

/** Edits allowed between two spellings, as a share of the longer one. */
const MOST_EDITS = 0.5;
const FEWEST_CONSONANTS = 2;

/**
 * Whether two words of names are one: letter for letter, or spellings of one name, which share the
 * order of their consonants and most of their letters (Lavrov / Lavroff, Mohammed / Muhammad).
 */
export function compareSpellings(a: string, b: string): Likeness {
  if (a === b) return "same";
  const key = soundKey(a);
  if (key.length < FEWEST_CONSONANTS || key !== soundKey(b)) return "different";
  return editDistance(a, b) <= MOST_EDITS * Math.max(a.length, b.length) ? "spelling" : "different";
}

/** Levenshtein distance; names are short. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const kept = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(kept, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
