import type { Claim } from "./claim.ts";
import type { Related } from "./related-articles.ts";
import type { WordWeight } from "./words/word-weights.ts";

/**
 * Claims that one key may lead to. Of a key that more share (a speaker of a thousand reports) only
 * the nearest in order are looked at: all of them would cost the square, and clusters join the rest.
 */
const MOST_OF_A_KEY = 200;
const NEAREST_OF_A_KEY = 24;
/** Rarest words of a claim that are looked up. */
const KEYS_OF_A_CLAIM = 16;
/** Claims that a claim is compared with, those first with which it shares most. */
const MOST_CANDIDATES = 48;

/**
 * Pairs of claims worth comparing, found by an inverted index over rare words, numbers and speakers.
 *
 * @param claims in order of their index.
 */
export function findCandidates(
  claims: readonly Claim[],
  weight: WordWeight,
  related: Related,
): readonly (readonly [a: Claim, b: Claim])[] {
  const keys = claims.map((claim) => keysOf(claim, weight));
  const holders = new Map<string, Claim[]>();
  claims.forEach((claim, at) => {
    for (const { key } of keys[at] ?? []) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [claim]);
      else known.push(claim);
    }
  });
  const pairs: (readonly [Claim, Claim])[] = [];
  const seen = new Set<number>();
  const count = (claims.at(-1)?.index ?? 0) + 1;
  claims.forEach((claim, at) => {
    const shared = new Map<Claim, number>();
    const whole = wholeKey(claim);
    for (const { key, heavy } of keys[at] ?? []) {
      for (const other of nearest(holders.get(key) ?? [], claim)) {
        if (other.article === claim.article) continue;
        if (key !== whole && !related(claim.article, other.article)) continue;
        shared.set(other, (shared.get(other) ?? 0) + heavy);
      }
    }
    for (const [other] of best(shared)) {
      const [a, b] = claim.article < other.article ? [claim, other] : [other, claim];
      const id = a.index * count + b.index;
      if (seen.has(id)) continue;
      seen.add(id);
      pairs.push([a, b]);
    }
  });
  return pairs;
}

/** All claims that share a key, or of very many the nearest before and after; in order of index. */
function nearest(holders: readonly Claim[], claim: Claim): readonly Claim[] {
  if (holders.length <= MOST_OF_A_KEY) return holders;
  let [low, high] = [0, holders.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((holders[middle]?.index ?? 0) < claim.index) low = middle + 1;
    else high = middle;
  }
  return holders.slice(Math.max(0, low - NEAREST_OF_A_KEY), low + NEAREST_OF_A_KEY + 1);
}

function best(shared: ReadonlyMap<Claim, number>): readonly (readonly [Claim, number])[] {
  const all = [...shared];
  if (all.length <= MOST_CANDIDATES) return all;
  return all.sort(([a, x], [b, y]) => y - x || a.index - b.index).slice(0, MOST_CANDIDATES);
}

interface Key {
  readonly key: string;
  readonly heavy: number;
}

const NUMBER_WEIGHT = 1;
const SPEAKER_WEIGHT = 0.75;

/** Rare stems, the numbers, the speaker; of a figure its measure with its number besides. */
function keysOf(claim: Claim, weight: WordWeight): readonly Key[] {
  const { words, speaker, record } = claim;
  const kind = record.kind === "casualty" ? record.quantity.measure : "said";
  const stems = [...words.stems.keys()]
    .map((stem) => ({ key: `${kind} ${stem}`, heavy: weight(stem) }))
    .sort((a, b) => b.heavy - a.heavy)
    .slice(0, KEYS_OF_A_CLAIM);
  const numbers = [...words.numbers].map((number) => ({
    key: `${kind} ${number}`,
    heavy: NUMBER_WEIGHT,
  }));
  const who = speaker === null ? [] : [{ key: `${kind} by ${speaker.id}`, heavy: SPEAKER_WEIGHT }];
  const whole = wholeKey(claim);
  const same = whole === null ? [] : [{ key: whole, heavy: SAME_WEIGHT }];
  return [...same, ...stems, ...numbers, ...who, { key: kind, heavy: 0.01 }];
}

const SAME_WEIGHT = 100;
/** Shorter ones ("it is a shame") two people may say on two occasions. */
const FEWEST_WORDS = 6;

/** All words of a statement: the same ones are a candidate whatever else the articles report. */
function wholeKey({ words: { words }, record }: Claim): string | null {
  if (record.kind === "casualty" || words.length < FEWEST_WORDS) return null;
  return `whole ${words.join(" ")}`;
}
