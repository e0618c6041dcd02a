import type { Claim } from "../claim.ts";
import type { MergedSpeaker } from "../speakers/merge-speakers.ts";
import { likelihoodOf } from "../weigh-evidence.ts";
import { saysFurther } from "../words/coverage.ts";
import type { WeighedClaim } from "./measure-statements.ts";

/** A pair of statements with the log-odds that they are one, taken by itself. */
export interface JudgedPair {
  readonly a: WeighedClaim;
  readonly b: WeighedClaim;
  readonly logOdds: number;
}

/** How a pair stands among all pairs of the same two articles, each from 0 to 1 unless told otherwise. */
export type ContextMeasures = {
  /** Log-odds of the pair by itself. */
  readonly alone: number;
  /** How likely either of the two is one with another statement instead. */
  readonly rival: number;
  /** 1 where one of the two has no likelier partner. */
  readonly nearest: number;
  /** How many of the speakers' other statements are one, as a share of the fewer; up to 1.5. */
  readonly speakersAgree: number;
  /** Logarithm of how many. */
  readonly speakersShare: number;
  /** The same, of sources under different names: one article may have taken one for another. */
  readonly othersShare: number;
  /** Weight of the words that one says of what the likeliest partner of the other leaves unsaid. */
  readonly saysRest: number;
};

/** A partner less likely than this does not share a statement with another. */
const LEAST_PARTNER = 0.3;
/** Beyond it the speakers agree no more for sharing more. */
const MOST_AGREEMENT = 1.5;

/**
 * What the pairs of two articles tell about one another: one outlet splits what the other says at
 * once, a speaker says several things to both, a claim has a better partner elsewhere.
 *
 * @param pairs of the same two articles.
 */
export function measureContext(pairs: readonly JudgedPair[]): readonly ContextMeasures[] {
  const likely = pairs.map(({ logOdds }) => likelihoodOf(logOdds));
  const partners = findPartners(pairs, likely);
  const shared = sumOverSpeakers(pairs, likely);
  return pairs.map(({ a, b, logOdds }, at) => {
    const own = likely[at] ?? 0;
    const [ofA, ofB] = [rivalOf(partners, a.claim, b), rivalOf(partners, b.claim, a)];
    const others = Math.max(0, (shared.get(a.claim.speaker)?.get(b.claim.speaker) ?? 0) - own);
    const fewest = Math.min(a.claim.ofSpeaker, b.claim.ofSpeaker);
    const share = Math.log1p(others);
    return {
      alone: logOdds,
      rival: Math.max(ofA.likely, ofB.likely),
      nearest: Number(own > Math.min(ofA.likely, ofB.likely)),
      speakersAgree: Math.min(MOST_AGREEMENT, others / Math.max(1, fewest - 1)),
      speakersShare: share,
      othersShare: a.claim.speaker === b.claim.speaker ? 0 : share,
      saysRest: Math.max(restOf(a, ofA, b), restOf(b, ofB, a)),
    };
  });
}

interface Partner {
  /** `null` where there is none. */
  readonly claim: WeighedClaim | null;
  readonly likely: number;
}

const NOBODY: Partner = { claim: null, likely: 0 };

/** The two likeliest partners of each claim. */
type Partners = ReadonlyMap<Claim, readonly [first: Partner, second: Partner]>;

function findPartners(pairs: readonly JudgedPair[], likely: readonly number[]): Partners {
  const partners = new Map<Claim, readonly [Partner, Partner]>();
  const add = (of: Claim, claim: WeighedClaim, at: number): void => {
    const partner = { claim, likely: likely[at] ?? 0 };
    const [first, second] = partners.get(of) ?? [NOBODY, NOBODY];
    if (partner.likely > first.likely) partners.set(of, [partner, first]);
    else if (partner.likely > second.likely) partners.set(of, [first, partner]);
  };
  for (const [at, { a, b }] of pairs.entries()) {
    add(a.claim, b, at);
    add(b.claim, a, at);
  }
  return partners;
}

function rivalOf(partners: Partners, of: Claim, besides: WeighedClaim): Partner {
  const [first, second] = partners.get(of) ?? [NOBODY, NOBODY];
  return first.claim === besides ? second : first;
}

/** What a claim's rival leaves of it and another says, the surer the likelier the rival is. */
function restOf(claim: WeighedClaim, rival: Partner, other: WeighedClaim): number {
  if (rival.claim === null || rival.likely <= LEAST_PARTNER) return 0;
  const rest = saysFurther(claim.weighed, rival.claim.weighed, other.weighed);
  return Math.log1p(rest) * rival.likely;
}

type Speaker = MergedSpeaker | null;

/** How many statements two speakers share, as the sum of how likely each is. */
function sumOverSpeakers(
  pairs: readonly JudgedPair[],
  likely: readonly number[],
): ReadonlyMap<Speaker, ReadonlyMap<Speaker, number>> {
  const sums = new Map<Speaker, Map<Speaker, number>>();
  for (const [at, { a, b }] of pairs.entries()) {
    const ofA = sums.get(a.claim.speaker) ?? new Map<Speaker, number>();
    ofA.set(b.claim.speaker, (ofA.get(b.claim.speaker) ?? 0) + (likely[at] ?? 0));
    sums.set(a.claim.speaker, ofA);
  }
  return sums;
}
