import { type Command, InvalidArgumentError, Option } from "commander";
import { compareFiles } from "../comparison/compare-files.ts";
import { type ComparisonFormat, comparisonFormats } from "../comparison/formats.ts";

interface CompareOptions {
  readonly published: readonly string[];
  readonly format: ComparisonFormat;
}

/** Adds `compare` to `program`: what two or more articles share, update, dispute or leave out. */
export function addCompareCommand(program: Command): void {
  program
    .command("compare")
    .description("compare what articles on one event claim, side by side")
    .argument("<file...>", "two or more plain text articles in UTF-8; - for standard input")
    .option(
      "-p, --published <date>",
      "when the articles appeared; give it once for all, or once for each in their order",
      collect,
      [],
    )
    .addOption(
      new Option("-f, --format <format>", "how to print what is found")
        .choices(Object.keys(comparisonFormats))
        .default("pretty"),
    )
    .addHelpText("after", HELP)
    .action(async (files: readonly string[], { published, format }: CompareOptions) => {
      process.stdout.write(comparisonFormats[format](await compareFiles(files, published)));
    });
}

function collect(date: string, dates: readonly string[]): readonly string[] {
  if (date.trim() === "") throw new InvalidArgumentError("expected YYYY-MM-DD or a date-time.");
  return [...dates, date];
}

const HELP = `
Formats:
  pretty  for people: claims side by side, differences marked; figures; what only one carries
  json    one document { alignments, clusters, speakers }
  ndjson  one alignment record a line
  csv     one flat row an alignment
  html    one page that stands by itself

Without --published an article's own date line counts. A faulty input ends it with exit code 2.`;
