import type { Extraction } from "../extraction.ts";
import { renderDates } from "./dates.ts";
import { renderFigures } from "./figures.ts";
import { renderHeader } from "./header.ts";
import { renderQuotations } from "./quotations.ts";
import type { Terminal } from "./terminal.ts";

/** One article's findings: header, quotations by speaker, dates, figures. */
export function renderExtraction(
  { name, analysis }: Pick<Extraction, "name" | "analysis">,
  terminal: Terminal,
): string {
  const { bold, dim } = terminal.colors;
  const section = (title: string, entries: readonly string[]): string =>
    [bold(title), ...(entries.length === 0 ? [dim("  none found")] : entries)].join("\n");
  return [
    renderHeader(name, analysis.article, terminal),
    section("WHO SAID WHAT, WHEN", renderQuotations(analysis, terminal)),
    section("DATES", renderDates(analysis, terminal)),
    section("FIGURES", renderFigures(analysis, terminal)),
    "",
  ].join("\n\n");
}
