import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { program } from "commander";
import { CARRIED, loadGold } from "../../../benchmarks/src/corpus/load-gold.ts";
import { runCommand } from "../../../benchmarks/src/run-command.ts";
import { SETTINGS, trainModel } from "../src/train-model.ts";

const MODEL = fileURLToPath(new URL("../../core/src/generated/tagger-model.ts", import.meta.url));
const CARD = fileURLToPath(new URL("../model-card.json", import.meta.url));

program
  .name("train")
  .description("Trains the tagger; without options, the model that core carries.")
  .option("--gold <path>", "a directory of marked-up articles", CARRIED[0])
  .option("--out <file>", "where to write the model as JSON, instead of into core");

await runCommand(async () => {
  program.parse();
  const { gold, out } = program.opts<{ gold: string; out?: string }>();
  const { model, card } = trainModel(loadGold(gold).articles, SETTINGS);
  const json = `${JSON.stringify(card, null, 2)}\n`;
  console.log(json);
  if (out !== undefined) {
    writeFileSync(out, `${JSON.stringify(model)}\n`);
    return;
  }
  mkdirSync(dirname(MODEL), { recursive: true });
  writeFileSync(
    MODEL,
    `// Written by “npx -y pnpm@10.34.9 train”; packages/training/model-card.json tells from what.
import type { TaggerModel } from "../tagger/read-model.ts";

export const taggerModel: TaggerModel = ${JSON.stringify(model, null, 2)};
`,
  );
  writeFileSync(CARD, json);
});
