import type { ClaimRecord } from "../generated/claim-record.ts";
import type { TextTokens } from "./compare-texts.ts";
import type { Tolls } from "./figures/tolls-within.ts";
import type { MergedSpeaker } from "./speakers/merge-speakers.ts";
import type { ClaimWords } from "./words/read-words.ts";

/** A claim with what it is compared by. */
export interface Claim {
  /** Position among all claims. */
  readonly index: number;
  /** Position of its article. */
  readonly article: number;
  readonly record: ClaimRecord;
  readonly words: ClaimWords;
  readonly tokens: TextTokens;
  /** The casualty figures in it. */
  readonly tolls: Tolls;
  readonly speaker: MergedSpeaker | null;
  /** From 0 to 1: how far down among the statements of its speaker in its article it stands. */
  readonly order: number;
  /** Position among the statements of its speaker, or the figures of its measure, in its article. */
  readonly place: number;
  /** A figure that its article leads with, or one that says the same number of the same harm. */
  readonly leads: boolean;
  /** From 0 to 1: how far down among the statements of its article, or among its figures. */
  readonly position: number;
  /** How many statements its speaker makes in its article. */
  readonly ofSpeaker: number;
}
