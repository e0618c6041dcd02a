import type { Span } from "@whosaid/core";
import type { ArticleReport } from "./read-brought.ts";

/** A finding with how sure it is, to be looked at first where that is little. */
export interface UnsureFinding {
  readonly article: string;
  readonly id: string;
  readonly what: string;
  readonly span: Span;
  readonly confidence: number;
  readonly rule: string;
}

/** The findings over all articles that are least sure, the least first. */
export function leastSure(
  reports: readonly ArticleReport[],
  count: number,
): readonly UnsureFinding[] {
  return reports
    .flatMap(({ name, analysis }): UnsureFinding[] => [
      ...analysis.quotations.flatMap(({ id, type, content, confidence, rule }) =>
        content[0]
          ? [{ article: name, id, what: `${type} quotation`, span: content[0], confidence, rule }]
          : [],
      ),
      ...analysis.casualties.map(({ id, effect, start, end, confidence, rule }) => ({
        ...{ article: name, id, what: `${effect}, figure`, span: { start, end }, confidence, rule },
      })),
    ])
    .sort((a, b) => a.confidence - b.confidence)
    .slice(0, count);
}
