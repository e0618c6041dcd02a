import type { Extraction } from "../extraction.ts";
import {
  writeBrat,
  writeCsv,
  writeGdelt,
  writeJsonLd,
  writeLabelStudio,
  writeProdigy,
  writeWebAnnotations,
} from "./exchange.ts";
import { writeJson } from "./json.ts";
import { writeNdjson } from "./ndjson.ts";
import { writePretty } from "./pretty.ts";

export type FormatName =
  | "pretty"
  | "json"
  | "ndjson"
  | "csv"
  | "jsonld"
  | "webannotation"
  | "brat"
  | "prodigy"
  | "labelstudio"
  | "gdelt";

/** Prints extractions on standard output; `several` tells whether more than one file was named. */
export type WriteExtractions = (
  extractions: AsyncIterable<Extraction>,
  several: boolean,
) => Promise<void>;

export const formats: Readonly<Record<FormatName, WriteExtractions>> = {
  pretty: writePretty,
  json: writeJson,
  ndjson: writeNdjson,
  csv: writeCsv,
  jsonld: writeJsonLd,
  webannotation: writeWebAnnotations,
  brat: writeBrat,
  prodigy: writeProdigy,
  labelstudio: writeLabelStudio,
  gdelt: writeGdelt,
};
