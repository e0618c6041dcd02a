import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { program } from "commander";
import { replaceSection } from "../src/report/marked-sections.ts";
import {
  coldTable,
  growthTable,
  qualityTable,
  readerTable,
  stageTable,
} from "../src/report/speed-tables.ts";
import { runCommand } from "../src/run-command.ts";
import { timeColdStarts } from "../src/speed/cold-start.ts";
import { scoreReaders } from "../src/speed/quality-of-readers.ts";
import { timeApart } from "../src/speed/reader-process.ts";
import { READERS } from "../src/speed/readers.ts";
import { corpusTexts, fileSets, standardSets } from "../src/speed/texts.ts";
import { SIZES, timeGrowth } from "../src/speed/time-growth.ts";
import { type Timing, timeReaders } from "../src/speed/time-readers.ts";
import { timeStages } from "../src/speed/time-stages.ts";

const PAGE = fileURLToPath(new URL("../../docs/speed.md", import.meta.url));
const PARTS = ["readers", "stages", "cold", "growth"] as const;

interface Options {
  readonly only: readonly string[];
  readonly time: string;
  readonly limit: string;
  readonly largest: string;
  readonly write?: true;
}

program
  .name("bench:speed")
  .description("Times analyze and its stages, and peers on the same texts in the same run.")
  .argument("[files...]", "plain texts to read instead of the carried corpus")
  .option("--only <parts...>", `of ${PARTS.join(", ")}`, [...PARTS])
  .option("--time <ms>", "time spent on each reader and set", "2000")
  .option("--limit <ms>", "leave out a reader that needs longer for one round", "15000")
  .option("--largest <KB>", "largest text of the growth table", "10000")
  .option("--write", "write the tables into docs/speed.md too");

await runCommand(async () => {
  program.parse();
  const { only, time, limit, largest, write } = program.opts<Options>();
  const corpus = corpusTexts();
  const sets = program.args.length > 0 ? fileSets(program.args) : standardSets(corpus);
  const [first, second = first] = sets;
  if (first === undefined || second === undefined) return;
  const tellMachine = `Node ${process.version}, ${process.platform} ${process.arch}; KB are 1,000 code units.`;
  const print = (part: string, tables: readonly string[]): void => {
    const section = tables.join("\n\n");
    console.log(`${section}\n`);
    if (write !== true) return;
    const page = replaceSection(readFileSync(PAGE, "utf8"), part, section);
    writeFileSync(PAGE, replaceSection(page, "machine", tellMachine));
  };
  console.log(`${tellMachine}\n`);
  if (only.includes("readers")) {
    const budget = { milliseconds: Number(time), limit: Number(limit) };
    const readers = READERS.map(timeApart);
    const timings: (readonly Timing[])[] = [];
    try {
      for (const set of sets) timings.push(await timeReaders(readers, set, budget));
    } finally {
      for (const reader of readers) reader.stop();
    }
    const middle = Math.min(1, sets.length - 1);
    const quality = qualityTable(second, timings[middle] ?? [], await scoreReaders());
    const tables = sets.map((set, index) => readerTable(set, timings[index] ?? []));
    print("readers", [...tables, quality]);
  }
  if (only.includes("stages")) print("stages", [stageTable(second, timeStages(second))]);
  if (only.includes("cold")) print("cold", [coldTable(timeColdStarts(second.texts[0] ?? ""))]);
  if (only.includes("growth")) {
    const sizes = SIZES.filter((size) => size <= 1000 * Number(largest));
    print("growth", [growthTable(timeGrowth(corpus, sizes))]);
  }
});
