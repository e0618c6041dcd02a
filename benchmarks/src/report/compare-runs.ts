import { markdownTable } from "markdown-table";
import pc from "picocolors";
import { figureOf, MEASURES, type Measure } from "../scoring/measures.ts";
import { type Scores, sumScores } from "../scoring/scores.ts";
import { NOTHING } from "../scoring/tally.ts";
import { formatChange, formatFigure } from "./format.ts";
import type { SavedRun } from "./saved-runs.ts";

/** The measures by which single articles are compared. */
const BY_ARTICLE = [
  "quotations.strict",
  "quotations.iou",
  "speakers.full.all",
  "dates.value",
  "figures.bounds",
];
const LONGEST_LIST = 12;

export interface Change {
  readonly measure: Measure;
  readonly before: number;
  readonly after: number;
  /** Positive when it got better, whichever way the measure points. */
  readonly gain: number;
}

/** What changed between two sums of scores, the greatest loss first. */
export function changesBetween(before: Scores, after: Scores): readonly Change[] {
  return MEASURES.flatMap((measure): Change[] => {
    const [old, now] = [before, after].map((scores) =>
      figureOf(measure, scores[measure.id] ?? NOTHING),
    );
    if (old == null || now == null || old === now) return [];
    const gain = measure.better === "higher" ? now - old : old - now;
    return [{ measure, before: old, after: now, gain }];
  }).sort((a, b) => a.gain - b.gain);
}

/** A change is judged by its losses too: measures, then articles, worse before better. */
export function describeChanges(before: SavedRun, after: SavedRun): string {
  const parts: string[] = [];
  for (const [set, articles] of Object.entries(after)) {
    const old = before[set];
    if (old === undefined) {
      parts.push(`${pc.bold(set)}: not in the saved run`);
      continue;
    }
    const shared = Object.keys(articles).filter((id) => old[id] !== undefined);
    const sum = (run: SavedRun[string]): Scores => sumScores(shared.map((id) => run[id] ?? {}));
    const changes = changesBetween(sum(old), sum(articles));
    parts.push(pc.bold(`${set}, ${shared.length} articles`));
    parts.push(changes.length === 0 ? "nothing changed" : changeTable(changes));
    parts.push(...BY_ARTICLE.flatMap((id) => articleList(id, shared, old, articles)));
  }
  return parts.join("\n\n");
}

function changeTable(changes: readonly Change[]): string {
  const rows = changes.map(({ measure, before, after, gain }) => [
    `${measure.group}: ${measure.title}`,
    formatFigure(before),
    formatFigure(after),
    formatChange(gain),
  ]);
  return markdownTable([["measure", "before", "after", "gain"], ...rows], {
    align: ["l", "r", "r", "r"],
  });
}

function articleList(
  id: string,
  ids: readonly string[],
  before: SavedRun[string],
  after: SavedRun[string],
): readonly string[] {
  const changes = ids
    .flatMap((article) =>
      changesBetween(before[article] ?? {}, after[article] ?? {})
        .filter(({ measure }) => measure.id === id)
        .map((change) => ({ article, change })),
    )
    .sort((a, b) => a.change.gain - b.change.gain);
  const worse = changes.filter(({ change }) => change.gain < 0);
  const better = changes.filter(({ change }) => change.gain > 0).reverse();
  if (changes.length === 0) return [];
  const list = (title: string, of: typeof changes, paint: (text: string) => string): string =>
    [
      `  ${title}: ${of.length}`,
      ...of
        .slice(0, LONGEST_LIST)
        .map(({ article, change: { before, after, gain } }) =>
          paint(
            `    ${article}  ${formatFigure(before)} → ${formatFigure(after)}  ${formatChange(gain)}`,
          ),
        ),
    ].join("\n");
  return [`${id}\n${list("worse", worse, pc.red)}\n${list("better", better, pc.green)}`];
}
