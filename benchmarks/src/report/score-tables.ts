import { markdownTable } from "markdown-table";
import { bootstrap } from "../scoring/bootstrap.ts";
import { figureOf, type Measure, measuresIn } from "../scoring/measures.ts";
import { NOTHING, precision, recall } from "../scoring/tally.ts";
import { formatFigure, formatInterval } from "./format.ts";
import type { Run } from "./run.ts";

const TITLES: Readonly<Record<Measure["group"], string>> = {
  quotations: "Quotations",
  speakers: "Speakers of the quotations found",
  dates: "Dates",
  casualties: "Casualty figures",
  alignment: "Claims shared by two articles",
};

/** The tables of one run, a heading each, only the measures for which there is gold. */
export function scoreTables(run: Run): string {
  const sections: string[] = [];
  for (const group of Object.keys(TITLES) as Measure["group"][]) {
    const measured = measuresIn(run.total).filter((measure) => measure.group === group);
    const whole = measured.filter(({ split }) => split === null);
    if (whole.length === 0) continue;
    const head = ["measure", "P", "R", "F1 or share", "95 %", "gold", "found"];
    const align = ["l", "r", "r", "r", "r", "r", "r"];
    const table = markdownTable([head, ...whole.map((measure) => rowOf(measure, run))], { align });
    sections.push(`${TITLES[group]}\n\n${table}`);
    const split = splitTable(measured, run);
    if (split !== null) sections.push(split);
  }
  return sections.join("\n\n");
}

/** One row a class: how much gold there is, and each share. */
function splitTable(measured: readonly Measure[], { total }: Run): string | null {
  const splits = measured.flatMap((measure) =>
    measure.split ? [{ ...measure.split, measure }] : [],
  );
  const [first] = splits;
  if (first === undefined) return null;
  const columns = [...new Set(splits.map(({ column }) => column))];
  const rows = [...new Set(splits.map(({ row }) => row))].map((row) => {
    const cells = splits.filter((split) => split.row === row);
    const gold = cells.map(({ measure }) => total[measure.id]?.gold ?? 0);
    const figures = columns.map((column) => {
      const cell = cells.find((split) => split.column === column);
      return cell ? formatFigure(figureOf(cell.measure, total[cell.measure.id] ?? NOTHING)) : "";
    });
    return [row, String(gold[0] ?? 0), ...figures];
  });
  const align = ["l", "r", ...columns.map(() => "r")];
  return markdownTable([[first.by, "gold", ...columns], ...rows], { align });
}

function rowOf(measure: Measure, { articles, pairs, total }: Run): string[] {
  const sum = total[measure.id] ?? NOTHING;
  const units = measure.group === "alignment" ? pairs : articles;
  const tallies = units.map(({ scores }) => scores[measure.id] ?? NOTHING);
  const interval = bootstrap(tallies, (counts) => figureOf(measure, counts));
  const isF1 = measure.shows === "f1";
  return [
    measure.title,
    isF1 ? formatFigure(precision(sum)) : "",
    isF1 ? formatFigure(recall(sum)) : "",
    formatFigure(figureOf(measure, sum)),
    formatInterval(interval),
    String(sum.gold),
    isF1 ? String(sum.found) : "",
  ];
}
