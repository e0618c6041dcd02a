import { markdownTable } from "markdown-table";
import { matchQuotations } from "../scoring/match-quotations.ts";
import { formatFigure } from "./format.ts";
import type { Run } from "./run.ts";

/** Lower bounds of the bins. */
const BINS = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

/**
 * Whether confidence means something: of the quotations with a confidence in each bin, the share
 * that is right (iou). `null` where findings bear no confidence.
 */
export function calibrationTable({ articles }: Run): string | null {
  const judged = articles.flatMap(({ gold, found }) => {
    if (gold.quotations === null) return [];
    const { found: given, matches } = matchQuotations(gold, found);
    const right = new Set(matches.map((match) => match.found));
    return given.flatMap((item) => {
      const { confidence } = item.quotation;
      return confidence === null ? [] : [{ confidence, isRight: right.has(item) }];
    });
  });
  if (judged.length === 0) return null;
  const rows = BINS.map((from, index) => {
    const to = BINS[index + 1] ?? Number.POSITIVE_INFINITY;
    const inBin = judged.filter(({ confidence }) => from <= confidence && confidence < to);
    const mean = inBin.reduce((sum, { confidence }) => sum + confidence, 0) / inBin.length;
    const right = inBin.filter(({ isRight }) => isRight).length / inBin.length;
    const [said, was] = inBin.length === 0 ? [null, null] : [100 * mean, 100 * right];
    const bin = Number.isFinite(to) ? `${from}–${to}` : `${from} and above`;
    return [bin, String(inBin.length), formatFigure(said), formatFigure(was)];
  }).filter(([, count]) => count !== "0");
  const head = ["confidence", "quotations", "mean, %", "right, %"];
  return markdownTable([head, ...rows], { align: ["l", "r", "r", "r"] });
}
