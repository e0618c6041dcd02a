import { Option, program } from "commander";
import { CARRIED, loadGold } from "../../../benchmarks/src/corpus/load-gold.ts";
import { runCommand } from "../../../benchmarks/src/run-command.ts";
import { tagByFolds } from "../src/cross-validate.ts";
import { findDisagreements } from "../src/disagreements/find-disagreements.ts";
import { printDisagreement } from "../src/disagreements/print-disagreement.ts";
import { prepareArticles } from "../src/prepare-articles.ts";
import { SETTINGS } from "../src/train-model.ts";

program
  .name("train:disagreements")
  .description(
    "Lists where gold may be wrong: sentences that a tagger trained on the others reads otherwise.",
  )
  .option("--gold <path>", "a directory of marked-up articles", CARRIED[0])
  .addOption(
    new Option("--with <whom>", "who disagrees").choices(["tagger", "rules"]).default("tagger"),
  )
  .option("--count <count>", "how many are shown, the strongest first", "50");

await runCommand(async () => {
  program.parse();
  const options = program.opts<{ gold: string; with: "tagger" | "rules"; count: string }>();
  const tagged = tagByFolds(
    prepareArticles(loadGold(options.gold).articles),
    SETTINGS.chain,
  ).flat();
  const all = findDisagreements(tagged, options.with);
  const shown = all.slice(0, Number(options.count));
  console.log(
    `${shown.length} of ${all.length} sentences, strongest first   [content] <source> {cue}\n`,
  );
  for (const disagreement of shown) console.log(`${printDisagreement(disagreement)}\n`);
});
