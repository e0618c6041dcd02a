import type { Analysis } from "@whosaid/core";

export interface Share {
  readonly done: number;
  readonly of: number;
}

/** How much of what could be told was told; what is not covered is where to look first. */
export interface Coverage {
  /** Stretches in double quote marks that belong to a quotation. */
  readonly marks: Share;
  /** Quotations whose speaker is a known entity. */
  readonly speakers: Share;
  /** Dates with a value. */
  readonly dates: Share;
}

const MARKED = /“[^“”\n]{1,5000}”|"[^"\n]{1,5000}"/g;

export function coverageOf({ article, quotations, dates }: Analysis): Coverage {
  const content = quotations.flatMap((quotation) => quotation.content);
  const marked = Array.from(article.text.matchAll(MARKED), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const attributed = marked.filter((mark) =>
    content.some(({ start, end }) => start < mark.end && mark.start < end),
  );
  const resolved = quotations.filter(({ speaker }) => speaker?.entity != null);
  return {
    marks: { done: attributed.length, of: marked.length },
    speakers: { done: resolved.length, of: quotations.length },
    dates: { done: dates.filter(({ value }) => value !== null).length, of: dates.length },
  };
}

export function sumShares(shares: readonly Share[]): Share {
  return shares.reduce((sum, { done, of }) => ({ done: sum.done + done, of: sum.of + of }), {
    done: 0,
    of: 0,
  });
}

/** Percent; `null` where there was nothing to cover. */
export function percentOf({ done, of }: Share): number | null {
  return of === 0 ? null : (100 * done) / of;
}
