import type { CasualtyFigure } from "../../model.ts";

/**
 * The same count given twice counts over the same time: a headline's `[61] killed` takes the start
 * from the sentence that says `at least 61 people since mid-December`.
 */
export function sharePeriods(figures: readonly CasualtyFigure[]): readonly CasualtyFigure[] {
  const dated = new Map<string, CasualtyFigure>();
  for (const figure of figures) {
    if (figure.period?.since != null && !dated.has(countOf(figure))) {
      dated.set(countOf(figure), figure);
    }
  }
  return figures.map((figure) => {
    if (figure.period?.since != null || (figure.low ?? 0) < SMALLEST_TELLING_COUNT) return figure;
    const twin = dated.get(countOf(figure));
    return twin === undefined
      ? figure
      : { ...figure, period: twin.period, cumulative: twin.cumulative };
  });
}

function countOf({ effect, low }: CasualtyFigure): string {
  return `${effect} ${low}`;
}

/** Small counts are often equal by chance. */
const SMALLEST_TELLING_COUNT = 10;
