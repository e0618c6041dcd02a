import type { CasualtyFigure } from "../../model.ts";

/**
 * The same count given twice counts over the same time: a headline's `[61] killed` takes the start
 * from the sentence that says `at least 61 people since mid-December`.
 */
export function sharePeriods(figures: readonly CasualtyFigure[]): readonly CasualtyFigure[] {
  return figures.map((figure) => {
    if (figure.period?.since != null || (figure.low ?? 0) < SMALLEST_TELLING_COUNT) return figure;
    const twin = figures.find(
      (other) =>
        other.effect === figure.effect && other.low === figure.low && other.period?.since != null,
    );
    return twin === undefined
      ? figure
      : { ...figure, period: twin.period, cumulative: twin.cumulative };
  });
}

/** Small counts are often equal by chance. */
const SMALLEST_TELLING_COUNT = 10;
