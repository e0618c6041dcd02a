import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fromBrat, fromLabelStudio, type ImportedArticle } from "@whosaid/claims/imports";
import { program } from "commander";
import { formatGoldLine } from "../src/corpus/gold-line.ts";
import { goldOfImport } from "../src/corpus/gold-of-import.ts";
import { runCommand } from "../src/run-command.ts";

program
  .name("corpus:import")
  .description("Prints as gold (JSONL) what people annotated or corrected in brat or Label Studio.")
  .argument("<files...>", "NAME.ann with NAME.txt beside it, or a Label Studio export as JSON")
  .option("--published <date>", "when the articles appeared, where the annotations do not tell")
  .option("--all-dates", "every date of the articles was marked, not only those of claims");

await runCommand(async () => {
  program.parse();
  const options = program.opts<{ readonly published?: string; readonly allDates?: true }>();
  for (const file of program.args) {
    for (const [index, article] of readAnnotated(file).entries()) {
      const name = basename(file).replace(/\.(?:ann|json)$/, "");
      const id = file.endsWith(".json") ? `${name}-${index + 1}` : name;
      console.log(formatGoldLine(goldOfImport(article, id, options)));
    }
  }
});

function readAnnotated(file: string): readonly ImportedArticle[] {
  const content = readFileSync(file, "utf8");
  if (file.endsWith(".json")) return fromLabelStudio(JSON.parse(content), file);
  const textFile = file.replace(/\.ann$/, ".txt");
  if (textFile === file) throw new Error(`${file}: expected NAME.ann or NAME.json`);
  if (!existsSync(textFile)) throw new Error(`${file}: its text ${textFile} is not there`);
  return [fromBrat(content, readFileSync(textFile, "utf8"), file)];
}
