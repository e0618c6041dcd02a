import { createHash } from "node:crypto";
import {
  type ClaimRecord,
  type ClaimRecordError,
  type ClaimRecordValidation,
  checkSpans,
  parseClaimRecords,
  validateClaimRecord,
} from "@whosaid/claims";
import { validateArticleRecord } from "@whosaid/claims/articles";
import { validateAlignmentRecord } from "@whosaid/claims/compare";
import type { Command } from "commander";
import { InputError } from "../errors.ts";
import { type Input, readInput } from "../input.ts";
import { flatten } from "../pretty/lines.ts";
import { recordsOfDocument } from "./records-of-document.ts";

interface ValidateOptions {
  readonly articles?: readonly string[];
}

/** Exit codes: a record is faulty; an input could not be read. */
const FAULTY_RECORD = 1;
const FAULTY_INPUT = 2;

/** Adds `validate` to `program`: records are held against their schema and their articles. */
export function addValidateCommand(program: Command): void {
  program
    .command("validate")
    .description("check records against their schema and their articles")
    .argument("<file...>", "records as NDJSON or as one JSON document; - for standard input")
    .option("-a, --articles <files...>", "texts the records come from, to check every span against")
    .addHelpText("after", HELP)
    .action(async (files: readonly string[], options: ValidateOptions) => {
      const texts = await readTexts(options.articles ?? []);
      for (const file of files) await validateFile(file, texts);
    });
}

const HELP = `
Claim records, and the alignment records that compare prints, each by the schema it names. Each
fault is told as FILE:LINE: PATH: what is wrong, those of one JSON document (what extract and
compare print with --format json) as FILE: record 3: PATH: what is wrong. Records of articles that
are not named are checked against the schema alone. The exit code is 1 when a record is faulty, 2
when a file cannot be read.`;

/** Texts by their SHA-256, by which a record names its article. */
async function readTexts(files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const file of files) {
    const input = await readOrTell(file);
    if (input !== null)
      texts.set(createHash("sha256").update(input.text).digest("hex"), input.text);
  }
  return texts;
}

async function validateFile(file: string, texts: ReadonlyMap<string, string>): Promise<void> {
  const input = await readOrTell(file);
  if (input === null) return;
  let records = 0;
  let faulty = 0;
  for (const { place, errors } of checkRecords(input.text, texts)) {
    records += 1;
    if (errors.length > 0) faulty += 1;
    for (const { message } of errors) {
      process.stdout.write(`${input.name}:${place}: ${flatten(message)}\n`);
    }
  }
  process.stdout.write(`${input.name}: ${records} records, ${faulty} faulty\n`);
  if (faulty > 0) process.exitCode ??= FAULTY_RECORD;
}

/** A record of a file with what is wrong with it. */
interface Checked {
  /** Where in the file: `3` for its line; in a JSON document, which of its records: ` record 3`. */
  readonly place: string;
  readonly errors: readonly ClaimRecordError[];
}

function* checkRecords(
  text: string,
  texts: ReadonlyMap<string, string>,
): Generator<Checked, void, undefined> {
  const document = recordsOfDocument(text);
  if (document === null) {
    const lines = text.split("\n");
    for (const { line, ...parsed } of parseClaimRecords(text)) {
      const value = parsed.valid ? parsed.record : parseOrNull(lines[line - 1] ?? "");
      yield { place: String(line), errors: faultsOf(parsed, value, texts) };
    }
  } else if ("fault" in document) {
    const fault = `not JSON: ${document.fault}`;
    yield { place: " document", errors: [{ path: "", code: "not-json", message: fault }] };
  } else {
    for (const [at, value] of document.records.entries()) {
      const errors = faultsOf(validateClaimRecord(value), value, texts);
      yield { place: ` record ${at + 1}`, errors };
    }
  }
}

/** Of a claim record also where it does not stand in its text; of another kind, by its schema. */
function faultsOf(
  asClaim: ClaimRecordValidation,
  value: unknown,
  texts: ReadonlyMap<string, string>,
): readonly ClaimRecordError[] {
  if (asClaim.valid) return checkAgainst(asClaim.record, texts);
  return validateOther(value) ?? asClaim.errors;
}

const OTHER_SCHEMA = /^urn:whosaid:schema:(alignment|article)-record:/;

/** What is wrong with a record of another kind than a claim's; `null` of anything else. */
function validateOther(value: unknown): readonly ClaimRecordError[] | null {
  if (typeof value !== "object" || value === null || !("schema" in value)) return null;
  const [, kind] = OTHER_SCHEMA.exec(String(value.schema)) ?? [];
  if (kind === undefined) return null;
  const validate = kind === "article" ? validateArticleRecord : validateAlignmentRecord;
  return validate(value).errors;
}

function parseOrNull(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function checkAgainst(
  record: ClaimRecord,
  texts: ReadonlyMap<string, string>,
): readonly ClaimRecordError[] {
  const text = texts.get(record.article.textSha256);
  return text === undefined ? [] : checkSpans(record, text);
}

async function readOrTell(file: string): Promise<Input | null> {
  try {
    return await readInput(file);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`whosaid: ${flatten(error.message)}\n`);
    process.exitCode = FAULTY_INPUT;
    return null;
  }
}
