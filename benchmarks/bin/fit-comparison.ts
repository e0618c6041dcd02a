import { program } from "commander";
import { fitInContext } from "../src/comparison/fit-in-context.ts";
import { type FittedModel, fitLogistic } from "../src/comparison/fit-logistic.ts";
import { labelPairs } from "../src/comparison/labelled-pairs.ts";
import { CARRIED, loadGold } from "../src/corpus/load-gold.ts";
import { runCommand } from "../src/run-command.ts";

/** Of the squared weights: enough that few examples of a measure do not decide much. */
const PENALTY = 1;

program
  .name("bench:fit-comparison")
  .description("Fits the weights by which claims of two articles are held to be one.")
  .option("--gold <path>", "what to fit on", CARRIED[0]);

await runCommand(async () => {
  program.parse();
  const { statements, figures } = labelPairs(loadGold(program.opts<{ gold: string }>().gold));
  const clear = statements.flat().filter(({ isUnclear }) => !isUnclear);
  print("statements/statement-model.ts", clear.length, fitLogistic(clear, PENALTY));
  print("statements/context-model.ts", clear.length, fitInContext(statements, PENALTY));
  print("figures/figure-model.ts", figures.flat().length, fitLogistic(figures.flat(), PENALTY));
});

function print(file: string, pairs: number, { bias, weights }: FittedModel): void {
  console.log(`packages/claims/src/compare/${file}, from ${pairs} pairs of claims`);
  console.log(`  bias: ${round(bias)},\n  weights: {`);
  for (const [name, weight] of Object.entries(weights))
    console.log(`    ${name}: ${round(weight)},`);
  console.log("  },\n");
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}
