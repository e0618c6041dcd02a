import { createHash } from "node:crypto";
import {
  type ClaimRecord,
  type ClaimRecordError,
  checkSpans,
  parseClaimRecords,
} from "@whosaid/claims";
import { validateArticleRecord } from "@whosaid/claims/articles";
import { validateAlignmentRecord } from "@whosaid/claims/compare";
import type { Command } from "commander";
import { InputError } from "../errors.ts";
import { type Input, readInput } from "../input.ts";
import { flatten } from "../pretty/lines.ts";

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
    .description("check records, one a line, against their schema and their articles")
    .argument("<file...>", "records as NDJSON; - for standard input")
    .option("-a, --articles <files...>", "texts the records come from, to check every span against")
    .addHelpText("after", HELP)
    .action(async (files: readonly string[], options: ValidateOptions) => {
      const texts = await readTexts(options.articles ?? []);
      for (const file of files) await validateFile(file, texts);
    });
}

const HELP = `
Claim records, and the alignment records that compare prints, each by the schema it names. Each
fault is told as FILE:LINE: PATH: what is wrong. Records of articles that are not named are
checked against the schema alone. The exit code is 1 when a record is faulty, 2 when a file cannot
be read.`;

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
  const lines = input.text.split("\n");
  let records = 0;
  let faulty = 0;
  for (const parsed of parseClaimRecords(input.text)) {
    records += 1;
    const errors = parsed.valid
      ? checkAgainst(parsed.record, texts)
      : (validateOther(lines[parsed.line - 1] ?? "") ?? parsed.errors);
    if (errors.length > 0) faulty += 1;
    for (const { message } of errors) {
      process.stdout.write(`${input.name}:${parsed.line}: ${flatten(message)}\n`);
    }
  }
  process.stdout.write(`${input.name}: ${records} records, ${faulty} faulty\n`);
  if (faulty > 0) process.exitCode ??= FAULTY_RECORD;
}

const OTHER_SCHEMA = /^urn:whosaid:schema:(alignment|article)-record:/;

/** What is wrong with a record of another kind than a claim's; `null` of anything else. */
function validateOther(json: string): readonly ClaimRecordError[] | null {
  const value = parseOrNull(json);
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
