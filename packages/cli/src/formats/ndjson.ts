import { toNdjson } from "@whosaid/claims";
import type { Extraction } from "../extraction.ts";

/** One claim record a line. */
export async function writeNdjson(extractions: AsyncIterable<Extraction>): Promise<void> {
  for await (const { records } of extractions) process.stdout.write(toNdjson(records));
}
