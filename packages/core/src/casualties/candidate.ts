import type { CasualtyEffect, CasualtyFigure } from "../model.ts";
import type { Token } from "../reading.ts";
import type { Harm } from "./harm.ts";
import type { Phrase } from "./phrases/phrase.ts";

/** A word of harm where it stands. */
export interface HarmWord extends Harm {
  readonly at: number;
}

/** The harm told last before a sentence, which a bare count may go on about. */
export interface Told {
  readonly effect: CasualtyEffect;
  /** How many were counted; `null` where it is unknown. */
  readonly count: number | null;
  /** How many were killed, by that sentence or one before; `null` where none are told of. */
  readonly killed: number | null;
  /** As what people were held, by that sentence or one before; `null` where none are told of. */
  readonly held: CasualtyEffect | null;
  /** Whether it was asked how many: "How many people are missing?" */
  readonly asked: boolean;
  /** Sentences since then. */
  readonly distance: number;
}

/** What the finders see of one sentence that holds a word of harm. */
export interface SentenceReading {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly phrases: readonly Phrase[];
  readonly harms: readonly HarmWord[];
  /** What its words may do, as bits of `USES`, all together. */
  readonly uses: number;
  /** The same of each word, from the first of the sentence on. */
  readonly usesAt: readonly number[];
  /** Headlines leave out articles and auxiliaries. */
  readonly headline: boolean;
  /** `null` where no harm was told in the sentences before. */
  readonly told: Told | null;
}

/** A figure before source, period and status are known. */
export interface Candidate {
  readonly phrase: Phrase;
  readonly effect: CasualtyEffect;
  readonly rule: string;
  /** Token index of the word that tells the harm. */
  readonly at: number;
  /** Whether a death of the same people outweighs it. */
  readonly weak: boolean;
  readonly relation: CasualtyFigure["relation"];
}

export type Finder = (reading: SentenceReading) => readonly Candidate[];

/** Whether the word at token `at` has one of these uses, bits of `USES`. */
export function hasUse({ usesAt, from }: SentenceReading, at: number, uses: number): boolean {
  return ((usesAt[at - from] ?? 0) & uses) !== 0;
}

/** A plain candidate of a phrase. */
export function candidate(
  phrase: Phrase,
  harm: Pick<HarmWord, "effect" | "at" | "weak">,
  rule: string,
): Candidate {
  const relation = phrase.quantity?.additional === true ? "additional" : "total";
  return { phrase, effect: harm.effect, rule, at: harm.at, weak: harm.weak, relation };
}
