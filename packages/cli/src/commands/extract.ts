import { type Command, Option } from "commander";
import { extractAll } from "../extraction.ts";
import { type FormatName, formats } from "../formats/formats.ts";

interface ExtractOptions {
  readonly published?: string;
  readonly format: FormatName;
}

/** Adds `extract` to `program`; `files` are read when the user names none. */
export function addExtractCommand(program: Command, files: readonly string[]): void {
  const command = program
    .command("extract")
    .description("find the quotations, dates and casualty figures of articles")
    .option("-p, --published <date>", "when the articles appeared: YYYY-MM-DD or a date-time")
    .addOption(
      new Option("-f, --format <format>", "how to print what is found")
        .choices(Object.keys(formats))
        .default("pretty"),
    )
    .addHelpText("after", HELP);
  const description = "plain text articles in UTF-8; - for standard input";
  if (files.length === 0) command.argument("<file...>", description);
  else command.argument("[file...]", description, files);
  command.action((named: readonly string[], options: ExtractOptions) =>
    formats[options.format](extractAll(named, options.published), named.length > 1),
  );
}

const HELP = `
Formats:
  pretty         for people: who said what, when; the dates; the figures
  json           one document { article, records }; an array of them when several files are named
  ndjson         one claim record a line
  csv            one flat row a record
  jsonld         schema.org: NewsArticle, Claim, Quotation
  webannotation  W3C annotations with text positions
  brat           the .ann file of one article
  prodigy        one task a line
  labelstudio    tasks with predictions
  gdelt          one line of the Global Knowledge Graph 2.1 an article

Faulty inputs are told on standard error, the others are still read; the exit code is then 2.`;
