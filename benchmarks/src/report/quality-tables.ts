import { markdownTable } from "markdown-table";
import { figureOf, MEASURES } from "../scoring/measures.ts";
import { NOTHING, precision, recall, type Tally } from "../scoring/tally.ts";
import { formatFigure } from "./format.ts";
import type { Run } from "./run.ts";

/** A column of a table over corpora: the figure of a measure, or its precision alone. */
type Column = readonly [title: string, measure: string, part?: "precision" | "recall"];

/** The tables of docs/quality.md: a row a corpus and system, the measures that papers report. */
const QUALITY_COLUMNS = {
  quotations: [
    ["strict", "quotations.strict"],
    ["overlap", "quotations.overlap"],
    ["iou", "quotations.iou"],
    ["P of iou", "quotations.iou", "precision"],
    ["R direct", "quotations.recall.direct"],
    ["R mixed", "quotations.recall.mixed"],
    ["R indirect", "quotations.recall.indirect"],
    ["GGT .3", "genderGap.0.3"],
    ["GGT .8", "genderGap.0.8"],
  ],
  speech: [
    ["strict", "quotations.speech.strict"],
    ["overlap", "quotations.speech.overlap"],
    ["iou", "quotations.speech.iou"],
    ["R direct", "quotations.speech.recall.direct"],
    ["R mixed", "quotations.speech.recall.mixed"],
    ["R indirect", "quotations.speech.recall.indirect"],
    ["content", "cofenet.content"],
    ["source", "cofenet.source"],
    ["cue", "cofenet.cue"],
  ],
  speakers: [
    ["exact span", "speakers.exact"],
    ["overlap", "speakers.overlap"],
    ["full name", "speakers.full.all"],
    ["surname", "speakers.surname.all"],
    ["by name", "speakers.full.name"],
    ["by pronoun", "speakers.full.pronoun"],
    ["by noun", "speakers.full.noun"],
    ["by none", "speakers.full.none"],
  ],
  dates: [
    ["strict", "dates.strict"],
    ["relaxed", "dates.relaxed"],
    ["type", "dates.type"],
    ["value", "dates.value"],
    ["value, any notation", "dates.sameValue"],
    ["… of annotated types", "dates.annotatedTypes"],
    ["definite, right value", "dates.definite"],
    ["news reading, right value", "dates.news"],
    ["silent texts left silent", "dates.silent"],
  ],
  figures: [
    ["found", "figures.found"],
    ["right bounds", "figures.bounds"],
    ["qualifier", "figures.qualifier"],
    ["victims", "figures.victims"],
    ["source", "figures.source"],
    ["period start", "figures.since"],
    ["status", "figures.status"],
  ],
  counts: [
    ["killed exact", "counts.killed"],
    ["wounded exact", "counts.wounded"],
    ["killed invented", "counts.killed.invented"],
    ["wounded invented", "counts.wounded.invented"],
  ],
  alignment: [
    ["same quotations, P", "alignment.quotations", "precision"],
    ["R", "alignment.quotations", "recall"],
    ["R of those found in both", "alignment.quotations.reached"],
    ["same figures, P", "alignment.figures", "precision"],
    ["R", "alignment.figures", "recall"],
    ["R of those found in both", "alignment.figures.reached"],
    ["conflicting figures, P", "alignment.conflicts", "precision"],
    ["R", "alignment.conflicts", "recall"],
    ["R of those found in both", "alignment.conflicts.reached"],
  ],
} satisfies Readonly<Record<string, readonly Column[]>>;

export type QualityTable = keyof typeof QUALITY_COLUMNS;

/** A run and the name that its row bears. */
export interface NamedRun {
  readonly title: string;
  readonly run: Run;
}

/** Rows in the order given; columns that no run can fill are left out. */
export function qualityTable(table: QualityTable, runs: readonly NamedRun[]): string {
  const columns: readonly Column[] = QUALITY_COLUMNS[table];
  const told = columns.filter(([, id]) => runs.some(({ run }) => run.total[id] !== undefined));
  const rows = runs.map(({ title, run }) => [
    title,
    String(run.articles.length),
    ...told.map(([, id, part]) => formatFigure(figure(id, run.total[id] ?? NOTHING, part))),
  ]);
  const head = ["", "articles", ...told.map(([title]) => title)];
  return markdownTable([head, ...rows], { align: ["l", ...head.slice(1).map(() => "r")] });
}

function figure(id: string, counts: Tally, part: Column[2]): number | null {
  if (part !== undefined) return part === "precision" ? precision(counts) : recall(counts);
  const measure = MEASURES.find((known) => known.id === id);
  return measure === undefined ? null : figureOf(measure, counts);
}
