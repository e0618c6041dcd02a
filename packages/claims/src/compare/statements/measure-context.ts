import type { Claim } from "../claim.ts";
import type { MergedSpeaker } from "../speakers/merge-speakers.ts";
import { likelihoodOf } from "../weigh-evidence.ts";
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
  /** 1 where one of the two has no likelier partner. */
  readonly nearest: number;
  /** By how much log-odds the likeliest other partner of either is ahead; up to 6. */
  readonly behind: number;
  /** The same of both: each has a partner that is at least so far ahead. */
  readonly behindBoth: number;
  /** How many of the speakers' other statements are one, as a share of the fewer; up to 1.5. */
  readonly speakersAgree: number;
  /** Logarithm of how many. */
  readonly speakersShare: number;
  /** The same, of sources under different names: one article may have taken one for another. */
  readonly othersShare: number;
};

/** Beyond it a partner is no more ahead. */
const MOST_AHEAD = 6;
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
  const partners = findPartners(pairs);
  const shared = sumOverSpeakers(pairs, likely);
  return pairs.map(({ a, b, logOdds }, at) => {
    const own = likely[at] ?? 0;
    const ahead = rivalOf(partners, a.claim, b.claim) - logOdds;
    const aheadBack = rivalOf(partners, b.claim, a.claim) - logOdds;
    const least = Math.min(ahead, aheadBack);
    const others = Math.max(0, (shared.get(a.claim.speaker)?.get(b.claim.speaker) ?? 0) - own);
    const fewest = Math.min(a.claim.ofSpeaker, b.claim.ofSpeaker);
    const share = Math.log1p(others);
    return {
      alone: logOdds,
      nearest: Number(least < 0),
      behind: bounded(Math.max(ahead, aheadBack)),
      behindBoth: bounded(least),
      speakersAgree: Math.min(MOST_AGREEMENT, others / Math.max(1, fewest - 1)),
      speakersShare: share,
      othersShare: a.claim.speaker === b.claim.speaker ? 0 : share,
    };
  });
}

function bounded(ahead: number): number {
  return Math.max(0, Math.min(MOST_AHEAD, ahead));
}

interface Partner {
  readonly claim: Claim;
  readonly logOdds: number;
}

/** The two likeliest partners of each claim. */
type Partners = ReadonlyMap<Claim, readonly Partner[]>;

function findPartners(pairs: readonly JudgedPair[]): Partners {
  const partners = new Map<Claim, readonly Partner[]>();
  const add = (of: Claim, partner: Partner): void => {
    const [first, second] = partners.get(of) ?? [];
    if (first === undefined) partners.set(of, [partner]);
    else if (partner.logOdds > first.logOdds) partners.set(of, [partner, first]);
    else if (second === undefined || partner.logOdds > second.logOdds)
      partners.set(of, [first, partner]);
  };
  for (const { a, b, logOdds } of pairs) {
    add(a.claim, { claim: b.claim, logOdds });
    add(b.claim, { claim: a.claim, logOdds });
  }
  return partners;
}

/** Log-odds of a claim's likeliest partner besides one. */
function rivalOf(partners: Partners, of: Claim, besides: Claim): number {
  const rival = partners.get(of)?.find(({ claim }) => claim !== besides);
  return rival?.logOdds ?? Number.NEGATIVE_INFINITY;
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
