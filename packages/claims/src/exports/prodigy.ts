import type { ClaimRecord } from "../generated/claim-record.ts";
import { aboutArticle } from "./about-article.ts";
import { countCodePoints } from "./code-points.ts";
import { type MarkLabel, marksOf } from "./marks.ts";
import { requireText } from "./require-text.ts";

/** A task for Prodigy's `spans.manual` and `review`; offsets count code points. */
export interface ProdigyTask {
  readonly text: string;
  readonly spans: readonly ProdigySpan[];
  readonly meta: Readonly<Record<string, string>>;
}

export interface ProdigySpan {
  readonly start: number;
  readonly end: number;
  readonly label: MarkLabel;
  /** The same for all pieces of a split quotation. */
  readonly mark: string;
}

/**
 * One article's records as a Prodigy task: write it as a line of JSON.
 *
 * @throws ClaimsError `wrong-text` when the text is not the one the records were made from.
 */
export function toProdigy(records: readonly ClaimRecord[], text: string): ProdigyTask {
  requireText(records, text);
  const codePoints = countCodePoints(text);
  const { marks } = marksOf(records);
  const spans = marks.flatMap(({ key, label, spans }) =>
    spans.map(({ start, end }) => ({
      start: codePoints(start),
      end: codePoints(end),
      label,
      mark: key,
    })),
  );
  return {
    text,
    spans: spans.sort((a, b) => a.start - b.start || b.end - a.end),
    meta: aboutArticle(records),
  };
}
