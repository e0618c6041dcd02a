import type { Extraction } from "../extraction.ts";
import { renderExtraction } from "../pretty/extraction.ts";
import { terminalOf } from "../pretty/terminal.ts";

/** Who said what when, the dates and the figures, for a person to read. */
export async function writePretty(extractions: AsyncIterable<Extraction>): Promise<void> {
  const terminal = terminalOf(process.stdout, process.env);
  for await (const extraction of extractions) {
    process.stdout.write(`${renderExtraction(extraction, terminal)}\n`);
  }
}
