import { markdownTable } from "markdown-table";
import pc from "picocolors";
import { percentOf, type Share, sumShares } from "../articles/coverage-of.ts";
import { leastSure } from "../articles/least-sure.ts";
import type { ArticleReport } from "../articles/read-brought.ts";
import { markText } from "../errors/mark-text.ts";
import { figureOf, MEASURES } from "../scoring/measures.ts";
import { type Scores, sumScores } from "../scoring/scores.ts";
import { NOTHING } from "../scoring/tally.ts";
import { formatFigure } from "./format.ts";

/** The figures shown for an article that has gold. */
const SHOWN = ["quotations.iou", "speakers.full.all", "dates.value", "figures.bounds"];
const CONTEXT = 60;

/** One row an article, a sum below; scores only where some article has gold. */
export function articleTable(reports: readonly ArticleReport[]): string {
  const scored = reports.flatMap(({ scores }) => (scores === null ? [] : [scores]));
  const head = [
    "article",
    "KB",
    "quotations",
    "d/m/i",
    "marks",
    "speakers",
    "dates",
    "resolved",
    "figures",
    "ms",
  ];
  const rows = reports.map((report) => rowOf(report.name, [report], report.scores));
  const sum = rowOf(
    `${reports.length} articles`,
    reports,
    scored.length > 0 ? sumScores(scored) : null,
  );
  const withScores = scored.length > 0 ? [...head, ...SHOWN] : head;
  const width = withScores.length;
  const align = withScores.map((_, index) => (index === 0 ? "l" : "r"));
  return markdownTable(
    [withScores, ...rows, sum].map((row) => row.slice(0, width)),
    { align },
  );
}

function rowOf(name: string, reports: readonly ArticleReport[], scores: Scores | null): string[] {
  const sum = (count: (report: ArticleReport) => number): number =>
    reports.reduce((total, report) => total + count(report), 0);
  const ofType = (type: string): number =>
    sum(
      ({ analysis }) => analysis.quotations.filter((quotation) => quotation.type === type).length,
    );
  const share = (of: (report: ArticleReport) => Share): string =>
    `${formatFigure(percentOf(sumShares(reports.map(of))))} %`.replace("– %", "–");
  const figures = SHOWN.map((id) => {
    const measure = MEASURES.find((known) => known.id === id);
    return measure && scores ? formatFigure(figureOf(measure, scores[id] ?? NOTHING)) : "";
  });
  return [
    name,
    (sum(({ analysis }) => analysis.article.text.length) / 1000).toFixed(1),
    String(sum(({ analysis }) => analysis.quotations.length)),
    ["direct", "mixed", "indirect"].map(ofType).join("/"),
    share(({ coverage }) => coverage.marks),
    share(({ coverage }) => coverage.speakers),
    String(sum(({ analysis }) => analysis.dates.length)),
    share(({ coverage }) => coverage.dates),
    String(sum(({ analysis }) => analysis.casualties.length)),
    sum(({ milliseconds }) => milliseconds).toFixed(1),
    ...figures,
  ];
}

/** The findings to look at first, each in its context. */
export function unsureList(reports: readonly ArticleReport[], count: number): string {
  const texts = new Map(reports.map(({ name, analysis }) => [name, analysis.article.text]));
  return leastSure(reports, count)
    .map(({ article, what, span, confidence, rule }) => {
      const text = texts.get(article) ?? "";
      const window = {
        start: Math.max(0, span.start - CONTEXT),
        end: Math.min(text.length, span.end + CONTEXT),
      };
      const shown = markText(text, window, [{ ...span, open: "[", close: "]", paint: pc.yellow }]);
      const head = pc.dim(`${confidence.toFixed(2)} ${article}, ${what}, ${rule}`);
      return `  ${head}\n  ${shown.replaceAll("\n", " ⏎ ")}`;
    })
    .join("\n");
}
