import type { Extraction } from "../extraction.ts";
import { writeJson } from "./json.ts";
import { writeNdjson } from "./ndjson.ts";
import { writePretty } from "./pretty.ts";

export type FormatName = "pretty" | "json" | "ndjson";

/** Prints extractions on standard output; `several` tells whether more than one file was named. */
export type WriteExtractions = (
  extractions: AsyncIterable<Extraction>,
  several: boolean,
) => Promise<void>;

export const formats: Readonly<Record<FormatName, WriteExtractions>> = {
  pretty: writePretty,
  json: writeJson,
  ndjson: writeNdjson,
};
