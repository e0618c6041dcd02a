import { Option, program } from "commander";
import pc from "picocolors";
import { CARRIED, loadGold } from "../src/corpus/load-gold.ts";
import { ERROR_KINDS, type ErrorKind } from "../src/errors/extraction-error.ts";
import { findErrors } from "../src/errors/find-errors.ts";
import { printErrors } from "../src/errors/print-errors.ts";
import { calibrationTable } from "../src/report/calibration-table.ts";
import { describeChanges } from "../src/report/compare-runs.ts";
import { type Floor, missedFloors, parseFloor } from "../src/report/floors.ts";
import { readWith, scoreSet } from "../src/report/run.ts";
import { loadRun, saveRun, toSaved } from "../src/report/saved-runs.ts";
import { scoreTables } from "../src/report/score-tables.ts";
import { runCommand } from "../src/run-command.ts";
import { loadSystem, SYSTEM_NAMES } from "../src/systems/load-system.ts";
import { readPredictions } from "../src/systems/predictions.ts";

interface Options {
  readonly gold: readonly string[];
  readonly predictions?: string;
  readonly system: string;
  readonly save?: string;
  readonly against?: string;
  readonly errors?: ErrorKind;
  readonly examples: string;
  readonly min: readonly Floor[];
  readonly json?: true;
}

program
  .name("bench:quality")
  .description("Scores extraction against gold; without options, ours on the carried corpus.")
  .option("--gold <files...>", "directories of marked-up articles, NAME.txt or NAME.jsonl", [
    ...CARRIED,
  ])
  .option("--predictions <file>", "what another system found, in the same form as gold")
  .addOption(
    new Option("--system <name>", "whom to score").choices(SYSTEM_NAMES).default("whosaid"),
  )
  .option("--save <name>", "keep this run")
  .option("--against <name>", "compare with a kept run")
  .addOption(new Option("--errors <kind>", "print errors instead of figures").choices(ERROR_KINDS))
  .option("--examples <count>", "errors shown of each cause", "8")
  .option("--min <floors...>", "fail below a floor, such as quotations.iou=80", collectFloors, [])
  .option("--json", "for programs: figures or errors as JSON");

function collectFloors(text: string, floors: readonly Floor[]): readonly Floor[] {
  return [...floors, parseFloor(text)];
}

await runCommand(async () => {
  program.parse();
  const options = program.opts<Options>();
  const candidate =
    options.predictions === undefined
      ? readWith(await loadSystem(options.system))
      : readPredictions(options.predictions);
  const before = options.against === undefined ? null : loadRun(options.against);
  const runs = options.gold.map((path) => scoreSet(loadGold(path), candidate));
  const { errors } = options;
  if (options.json) {
    const output = errors ? runs.flatMap((run) => findErrors(errors, run)) : toSaved(runs);
    console.log(JSON.stringify(output, null, 2));
  } else if (errors) {
    for (const run of runs) console.log(printErrors(errors, run, Number(options.examples)), "\n");
  } else if (before === null) {
    for (const run of runs) {
      const seconds = (run.milliseconds / 1000).toFixed(1);
      console.log(pc.bold(`${run.name}: ${run.articles.length} articles, read in ${seconds} s`));
      console.log(`\n${scoreTables(run)}\n`);
      const calibration = calibrationTable(run);
      if (calibration !== null) console.log(`Confidence\n\n${calibration}\n`);
    }
  }
  if (before !== null) console.log(describeChanges(before, toSaved(runs)));
  if (options.save !== undefined) saveRun(options.save, runs);
  const missed = runs.flatMap((run) => missedFloors(run, options.min));
  for (const line of missed) console.error(pc.red(line));
  if (missed.length > 0) process.exitCode = 1;
});
