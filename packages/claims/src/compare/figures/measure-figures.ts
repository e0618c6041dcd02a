import { stemmer } from "stemmer";
import type { CasualtyQuantity, CasualtyRecord } from "../../generated/claim-record.ts";
import type { Claim } from "../claim.ts";
import { nameWords } from "../speakers/name-words.ts";
import { coverage } from "../words/coverage.ts";
import type { WordWeight } from "../words/word-weights.ts";
import { compareEras, eraOf } from "./era.ts";

/** A claim that counts. */
export interface FigureClaim extends Claim {
  readonly record: CasualtyRecord;
}

export function isFigure(claim: Claim): claim is FigureClaim {
  return claim.record.kind === "casualty";
}

/** What tells whether two figures count the same people, each from 0 to 1. */
export type FigureMeasures = {
  readonly sameNumber: number;
  /** Equal numbers the surer, the larger they are: 1 for ten thousand and more. */
  readonly largeNumber: number;
  /** Both are one or two people. */
  readonly few: number;
  /** The smaller number's share in the larger; 0 where a number is open. */
  readonly ratio: number;
  readonly sameVictims: number;
  /** Both count "people", "residents", "the dead": anyone. */
  readonly anyone: number;
  /** One counts anyone, the other a kind of people. */
  readonly oneKind: number;
  /** Two kinds of people. */
  readonly otherVictims: number;
  /** One counts all, the other some of them. */
  readonly otherRelation: number;
  /**
   * The ratio once more where each gives the number that its article gives first of the harm: the
   * tolls that two reports are about.
   */
  readonly leadRatio: number;
  readonly bothRunning: number;
  readonly otherRunning: number;
  readonly samePeriod: number;
  readonly samePlace: number;
  readonly otherPlace: number;
  readonly sameSource: number;
  readonly otherStatus: number;
  /** Share of the sentences' words that both have, of the less and of the more covered one. */
  readonly leastCovered: number;
  readonly mostCovered: number;
};

export function measureFigures(a: FigureClaim, b: FigureClaim, weight: WordWeight): FigureMeasures {
  const [x, y] = [a.record.quantity, b.record.quantity];
  const same = haveSameNumber(x, y);
  const [ab, ba] = [coverage(a.words, b.words, weight), coverage(b.words, a.words, weight)];
  const victims = compareVictims(x, y);
  const period = compareEras(eraOf(a.record), eraOf(b.record));
  const place = comparePlaces(x, y);
  const [p, q] = [sizeOf(x), sizeOf(y)];
  const ratio = p === null || q === null ? 0 : (Math.min(p, q) + 1) / (Math.max(p, q) + 1);
  const bothLead = a.leads && b.leads && !isPart(x) && !isPart(y);
  return {
    sameNumber: Number(same),
    largeNumber: same && p !== null ? Math.min(1, Math.log10(p + 1) / 4) : 0,
    few: Number(p !== null && q !== null && p <= 2 && q <= 2),
    ratio,
    sameVictims: Number(victims === "same"),
    anyone: Number(victims === "anyone"),
    oneKind: Number(victims === "one-kind"),
    otherVictims: Number(victims === "other"),
    otherRelation: Number(isPart(x) !== isPart(y)),
    leadRatio: bothLead ? ratio : 0,
    bothRunning: Number(x.cumulative && y.cumulative),
    otherRunning: Number(x.cumulative !== y.cumulative),
    samePeriod: Number(period === "same"),
    samePlace: Number(place === true),
    otherPlace: Number(place === false),
    sameSource: Number(a.speaker !== null && a.speaker === b.speaker),
    otherStatus: Number(x.status !== y.status),
    leastCovered: Math.min(ab, ba),
    mostCovered: Math.max(ab, ba),
  };
}

/**
 * Whether two figures may count the same people at all: one harm, and one stretch of time unless
 * the numbers are equal and one article only leaves the time out.
 */
export function canBeOne({ record: a }: FigureClaim, { record: b }: FigureClaim): boolean {
  if (a.quantity.measure !== b.quantity.measure) return false;
  const eras = compareEras(eraOf(a), eraOf(b));
  return eras !== "other" && (eras !== "apart" || haveSameNumber(a.quantity, b.quantity));
}

/** The number the words commit to, else the bound they give. */
export function sizeOf({ best, low, high }: CasualtyQuantity): number | null {
  return best ?? low ?? high;
}

/** "22" and "22", "at least 22" and "22"; not "more than 20" and "20", "dozens" and "dozens". */
export function haveSameNumber(a: CasualtyQuantity, b: CasualtyQuantity): boolean {
  const [p, q] = [sizeOf(a), sizeOf(b)];
  return p !== null && p === q;
}

/** Nouns that tell no kind of people, as stems. */
const ANYONE: ReadonlySet<string> = new Set(
  `person people human individu other bodi victim resid villag inhabit citizen dead death fatal life
  live soul casualti injuri wound injur hurt surviv famili man men`.split(/\s+/),
);

function compareVictims(
  { victims: a }: CasualtyQuantity,
  { victims: b }: CasualtyQuantity,
): "same" | "anyone" | "one-kind" | "other" {
  const [p, q] = [kindOf(a?.head ?? null), kindOf(b?.head ?? null)];
  if (p === null && q === null) return "anyone";
  if (p === null || q === null) return "one-kind";
  const sameCategory = a?.category != null && a.category === b?.category;
  return p === q || sameCategory ? "same" : "other";
}

function kindOf(head: string | null): string | null {
  if (head === null) return null;
  const stem = stemmer(head);
  return ANYONE.has(stem) ? null : stem;
}

/** "four of them", "the others": not the whole of those who came to harm. */
function isPart({ relation }: CasualtyQuantity): boolean {
  return relation === "subset" || relation === "remainder";
}

function comparePlaces(a: CasualtyQuantity, b: CasualtyQuantity): boolean | null {
  if (a.place === null || b.place === null) return null;
  const words = new Set(nameWords(a.place.exact));
  return nameWords(b.place.exact).some((word) => words.has(word));
}
