/** Words compared at most: a hostile claim must not cost the square of its length. */
const MOST_WORDS = 200;

/** How many words the longest run has that stands in both. */
export function longestRun(a: readonly string[], b: readonly string[]): number {
  const right = b.slice(0, MOST_WORDS);
  let longest = 0;
  let row = new Uint16Array(right.length + 1);
  for (const word of a.slice(0, MOST_WORDS)) {
    const next = new Uint16Array(right.length + 1);
    right.forEach((other, at) => {
      if (word !== other) return;
      const run = (row[at] ?? 0) + 1;
      next[at + 1] = run;
      longest = Math.max(longest, run);
    });
    row = next;
  }
  return longest;
}
