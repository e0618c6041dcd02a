import { markdownTable } from "markdown-table";
import type { ComparisonTiming } from "../comparison/time-comparison.ts";

const WHOLE = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

/** A row a number of articles, with what a claim costs. */
export function comparisonTable(timings: readonly ComparisonTiming[]): string {
  const head = [
    "articles",
    "claims",
    "links",
    "clusters",
    "links within one event, %",
    "seconds",
    "µs a claim",
  ];
  const rows = timings.map((timing) => [
    WHOLE.format(timing.articles),
    WHOLE.format(timing.claims),
    WHOLE.format(timing.links),
    WHOLE.format(timing.clusters),
    (100 * timing.withinEvent).toFixed(1),
    (timing.milliseconds / 1000).toFixed(2),
    WHOLE.format((1000 * timing.milliseconds) / Math.max(1, timing.claims)),
  ]);
  return markdownTable([head, ...rows], { align: head.map(() => "r") });
}
