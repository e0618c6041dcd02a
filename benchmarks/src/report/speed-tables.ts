import { markdownTable } from "markdown-table";
import { figureOf, MEASURES } from "../scoring/measures.ts";
import { NOTHING } from "../scoring/tally.ts";
import type { ColdStart } from "../speed/cold-start.ts";
import type { ReaderQuality } from "../speed/quality-of-readers.ts";
import { lengthOfAll, type TextSet } from "../speed/texts.ts";
import type { GrowthTiming } from "../speed/time-growth.ts";
import type { Timing } from "../speed/time-readers.ts";
import type { StageTiming } from "../speed/time-stages.ts";
import { formatFigure } from "./format.ts";

const RIGHT = ["l", "r", "r", "r", "r", "r"];

/** KB/s (1,000 code units), articles/s, and how many times our cost each reader has. */
export function readerTable(set: TextSet, timings: readonly Timing[]): string {
  const kilobytes = lengthOfAll(set) / 1000;
  const rows = timings.map(({ reader, milliseconds, cost }) => {
    if (milliseconds === null) return [reader, "too slow, or fails", "", "", ""];
    const seconds = milliseconds / 1000;
    return [
      reader,
      threeDigits(kilobytes / seconds),
      threeDigits(set.texts.length / seconds),
      threeDigits(milliseconds / set.texts.length),
      cost === null ? "" : threeDigits(cost),
    ];
  });
  const title = `${set.name}: ${set.texts.length} texts, ${kilobytes.toFixed(0)} KB`;
  const head = [title, "KB/s", "texts/s", "ms/text", "cost, whosaid = 1"];
  return markdownTable([head, ...rows], { align: RIGHT });
}

/** What a table of quality beside speed shows of each reader. */
const QUALITY_COLUMNS: readonly (readonly [title: string, measure: string])[] = [
  ["direct speech found", "quotations.recall.direct"],
  ["quotations, F1", "quotations.iou"],
  ["dates found, F1", "dates.relaxed"],
  ["with right value, F1", "dates.value"],
];

/** Speed on one set beside quality on the carried corpus; empty where a reader does not do the job. */
export function qualityTable(
  set: TextSet,
  timings: readonly Timing[],
  qualities: readonly ReaderQuality[],
): string {
  const rows = qualities.map(({ reader, run }) => {
    const time = timings.find((timing) => timing.reader === reader)?.milliseconds ?? null;
    const figures = QUALITY_COLUMNS.map(([, id]) => {
      const measure = MEASURES.find((known) => known.id === id);
      const tally = run.total[id] ?? NOTHING;
      const figure = measure === undefined ? null : figureOf(measure, tally);
      return figure === null || figure === 0 ? "" : formatFigure(figure);
    });
    return [reader, time === null ? "" : threeDigits(lengthOfAll(set) / time), ...figures];
  });
  const titles = QUALITY_COLUMNS.map(([title]) => title);
  return markdownTable([["what it finds, and how fast", "KB/s", ...titles], ...rows], {
    align: RIGHT,
  });
}

export function stageTable(set: TextSet, timings: readonly StageTiming[]): string {
  const total = timings.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const rows = timings.map(({ stage, milliseconds }) => [
    stage,
    threeDigits(milliseconds / set.texts.length),
    `${((100 * milliseconds) / total).toFixed(0)} %`,
  ]);
  return markdownTable([[`stage, on ${set.name}`, "ms/text", "share"], ...rows], { align: RIGHT });
}

export function coldTable(starts: readonly ColdStart[]): string {
  const rows = starts.map(({ reader, importing, firstResult, heap }) => [
    reader,
    threeDigits(importing),
    threeDigits(firstResult),
    threeDigits(heap),
  ]);
  const head = ["cold, one median article", "import, ms", "first result, ms", "heap after, MB"];
  return markdownTable([head, ...rows], { align: RIGHT });
}

/** Cost per KB must stay flat as the text grows. */
export function growthTable(timings: readonly GrowthTiming[]): string {
  const perKilobyte = timings.map(({ length, milliseconds }) => (1000 * milliseconds) / length);
  const rows = timings.map(({ length, milliseconds }, index) => [
    `${(length / 1000).toLocaleString("en")} KB`,
    threeDigits(milliseconds),
    threeDigits(perKilobyte[index] ?? 0),
    threeDigits((perKilobyte[index] ?? 0) / (perKilobyte[1] ?? 1)),
  ]);
  return markdownTable([["one text of", "ms", "ms/KB", "against 10 KB"], ...rows], {
    align: RIGHT,
  });
}

function threeDigits(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en") : value.toPrecision(3);
}
