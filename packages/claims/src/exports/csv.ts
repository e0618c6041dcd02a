import type { ClaimRecord } from "../generated/claim-record.ts";
import { CSV_COLUMNS } from "./csv-columns.ts";
import { writeCsv } from "./write-csv.ts";

/**
 * The records as a table in CSV (RFC 4180), a row each, with the columns of `CSV_COLUMNS` under
 * their names. It is safe to open in a spreadsheet: a text that would be run as a formula there
 * stands behind an apostrophe.
 */
export function toCsv(records: Iterable<ClaimRecord>): string {
  const rows = Array.from(records, (record) => CSV_COLUMNS.map(({ cell }) => cell(record)));
  return writeCsv(
    CSV_COLUMNS.map(({ name }) => name),
    rows,
  );
}
