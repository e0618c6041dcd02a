import { stemmer } from "stemmer";
import type { CasualtyQuantity, CasualtyRecord } from "../../generated/claim-record.ts";
import type { Claim } from "../claim.ts";
import { nameWords } from "../speakers/name-words.ts";
import { coverage } from "../words/coverage.ts";
import type { WordWeight } from "../words/word-weights.ts";
import { compareEras, eraOf } from "./era.ts";
import { roughNumber } from "./rough-number.ts";

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
  /** The smaller number's share in the larger; 0 where only one of them is told by a number. */
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
  /** One counts people besides those counted before: "four more passengers died". */
  readonly otherAdditional: number;
  /**
   * The ratio once more where each gives the number that its article gives first of the harm: the
   * tolls that two reports are about.
   */
  readonly leadRatio: number;
  /** 1 where each article has but one figure of the harm. */
  readonly onlyFigure: number;
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
  const same = haveSameNumber(a.record, b.record);
  const [ab, ba] = [coverage(a.words, b.words, weight), coverage(b.words, a.words, weight)];
  const victims = compareVictims(x, y);
  const period = compareEras(eraOf(a.record), eraOf(b.record));
  const place = comparePlaces(x, y);
  const [p, q] = [sizeOf(x), sizeOf(y)];
  const bothLead = a.leads && b.leads && !isPart(x) && !isPart(y);
  const ratio = same ? 1 : ratioOf(p, q, bothLead);
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
    otherAdditional: Number(isAdditional(x) !== isAdditional(y)),
    leadRatio: bothLead ? ratio : 0,
    onlyFigure: 1 / Math.sqrt(a.ofSpeaker * b.ofSpeaker),
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
  return eras !== "other" && (eras !== "apart" || haveSameNumber(a, b));
}

/** The number the words commit to, else the bound they give. */
export function sizeOf({ best, low, high }: CasualtyQuantity): number | null {
  return best ?? low ?? high;
}

/** "22" and "at least 22", "dozens" and "dozens of miners"; not "more than 20" and "20". */
export function haveSameNumber(a: CasualtyRecord, b: CasualtyRecord): boolean {
  const [p, q] = [sizeOf(a.quantity), sizeOf(b.quantity)];
  if (p !== null || q !== null) return p === q;
  const rough = roughNumber(a.target.exact);
  return rough !== null && rough === roughNumber(b.target.exact);
}

/** "No one was killed" denies a toll, however large: that the numbers are far apart tells nothing. */
const OF_NONE = 0.75;

function ratioOf(p: number | null, q: number | null, bothLead: boolean): number {
  if (p === null || q === null) return 0;
  const [least, most] = [Math.min(p, q), Math.max(p, q)];
  return bothLead && least === 0 ? OF_NONE : (least + 1) / (most + 1);
}

/** Nouns that tell no kind of people, as stems. */
const ANYONE: ReadonlySet<string> = new Set(
  `person peopl human individu other bodi victim resid villag inhabit citizen dead death fatal life
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

/** "Four more" besides those counted in another figure; not "13 dead and 50 others missing". */
function isAdditional({ relation, of }: CasualtyQuantity): boolean {
  return relation === "additional" && of !== null;
}

function comparePlaces(a: CasualtyQuantity, b: CasualtyQuantity): boolean | null {
  if (a.place === null || b.place === null) return null;
  const words = new Set(nameWords(a.place.exact));
  return nameWords(b.place.exact).some((word) => words.has(word));
}
