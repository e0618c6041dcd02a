import type { ClaimRecord } from "../generated/claim-record.ts";
import { CSV_COLUMNS } from "./csv-columns.ts";

/**
 * The records as a table in CSV (RFC 4180), a row each, with the columns of `CSV_COLUMNS` under
 * their names. It is safe to open in a spreadsheet: a text that would be run as a formula there
 * stands behind an apostrophe.
 */
export function toCsv(records: Iterable<ClaimRecord>): string {
  const header = CSV_COLUMNS.map(({ name }) => name);
  const rows = Array.from(records, (record) => CSV_COLUMNS.map(({ cell }) => cell(record)));
  return [header, ...rows].map((row) => `${row.map(writeCell).join(",")}\r\n`).join("");
}

/** What spreadsheets take for the start of a formula, full-width forms included (OWASP). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
const NEEDS_QUOTES = /[",\r\n]/;

function writeCell(cell: string | number | boolean | null | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "string") return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
