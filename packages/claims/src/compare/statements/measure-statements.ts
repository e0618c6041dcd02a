import type { Claim } from "../claim.ts";
import { coverage, sharedWeight } from "../words/coverage.ts";
import { longestRun } from "../words/longest-run.ts";
import type { WordWeight } from "../words/word-weights.ts";
import { compareSources } from "./compare-sources.ts";

/** What two statements have in common, each from 0 to 1 unless told otherwise. */
export interface StatementMeasures {
  /** The speaker is one over both articles. */
  readonly sameSpeaker: number;
  /** Two speakers, one of them unnamed or told by a pronoun or the context alone. */
  readonly doubtfulSpeaker: number;
  /** Of one of them nothing tells who speaks. Two named speakers are none of these. */
  readonly unknownSpeaker: number;
  /** Share of the weight of the words that the other says too or nearly: of the less covered … */
  readonly leastCovered: number;
  /** … and of the more covered statement. */
  readonly mostCovered: number;
  /** Weight of the words both have, no share: more shared words are more sure. */
  readonly sharedWeight: number;
  /** The longest run of words in both, as a share of the shorter statement. */
  readonly sameRun: number;
  readonly sharedNames: number;
  readonly sharedNumbers: number;
  /** Both give numbers and none is in both. */
  readonly otherNumbers: number;
  readonly sharedDates: number;
  /** One negates, the other does not. */
  readonly otherPolarity: number;
  /** How near the places are at which the speaker says them. */
  readonly order: number;
  /** Of statements of one speaker: 1 where each article has but one. */
  readonly only: number;
  /** How alike they are in length. */
  readonly length: number;
  /** Both are in quote marks. */
  readonly bothQuoted: number;
}

export function measureStatements(a: Claim, b: Claim, weight: WordWeight): StatementMeasures {
  const sources = compareSources(a, b);
  const same = sources === "same";
  const [ab, ba] = [coverage(a.words, b.words, weight), coverage(b.words, a.words, weight)];
  const lengths = [a.words.words.length, b.words.words.length];
  const sizes = [a.words.stems.size, b.words.stems.size] as const;
  return {
    sameSpeaker: Number(same),
    doubtfulSpeaker: Number(sources === "doubtful"),
    unknownSpeaker: Number(sources === "unknown"),
    leastCovered: Math.min(ab, ba),
    mostCovered: Math.max(ab, ba),
    sharedWeight: Math.log1p(sharedWeight(a.words, b.words, weight)),
    sameRun: longestRun(a.words.words, b.words.words) / Math.max(1, Math.min(...lengths)),
    sharedNames: Math.min(1, countShared(a.words.names, b.words.names) / 2),
    sharedNumbers: Math.min(1, countShared(a.words.numbers, b.words.numbers)),
    otherNumbers: Number(
      a.words.numbers.size > 0 &&
        b.words.numbers.size > 0 &&
        countShared(a.words.numbers, b.words.numbers) === 0,
    ),
    sharedDates: Number(
      a.record.refersTo.some(
        ({ value }) => value !== null && b.record.refersTo.some((other) => other.value === value),
      ),
    ),
    otherPolarity: Number(a.words.negations > 0 !== b.words.negations > 0),
    order: same ? 1 - Math.abs(a.order - b.order) : 0,
    only: same ? 1 / Math.sqrt(a.ofSpeaker * b.ofSpeaker) : 0,
    length: Math.min(...sizes) / Math.max(1, ...sizes),
    bothQuoted: Number(a.record.kind === "quote" && b.record.kind === "quote"),
  };
}

function countShared<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count += 1;
  return count;
}
