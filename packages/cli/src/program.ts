import { Command, CommanderError } from "commander";
import manifest from "../package.json" with { type: "json" };
import { addCompareCommand } from "./commands/compare.ts";
import { addExtractCommand } from "./commands/extract.ts";
import { addValidateCommand } from "./commands/validate.ts";
import { InputError } from "./errors.ts";

/** Exit code when the input or the command line is at fault. */
const FAULTY_INPUT = 2;

/**
 * Runs the command line with `args` (without the program's own name) and sets the exit code.
 *
 * @param files what to read when the user names no file; without them a file must be named.
 */
export async function runProgram(
  args: readonly string[],
  files: readonly string[] = [],
): Promise<void> {
  process.stdout.on("error", endQuietly);
  const program = new Command("whosaid")
    .description("Reads news articles and finds who said what, when, and which figures were given.")
    .version(manifest.version)
    .exitOverride();
  addExtractCommand(program, files);
  addCompareCommand(program);
  addValidateCommand(program);
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof InputError) {
      process.stderr.write(`whosaid: ${error.message}\n`);
      process.exitCode = FAULTY_INPUT;
      return;
    }
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : FAULTY_INPUT;
  }
}

/** `whosaid … | head`: the reader has left, which is no fault of the input. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit();
}
