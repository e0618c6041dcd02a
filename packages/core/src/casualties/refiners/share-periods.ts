import type { CasualtyFigure } from "../../model.ts";

/** Small counts are often equal by chance. */
const SMALLEST_TELLING_COUNT = 10;
/** How far behind its whole a part counts over the whole's time, in code units. */
const FARTHEST_WHOLE = 160;
/** How far behind the count it goes on from another counts over its time, in code units. */
const FARTHEST_COUNT = 300;

/**
 * Figures that count over the time of another: the same count given twice (a headline's `[61]
 * killed` takes the start from the sentence that says `at least 61 people since mid-December`), a
 * part that of its whole, a rival count (`Civil groups speak of [13]`) that of the count before.
 */
export function sharePeriods(figures: readonly CasualtyFigure[]): readonly CasualtyFigure[] {
  const dated = new Map<string, CasualtyFigure>();
  for (const figure of figures) {
    if (figure.period?.since != null && !dated.has(countOf(figure))) {
      dated.set(countOf(figure), figure);
    }
  }
  const shared: CasualtyFigure[] = [];
  for (const figure of figures) {
    const twin = figure.period?.since != null ? undefined : twinOf(figure, dated);
    const other = twin ?? (figure.period === null ? carriedFrom(figure, shared) : undefined);
    shared.push(
      other === undefined
        ? figure
        : { ...figure, period: other.period, cumulative: other.cumulative },
    );
  }
  return shared;
}

function twinOf(
  figure: CasualtyFigure,
  dated: ReadonlyMap<string, CasualtyFigure>,
): CasualtyFigure | undefined {
  return (figure.low ?? 0) < SMALLEST_TELLING_COUNT ? undefined : dated.get(countOf(figure));
}

function carriedFrom(
  figure: CasualtyFigure,
  before: readonly CasualtyFigure[],
): CasualtyFigure | undefined {
  const isPart = figure.relation === "subset" && figure.of !== null;
  // most of the dead and injured; a further 1,900 are missing
  const isMore = figure.qualifier === "share" || figure.relation === "additional";
  if (!isPart && !isMore && figure.rule !== "continued-count") return undefined;
  const other = isPart ? before.findLast(({ id }) => id === figure.of) : before[before.length - 1];
  if (other?.period?.since == null || (other.effect !== figure.effect && !isMore)) return undefined;
  const distance = figure.start - other.end;
  return distance > (isPart ? FARTHEST_WHOLE : FARTHEST_COUNT) ? undefined : other;
}

function countOf({ effect, low }: CasualtyFigure): string {
  return `${effect} ${low}`;
}
