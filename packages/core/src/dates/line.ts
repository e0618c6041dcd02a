import type { Span } from "../model.ts";
import type { Cues } from "../lexicon/cue-kinds.ts";

/** A sentence as the finders read it: as long as in the text, with plain spaces and marks. */
export interface Line extends Span {
  readonly text: string;
  /** Kinds of words of time that stand in it. */
  readonly cues: Cues;
}

const UNUSUAL = /[^ -~]/u;
const SPACES = /\s/gu;
const APOSTROPHES = /[‘’ʼ]/gu;
const HYPHENS = /[‐-–−]/gu;
/** A long dash parts clauses; a hyphen would join words to them. */
const LONG_DASHES = /[—―]/gu;

/** White space, apostrophes and dashes made plain, code unit by code unit. */
export function plainText(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .replace(SPACES, " ")
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, "-")
    .replace(LONG_DASHES, ";");
}
