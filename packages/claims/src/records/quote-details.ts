import type { Quotation, Span } from "@whosaid/core";
import type { QuoteDetails } from "../generated/claim-record.ts";
import { textSpan } from "./text-span.ts";

/** How the words are reported; `within` follows when records have their ids. */
export function quoteDetailsOf(text: string, quotation: Quotation): QuoteDetails {
  return {
    mode: quotation.type,
    spans: quotation.content.map((piece) => textSpan(text, piece)),
    quoted: quotation.quoted.map((piece) => textSpan(text, piece)),
    within: null,
  };
}

/** From the first piece's start to the last one's end. */
export function coverOf(pieces: readonly Span[]): Span {
  return {
    start: Math.min(...pieces.map(({ start }) => start)),
    end: Math.max(...pieces.map(({ end }) => end)),
  };
}
