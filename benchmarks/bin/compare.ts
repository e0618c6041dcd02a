import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { program } from "commander";
import { timeComparison } from "../src/comparison/time-comparison.ts";
import { CARRIED, loadGold } from "../src/corpus/load-gold.ts";
import { comparisonTable } from "../src/report/comparison-table.ts";
import { replaceSection } from "../src/report/marked-sections.ts";
import { runCommand } from "../src/run-command.ts";

const PAGE = fileURLToPath(new URL("../../docs/comparing.md", import.meta.url));

program
  .name("bench:compare")
  .description("Times compareArticles on articles made by seeded variation of the carried corpus.")
  .option("--articles <counts...>", "how many articles", ["125", "250", "500", "1000"])
  .option("--seed <number>", "of the variation", "7")
  .option("--outlets <number>", "that report one event", "10")
  .option("--write", "write the table into docs/comparing.md too");

await runCommand(async () => {
  program.parse();
  const { articles, seed, outlets, write } = program.opts<{
    articles: readonly string[];
    seed: string;
    outlets: string;
    write?: true;
  }>();
  const bases = CARRIED.flatMap((directory) => loadGold(directory).articles);
  const timings = timeComparison(bases, articles.map(Number), Number(seed), Number(outlets));
  const section = `${comparisonTable(timings)}\n\nNode ${process.version}, ${process.platform} ${process.arch}.`;
  console.log(section);
  if (write) writeFileSync(PAGE, replaceSection(readFileSync(PAGE, "utf8"), "growth", section));
});
