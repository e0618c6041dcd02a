import { join } from "node:path";
import { createAnalyzer } from "@whosaid/core";
import { program } from "commander";
import pc from "picocolors";
import { type AnnotatedArticle, toInput } from "../src/annotated-article.ts";
import { loadGold } from "../src/corpus/load-gold.ts";
import { runCommand } from "../src/run-command.ts";
import { type Check, checkSeed, holds, sumChecks } from "../src/seeds/check-seeds.ts";

program
  .name("bench:seeds")
  .description("Checks two fully annotated reports of one interview, from text to valid records.")
  .argument(
    "[file]",
    "gold in JSONL",
    join(process.env.WHOSAID_CORPORA ?? "../shared/corpora", "seeds.jsonl"),
  )
  .parse();

await runCommand(async () => {
  const analyzer = createAnalyzer();
  const checks: Check[] = [];
  for (const gold of loadGold(program.processedArgs[0]).articles) {
    const article = bearsItsOwnDate(gold) ? gold.text : toInput(gold);
    for (const [index, check] of checkSeed(gold, analyzer.analyze(article)).entries()) {
      const before = checks[index];
      checks[index] = before === undefined ? check : sumChecks(before, check);
    }
  }
  for (const check of checks) {
    const { title, count, bound, of, misses } = check;
    const mark = holds(check) ? pc.green("✓") : pc.red("✗");
    console.log(`${mark} ${title}: ${count}, ${bound === "all" ? `of ${of}` : `at most ${of}`}`);
    for (const miss of misses) console.log(pc.dim(`    ${miss}`));
    if (!holds(check)) process.exitCode = 1;
  }
});

/** Whether the day of publication stands on a line of its own: then it must be found there. */
function bearsItsOwnDate({ text, dates, published }: AnnotatedArticle): boolean {
  return (dates ?? []).some(
    ({ start, end, value }) =>
      value === published &&
      (start === 0 || text[start - 1] === "\n") &&
      (end === text.length || text[end] === "\n"),
  );
}
