import { program } from "commander";
import { coldTable, growthTable, readerTable, stageTable } from "../src/report/speed-tables.ts";
import { runCommand } from "../src/run-command.ts";
import { timeColdStarts } from "../src/speed/cold-start.ts";
import { createReaders } from "../src/speed/readers.ts";
import { corpusTexts, fileSets, standardSets } from "../src/speed/texts.ts";
import { SIZES, timeGrowth } from "../src/speed/time-growth.ts";
import { timeReaders } from "../src/speed/time-readers.ts";
import { timeStages } from "../src/speed/time-stages.ts";

const PARTS = ["readers", "stages", "cold", "growth"] as const;

interface Options {
  readonly only: readonly string[];
  readonly time: string;
  readonly limit: string;
  readonly largest: string;
}

program
  .name("bench:speed")
  .description("Times analyze and its stages, and peers on the same texts in the same run.")
  .argument("[files...]", "plain texts to read instead of the carried corpus")
  .option("--only <parts...>", `of ${PARTS.join(", ")}`, [...PARTS])
  .option("--time <ms>", "time spent on each reader and set", "1000")
  .option("--limit <ms>", "leave out a reader that needs longer for one round", "30000")
  .option("--largest <KB>", "largest text of the growth table", "10000");

await runCommand(async () => {
  program.parse();
  const { only, time, limit, largest } = program.opts<Options>();
  const corpus = corpusTexts();
  const sets = program.args.length > 0 ? fileSets(program.args) : standardSets(corpus);
  const [first, second = first] = sets;
  if (first === undefined || second === undefined) return;
  const print = (table: string): void => console.log(`${table}\n`);
  console.log(
    `Node ${process.version}, ${process.platform} ${process.arch}; KB are 1,000 code units.\n`,
  );
  if (only.includes("readers")) {
    const readers = createReaders();
    const budget = { milliseconds: Number(time), limit: Number(limit) };
    for (const set of sets) print(readerTable(set, timeReaders(readers, set, budget)));
  }
  if (only.includes("stages")) print(stageTable(second, timeStages(second)));
  if (only.includes("cold")) print(coldTable(timeColdStarts(second.texts[0] ?? "")));
  if (only.includes("growth")) {
    print(
      growthTable(
        timeGrowth(
          corpus,
          SIZES.filter((size) => size <= 1000 * Number(largest)),
        ),
      ),
    );
  }
});
