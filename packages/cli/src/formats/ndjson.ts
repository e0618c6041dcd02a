import type { Extraction } from "../extraction.ts";

/** One claim record a line. */
export async function writeNdjson(extractions: AsyncIterable<Extraction>): Promise<void> {
  for await (const { records } of extractions) {
    for (const record of records) process.stdout.write(`${JSON.stringify(record)}\n`);
  }
}
