import { writeFileSync } from "node:fs";
import { program } from "commander";
import pc from "picocolors";
import { readArticles } from "../src/articles/read-articles.ts";
import { readBrought } from "../src/articles/read-brought.ts";
import { articleTable, unsureList } from "../src/report/article-tables.ts";
import { articlesPage } from "../src/report/articles-page.ts";
import { runCommand } from "../src/run-command.ts";

interface Options {
  readonly html?: string;
  readonly unsure: string;
}

program
  .name("bench:articles")
  .description(
    "Reads new articles and shows what was found, how much was covered, and what to check first.",
  )
  .argument("<paths...>", "directories or files: plain text, marked-up text, JSON, NDJSON")
  .option("--html <file>", "write one self-contained page")
  .option("--unsure <count>", "how many of the least sure findings to show", "10");

await runCommand(async () => {
  program.parse();
  const { html, unsure } = program.opts<Options>();
  const reports = readBrought(readArticles(program.args));
  console.log(articleTable(reports));
  console.log(`\n${pc.bold("Look at these first")}\n${unsureList(reports, Number(unsure))}`);
  if (html === undefined) return;
  writeFileSync(html, articlesPage(reports));
  console.log(`\nThe page is ${html}.`);
});
