import type { Claim } from "../claim.ts";
import { compareTolls } from "../figures/tolls-within.ts";
import { shareWords, type WeighedWords } from "../words/coverage.ts";
import { longestRun } from "../words/longest-run.ts";
import { compareSources } from "./compare-sources.ts";

/** A statement with what its words weigh. */
export interface WeighedClaim {
  readonly claim: Claim;
  readonly weighed: WeighedWords;
}

/** What two statements have in common, each from 0 to 1 unless told otherwise. */
export type StatementMeasures = {
  /** The speaker is one over both articles. */
  readonly sameSpeaker: number;
  /** Two speakers, one of them unnamed or told by a pronoun or the context alone. */
  readonly doubtfulSpeaker: number;
  /** Share of the weight of words and numbers that the other has too, of the more covered statement. */
  readonly mostCovered: number;
  /** Share of the weight of the words that the other says by one of the same family or meaning. */
  readonly nearCovered: number;
  /** Middle of what either says of the other, both kinds: the whole must be said by both. */
  readonly bothCovered: number;
  /** Weight of the words and numbers both have, no share: more that is shared is more sure. */
  readonly sharedWeight: number;
  /** The same of words of one family or meaning. */
  readonly nearWeight: number;
  /** The longest run of words in both, as a share of the shorter statement. */
  readonly sameRun: number;
  /** Both give numbers and none is in both. */
  readonly otherNumbers: number;
  /** One gives numbers, the other none. */
  readonly oneNumber: number;
  /** Both count those who came to one harm, and no number is in both. */
  readonly otherToll: number;
  /** One counts casualties, the other none. */
  readonly oneToll: number;
  /** Both tell days; which ones counts for nothing, so differently do outlets resolve them. */
  readonly bothDates: number;
  /** One tells a day, the other none. */
  readonly oneDate: number;
  /** One negates, the other does not. */
  readonly otherPolarity: number;
  /** How near the places are at which the speaker says them. */
  readonly order: number;
  /** How near they stand in their articles. */
  readonly position: number;
  /** Of statements of one speaker: 1 where each article has but one. */
  readonly only: number;
  /** Both speak as "I" or "we". */
  readonly bothFirstPerson: number;
  /** One is said within another quotation: what the colonel told, and that a lawyer says he told it. */
  readonly oneNested: number;
};

/** What a word of the same family or meaning counts, beside the same word. */
const NEAR = 0.7;

export function measureStatements(left: WeighedClaim, right: WeighedClaim): StatementMeasures {
  const [a, b] = [left.claim, right.claim];
  const sources = compareSources(a, b);
  const same = sources === "same";
  const shared = shareWords(left.weighed, right.weighed);
  const totals = [left.weighed.total || 1, right.weighed.total || 1] as const;
  const [ab, ba] = [shared.same / totals[0], shared.same / totals[1]];
  const [nearAb, nearBa] = [shared.near / totals[0], shared.nearBack / totals[1]];
  const lengths = [a.words.words.length, b.words.words.length];
  const numbers = compareSets(a.words.numbers, b.words.numbers);
  const tolls = compareTolls(a.tolls, b.tolls);
  const dated = [tellsDay(a), tellsDay(b)] as const;
  return {
    sameSpeaker: Number(same),
    doubtfulSpeaker: Number(sources === "doubtful"),
    mostCovered: Math.max(ab, ba),
    nearCovered: (nearAb + nearBa) / 2,
    bothCovered: Math.sqrt((ab + NEAR * nearAb) * (ba + NEAR * nearBa)),
    sharedWeight: Math.log1p(shared.same),
    nearWeight: Math.log1p((shared.near + shared.nearBack) / 2),
    sameRun: longestRun(a.words.words, b.words.words) / Math.max(1, Math.min(...lengths)),
    otherNumbers: Number(numbers === "other"),
    oneNumber: Number(numbers === "one"),
    otherToll: Number(tolls === "other"),
    oneToll: Number(tolls === "one"),
    bothDates: Number(dated[0] && dated[1]),
    oneDate: Number(dated[0] !== dated[1]),
    otherPolarity: Number(isNegative(a) !== isNegative(b)),
    order: same ? 1 - Math.abs(a.order - b.order) : 0,
    position: 1 - Math.abs(a.position - b.position),
    only: same ? 1 / Math.sqrt(a.ofSpeaker * b.ofSpeaker) : 0,
    bothFirstPerson: Number(a.words.firstPerson && b.words.firstPerson),
    oneNested: Number(isNested(a) !== isNested(b)),
  };
}

/** Share of the words and numbers that the other says too or nearly, of the more covered statement. */
export function coversMost({ weighed: a }: WeighedClaim, { weighed: b }: WeighedClaim): number {
  const { same, near, nearBack } = shareWords(a, b);
  return Math.max((same + NEAR * near) / (a.total || 1), (same + NEAR * nearBack) / (b.total || 1));
}

/** Whether both have some, and some of them in common. */
function compareSets<Item>(
  a: ReadonlySet<Item>,
  b: ReadonlySet<Item>,
): "none" | "one" | "shared" | "other" {
  if (a.size === 0 || b.size === 0) return a.size === b.size ? "none" : "one";
  return [...a].some((item) => b.has(item)) ? "shared" : "other";
}

function tellsDay({ record }: Claim): boolean {
  return record.refersTo.some(({ value }) => value !== null);
}

/** "We were not there", "denied being there"; not "denied that nobody was there". */
function isNegative({ words, record }: Claim): boolean {
  return words.negations > 0 !== (record.attribution?.cue?.stance === "deny");
}

function isNested({ record }: Claim): boolean {
  return (record.quote?.within ?? null) !== null;
}
