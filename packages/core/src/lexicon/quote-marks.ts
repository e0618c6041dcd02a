import type { MarkedStretch } from "../reading.ts";

/** What a quote mark can be. */
export interface QuoteMark {
  readonly style: MarkedStretch["style"];
  /** The side it stands on by its shape; `either` for straight marks and right curly ones. */
  readonly side: "open" | "close" | "either";
  /** Whether it is also used as an apostrophe. */
  readonly isApostrophe: boolean;
}

function mark(style: QuoteMark["style"], side: QuoteMark["side"], isApostrophe = false): QuoteMark {
  return { style, side, isApostrophe };
}

/**
 * The one table of quote marks. Marks of one style close each other whatever their shape, as
 * mixed pairs („…“, „…”, “…", ‚…‘, ”…”) are in use; ‹ › and ‚ ‘ count as single marks.
 */
export const QUOTE_MARKS: ReadonlyMap<string, QuoteMark> = new Map([
  ['"', mark("double", "either")],
  ["“", mark("double", "open")],
  ["‟", mark("double", "open")],
  ["”", mark("double", "close")],
  ["„", mark("low-high", "open")],
  ["``", mark("double", "open")],
  ["''", mark("double", "either")],
  ["‘‘", mark("double", "open")],
  ["’’", mark("double", "close")],
  ["«", mark("guillemet", "open")],
  ["»", mark("guillemet", "close")],
  ["'", mark("single", "either", true)],
  ["‘", mark("single", "open", true)],
  ["’", mark("single", "close", true)],
  ["‛", mark("single", "open", true)],
  ["‚", mark("single", "open")],
  ["`", mark("single", "open")],
  ["‹", mark("single", "open")],
  ["›", mark("single", "close")],
]);
