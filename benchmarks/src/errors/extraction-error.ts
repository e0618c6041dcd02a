import type { Span } from "@whosaid/core";

/** One disagreement between gold and a system. */
export interface ExtractionError {
  readonly article: string;
  /** "missed", "spurious", "wrong bounds", "wrong speaker", … */
  readonly cause: string;
  /** The kind of thing it happened to: "indirect", "weekday", "killed". */
  readonly of: string;
  readonly gold: readonly Span[];
  readonly found: readonly Span[];
  /** What differs, in words: "gold Anna Koval, found Jon Vass". */
  readonly difference: string;
}

export const ERROR_KINDS = ["quotations", "speakers", "dates", "casualties"] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];
