import type { ClaimRecord } from "../generated/claim-record.ts";
import { type ClaimRecordError, claimRecordError } from "./claim-record-error.ts";
import { validateClaimRecord } from "./validate-claim-record.ts";

/** A line that holds a record, or what is wrong with it. */
export type ParsedLine = { readonly line: number } & (
  | { readonly valid: true; readonly record: ClaimRecord; readonly errors: readonly [] }
  | { readonly valid: false; readonly errors: readonly ClaimRecordError[] }
);

const LINE_END = /\r?\n/;
const BYTE_ORDER_MARK = /^\ufeff/;

/**
 * Reads records from NDJSON, one a line. A faulty line is told with its number, from 1, and
 * reading goes on; empty lines are passed over.
 */
export function* parseClaimRecords(ndjson: string): Generator<ParsedLine, void, undefined> {
  let number = 0;
  for (const line of ndjson.replace(BYTE_ORDER_MARK, "").split(LINE_END)) {
    number += 1;
    if (line.trim() !== "") yield parseLine(line, number);
  }
}

/** Like `parseClaimRecords`, from chunks of text as they come: a file or a response in pieces. */
export async function* parseClaimRecordStream(
  chunks: AsyncIterable<string>,
): AsyncGenerator<ParsedLine, void, undefined> {
  let passed = 0;
  let rest = "";
  for await (const chunk of chunks) {
    const whole = (rest + chunk).lastIndexOf("\n") + 1;
    const lines = (rest + chunk).slice(0, whole);
    rest = (rest + chunk).slice(whole);
    for (const parsed of parseClaimRecords(lines)) yield { ...parsed, line: passed + parsed.line };
    passed += lines.split("\n").length - 1;
  }
  for (const parsed of parseClaimRecords(rest)) yield { ...parsed, line: passed + parsed.line };
}

function parseLine(json: string, line: number): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      line,
      valid: false,
      errors: [claimRecordError("", "not-json", `not JSON: ${reason}`)],
    };
  }
  return { line, ...validateClaimRecord(value) };
}
