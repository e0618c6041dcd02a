import type { Clause } from "../reading.ts";

/** Deeper than this two clauses are strangers. */
const DEEPEST = 8;

function classOfDepth(depth: number): number {
  return Math.min(depth, 3);
}

/** Steps from `below` up to `above`, and the last clause on the way; `null` when it is not there. */
function climb(
  clauses: readonly Clause[],
  below: number,
  above: number,
): { readonly depth: number; readonly last: number } | null {
  let last = below;
  let at: number | null = below;
  for (let depth = 0; depth < DEEPEST && at !== null; depth++) {
    if (at === above) return { depth, last };
    last = at;
    at = clauses[at]?.parent ?? null;
  }
  return null;
}

/**
 * How a clause hangs on the cue's own: "=" the same, "d1t" below it by one step that begins with
 * a that-clause, "u2" above it by two, "o" neither. Each pair is looked up once.
 */
export function tieClauses(clauses: readonly Clause[], own: number): (clause: number) => string {
  const known = new Map<number, string>([[own, "="]]);
  const tie = (clause: number): string => {
    const down = climb(clauses, clause, own);
    if (down !== null) {
      const side = down.last < own ? "<" : ">";
      return `d${classOfDepth(down.depth)}${clauses[down.last]?.kind.charAt(0)}${side}`;
    }
    const up = climb(clauses, own, clause);
    return up === null ? "o" : `u${classOfDepth(up.depth)}`;
  };
  return (clause) => {
    const found = known.get(clause) ?? tie(clause);
    known.set(clause, found);
    return found;
  };
}
