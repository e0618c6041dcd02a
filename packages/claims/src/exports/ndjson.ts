import type { ClaimRecord } from "../generated/claim-record.ts";

/** One record a line, in JSON. */
export function toNdjson(records: Iterable<ClaimRecord>): string {
  return Array.from(records, (record) => `${JSON.stringify(record)}\n`).join("");
}
