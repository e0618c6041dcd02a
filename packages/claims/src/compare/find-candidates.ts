import type { Claim } from "./claim.ts";
import type { Related } from "./related-articles.ts";
import type { WordWeight } from "./words/word-weights.ts";

/** Claims that one key may lead to: one that more share tells nothing, and would cost the square. */
const MOST_OF_A_KEY = 400;
/** Rarest words of a claim that are looked up. */
const KEYS_OF_A_CLAIM = 16;
/** Claims that a claim is compared with, those first with which it shares most. */
const MOST_CANDIDATES = 48;

/** What two claims of different articles share, found by an inverted index over rare keys. */
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
  const count = Math.max(0, ...claims.map(({ index }) => index)) + 1;
  claims.forEach((claim, at) => {
    const shared = new Map<Claim, number>();
    const whole = wholeKey(claim);
    for (const { key, heavy } of keys[at] ?? []) {
      const others = holders.get(key) ?? [];
      if (others.length > MOST_OF_A_KEY) continue;
      for (const other of others) {
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
