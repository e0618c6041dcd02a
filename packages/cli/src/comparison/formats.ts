import { toAlignmentCsv } from "@whosaid/claims/compare";
import { terminalOf } from "../pretty/terminal.ts";
import type { ComparedFiles } from "./compare-files.ts";
import { renderComparisonPage } from "./page.ts";
import { renderComparison } from "./pretty.ts";

export type ComparisonFormat = "pretty" | "json" | "ndjson" | "csv" | "html";

/** What is printed on standard output. */
export const comparisonFormats: Readonly<
  Record<ComparisonFormat, (compared: ComparedFiles) => string>
> = {
  pretty: (compared) => renderComparison(compared, terminalOf(process.stdout, process.env)),
  json: ({ comparison }) => `${JSON.stringify(comparison, null, 2)}\n`,
  ndjson: ({ comparison }) =>
    comparison.alignments.map((record) => `${JSON.stringify(record)}\n`).join(""),
  csv: ({ comparison }) => toAlignmentCsv(comparison.alignments),
  html: renderComparisonPage,
};
