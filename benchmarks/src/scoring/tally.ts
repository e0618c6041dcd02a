/** What a measure counts in one article; sums of tallies give the figures of a corpus. */
export interface Tally {
  /** What there was to find. */
  readonly gold: number;
  /** How much of it was found. */
  readonly goldHit: number;
  /** What was found. */
  readonly found: number;
  /** How much of that was right. */
  readonly foundHit: number;
}

export const NOTHING: Tally = { gold: 0, goldHit: 0, found: 0, foundHit: 0 };

/** One-to-one matches: `hits` of both sides. */
export function tally(gold: number, found: number, hits: number): Tally {
  return { gold, goldHit: hits, found, foundHit: hits };
}

/** `right` of `all`: precision, recall and F1 are all the share. */
export function share(right: number, all: number): Tally {
  return tally(all, all, right);
}

/** Only recall means something here. */
export function recallOnly(hits: number, gold: number): Tally {
  return { ...NOTHING, gold, goldHit: hits };
}

export function add(a: Tally, b: Tally): Tally {
  return {
    gold: a.gold + b.gold,
    goldHit: a.goldHit + b.goldHit,
    found: a.found + b.found,
    foundHit: a.foundHit + b.foundHit,
  };
}

/** Percent; `null` where nothing was found. */
export function precision({ found, foundHit }: Tally): number | null {
  return found === 0 ? null : (100 * foundHit) / found;
}

/** Percent; `null` where there was nothing to find. */
export function recall({ gold, goldHit }: Tally): number | null {
  return gold === 0 ? null : (100 * goldHit) / gold;
}

/** Percent; 0 where something was to be found and nothing was, `null` where there was neither. */
export function f1(counts: Tally): number | null {
  if (counts.gold === 0 && counts.found === 0) return null;
  const [right, complete] = [precision(counts) ?? 0, recall(counts) ?? 0];
  return right + complete === 0 ? 0 : (2 * right * complete) / (right + complete);
}
