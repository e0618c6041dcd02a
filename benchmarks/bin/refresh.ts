import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { program } from "commander";
import { type GoldSet, loadGold } from "../src/corpus/load-gold.ts";
import { carriedSection, runCarried } from "../src/report/carried-section.ts";
import { replaceSection } from "../src/report/marked-sections.ts";
import { type NamedRun, type QualityTable, qualityTable } from "../src/report/quality-tables.ts";
import { type Run, readWith, scoreSet } from "../src/report/run.ts";
import { runCommand } from "../src/run-command.ts";
import { loadSystem } from "../src/systems/load-system.ts";
import type { System } from "../src/systems/system.ts";

const PAGE = fileURLToPath(new URL("../../docs/quality.md", import.meta.url));

/** Which corpora, by file name, and which systems fill which table. */
const TABLES: Readonly<
  Record<QualityTable, { readonly corpora: readonly string[]; readonly peers: readonly string[] }>
> = {
  quotations: {
    corpora: [
      "quotations.polnear.train",
      "quotations.polnear.dev",
      "wikinews.dev",
      "quotations.gum-news.train",
      "quotations.gum-news.dev",
      "quotations.gum-other.train",
      "quotations.gum-other.dev",
      "newsroom.train",
      "newsroom.dev",
      "seeds",
    ],
    peers: ["compromise"],
  },
  speech: {
    corpora: ["quotations.polnear.train", "quotations.polnear.dev"],
    peers: ["compromise"],
  },
  speakers: {
    corpora: [
      "quotations.polnear.train",
      "quotations.polnear.dev",
      "wikinews.dev",
      "quotations.gum-news.train",
      "quotations.gum-news.dev",
      "quotations.gum-other.train",
      "quotations.gum-other.dev",
      "newsroom.train",
      "newsroom.dev",
      "seeds",
    ],
    peers: [],
  },
  dates: {
    corpora: [
      "dates.meantime",
      "dates.gum-news",
      "dates.gum-interview",
      "dates.wikiwars",
      "newsroom.train",
      "newsroom.dev",
      "wikinews.dev",
      "seeds",
      "dates.recognizers-text-en",
      "dates.duckling-en",
      "dates.chrono-tests-en",
    ],
    peers: ["recognizers-text", "chrono-node", "compromise-dates"],
  },
  figures: { corpora: ["newsroom.train", "newsroom.dev", "wikinews.dev", "seeds"], peers: [] },
  alignment: { corpora: ["newsroom.train", "newsroom.dev", "seeds"], peers: [] },
  counts: { corpora: ["casualties.gva-news.dev", "casualties.gvdb.dev"], peers: [] },
};

/** Peers are left out where the other half of the corpus tells as much in a tenth of the time. */
const WITHOUT_PEERS = ["newsroom.train", "quotations.polnear.train", "quotations.gum-other.train"];

program
  .name("bench:refresh")
  .description("Measures again and writes the tables of docs/quality.md.")
  .option(
    "--corpora <directory>",
    "further corpora",
    process.env.WHOSAID_CORPORA ?? "../shared/corpora",
  )
  .option("--only <tables...>", `of carried, ${Object.keys(TABLES).join(", ")}`)
  .option("--no-peers", "leave the rows of peers out");

await runCommand(async () => {
  program.parse();
  const { corpora, only, peers } = program.opts<{
    corpora: string;
    only?: readonly string[];
    peers: boolean;
  }>();
  const wanted = (name: string): boolean => only === undefined || only.includes(name);
  const whosaid = await loadSystem("whosaid");
  if (wanted("carried")) {
    writeSection("carried", carriedSection(runCarried(whosaid)));
  }
  if (!existsSync(corpora))
    console.error(`${corpora} is missing: only the carried corpus was measured.`);
  const load = (name: string): readonly GoldSet[] => {
    const file = join(corpora, `${name}.jsonl`);
    return existsSync(file) ? [loadGold(file)] : [];
  };
  const done = new Map<string, Run>();
  const runOnce = (gold: GoldSet, system: System): Run => {
    const key = `${gold.name}, ${system.name}`;
    const run = done.get(key) ?? scoreSet(gold, readWith(system));
    if (!done.has(key)) console.error(`${key}: ${(run.milliseconds / 1000).toFixed(1)} s`);
    done.set(key, run);
    return run;
  };
  for (const [table, { corpora: names, peers: others }] of Object.entries(TABLES)) {
    if (!wanted(table) || names.length === 0 || !existsSync(corpora)) continue;
    const systems = [whosaid, ...(peers ? await Promise.all(others.map(loadSystem)) : [])];
    const runs: NamedRun[] = [];
    for (const gold of names.flatMap(load)) {
      for (const system of systems) {
        if (system !== whosaid && WITHOUT_PEERS.includes(gold.name)) continue;
        const title = system === whosaid ? `${gold.name}` : `… ${system.name}`;
        runs.push({ title, run: runOnce(gold, system) });
      }
    }
    writeSection(table, qualityTable(table as QualityTable, runs));
  }
  console.log(`${PAGE} is up to date.`);
});

function writeSection(name: string, content: string): void {
  writeFileSync(PAGE, replaceSection(readFileSync(PAGE, "utf8"), name, content));
}
