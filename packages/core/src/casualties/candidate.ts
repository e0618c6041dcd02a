import type { CasualtyEffect, CasualtyFigure } from "../model.ts";
import type { Token } from "../reading.ts";
import type { Harm } from "./harm.ts";
import type { Phrase } from "./phrases/phrase.ts";

/** A word of harm where it stands. */
export interface HarmWord extends Harm {
  readonly at: number;
}

/** What the finders see of one sentence that holds a word of harm. */
export interface SentenceReading {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly phrases: readonly Phrase[];
  readonly harms: readonly HarmWord[];
  /** Headlines leave out articles and auxiliaries. */
  readonly headline: boolean;
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

/** A plain candidate of a phrase. */
export function candidate(
  phrase: Phrase,
  harm: Pick<HarmWord, "effect" | "at" | "weak">,
  rule: string,
): Candidate {
  const relation = phrase.quantity?.additional === true ? "additional" : "total";
  return { phrase, effect: harm.effect, rule, at: harm.at, weak: harm.weak, relation };
}
