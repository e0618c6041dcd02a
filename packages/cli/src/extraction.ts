import { type ClaimRecord, toClaimRecords } from "@whosaid/claims";
import { type Analysis, createAnalyzer, WhosaidError } from "@whosaid/core";
import { InputError } from "./errors.ts";
import { readInput } from "./input.ts";
import { flatten } from "./pretty/lines.ts";

/** What was found in one input. */
export interface Extraction {
  /** The input's name: its path as given, `<stdin>` for standard input. */
  readonly name: string;
  readonly analysis: Analysis;
  readonly records: readonly ClaimRecord[];
}

/**
 * What each file holds, one after the other. Faulty inputs are told on standard error and left
 * out, and the exit code becomes 2; a faulty `publishedAt` ends it, being wrong for every file.
 */
export async function* extractAll(
  files: readonly string[],
  publishedAt: string | undefined,
): AsyncGenerator<Extraction> {
  const analyzer = createAnalyzer();
  for (const file of files) {
    try {
      const { name, text } = await readInput(file);
      const analysis = analyzer.analyze({ text, id: name, ...(publishedAt && { publishedAt }) });
      yield { name, analysis, records: toClaimRecords(analysis) };
    } catch (error) {
      const fault = faultOf(error, file);
      process.stderr.write(`whosaid: ${flatten(fault.message)}\n`);
      process.exitCode = 2;
      if (fault.code === "invalid-date") return;
    }
  }
}

/** The input's fault behind `error`; whatever else went wrong is thrown on. */
function faultOf(error: unknown, file: string): InputError {
  if (error instanceof InputError) return error;
  if (!(error instanceof WhosaidError)) throw error;
  return error.code === "invalid-date"
    ? new InputError("invalid-date", "--published", error.message)
    : new InputError("invalid-article", file, error.message);
}
