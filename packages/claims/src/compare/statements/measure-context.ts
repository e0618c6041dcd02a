import type { MergedSpeaker } from "../speakers/merge-speakers.ts";
import { likelihoodOf } from "../weigh-evidence.ts";
import { coversMost, type WeighedClaim } from "./measure-statements.ts";

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
  /** By how much log-odds the likeliest other partner of either is ahead; up to 6. */
  readonly behind: number;
  /** The same of both: each has a partner that is at least so far ahead. */
  readonly behindBoth: number;
  /**
   * How much the partner that is ahead of one of the two says what that one says, the surer the
   * likelier it is: an article that says a thing twice says it twice to the other.
   */
  readonly likeRival: number;
  /**
   * How likely a partner that is ahead is, where its article's speaker says it next to this one:
   * what one outlet says at once the other says in pieces.
   */
  readonly nextToRival: number;
  /** How many of the speakers' other statements are one, as a share of the fewer; up to 1.5. */
  readonly speakersAgree: number;
  /** Logarithm of how many. */
  readonly speakersShare: number;
  /** The same, of sources under different names: one article may have taken one for another. */
  readonly othersShare: number;
};

/** What a pair without any rival has of that which rivals tell. */
export const NO_RIVALS = {
  behind: 0,
  behindBoth: 0,
  likeRival: 0,
  nextToRival: 0,
} as const satisfies Partial<ContextMeasures>;

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
    const [ofA, ofB] = [rivalOf(partners, a, b), rivalOf(partners, b, a)];
    const [ahead, aheadBack] = [ofA.logOdds - logOdds, ofB.logOdds - logOdds];
    const least = Math.min(ahead, aheadBack);
    const others = Math.max(0, (shared.get(a.claim.speaker)?.get(b.claim.speaker) ?? 0) - own);
    const fewest = Math.min(a.claim.ofSpeaker, b.claim.ofSpeaker);
    const share = Math.log1p(others);
    return {
      alone: logOdds,
      behind: bounded(Math.max(ahead, aheadBack)),
      behindBoth: bounded(least),
      likeRival: Math.max(likeness(b, ofA, logOdds), likeness(a, ofB, logOdds)),
      nextToRival: Math.max(nextTo(b, ofA, logOdds), nextTo(a, ofB, logOdds)),
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
  /** `null` where there is none. */
  readonly claim: WeighedClaim | null;
  readonly logOdds: number;
}

const NOBODY: Partner = { claim: null, logOdds: Number.NEGATIVE_INFINITY };

/** The two likeliest partners of each claim. */
type Partners = ReadonlyMap<WeighedClaim, readonly [first: Partner, second: Partner]>;

function findPartners(pairs: readonly JudgedPair[]): Partners {
  const partners = new Map<WeighedClaim, readonly [Partner, Partner]>();
  const add = (of: WeighedClaim, partner: Partner): void => {
    const [first, second] = partners.get(of) ?? [NOBODY, NOBODY];
    if (partner.logOdds > first.logOdds) partners.set(of, [partner, first]);
    else if (partner.logOdds > second.logOdds) partners.set(of, [first, partner]);
  };
  for (const { a, b, logOdds } of pairs) {
    add(a, { claim: b, logOdds });
    add(b, { claim: a, logOdds });
  }
  return partners;
}

/** A claim's likeliest partner besides one. */
function rivalOf(partners: Partners, of: WeighedClaim, besides: WeighedClaim): Partner {
  const [first, second] = partners.get(of) ?? [NOBODY, NOBODY];
  return first.claim === besides ? second : first;
}

/** How much a rival that is ahead says what a claim of its own article says. */
function likeness(claim: WeighedClaim, rival: Partner, logOdds: number): number {
  if (rival.claim === null || rival.logOdds <= logOdds) return 0;
  return coversMost(rival.claim, claim) * likelihoodOf(rival.logOdds);
}

function nextTo({ claim }: WeighedClaim, rival: Partner, logOdds: number): number {
  const other = rival.claim?.claim;
  if (other === undefined || rival.logOdds <= logOdds) return 0;
  const isNext = other.speaker === claim.speaker && Math.abs(other.place - claim.place) === 1;
  return isNext ? likelihoodOf(rival.logOdds) : 0;
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
