import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { carriedSection, runCarried } from "../../src/report/carried-section.ts";
import { missedFloors, parseFloor } from "../../src/report/floors.ts";
import { replaceSection } from "../../src/report/marked-sections.ts";
import type { Run } from "../../src/report/run.ts";
import { createWhosaid } from "../../src/systems/whosaid.ts";

/** Just below what was reached: raise them when quality rises, never lower them in silence. */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  "newsroom/train": [
    "quotations.strict=84",
    "quotations.overlap=92",
    "quotations.iou=88",
    "quotations.recall.direct=94",
    "quotations.recall.mixed=85",
    "quotations.recall.indirect=81",
    "speakers.overlap=94",
    "speakers.full.all=82",
    "dates.strict=96",
    "dates.value=92",
    "figures.found=85",
    "figures.bounds=85",
    "figures.source=84",
    "figures.status=96",
    "alignment.quotations=54",
    "alignment.figures=67",
    "alignment.conflicts=67",
  ],
  "newsroom/dev": [
    "quotations.strict=83",
    "quotations.overlap=92",
    "quotations.iou=89",
    "quotations.recall.direct=94",
    "quotations.recall.mixed=90",
    "quotations.recall.indirect=76",
    "speakers.overlap=94",
    "speakers.full.all=85",
    "dates.strict=93",
    "dates.value=92",
    "figures.found=80",
    "figures.bounds=79",
    "figures.source=79",
    "figures.status=90",
    "alignment.quotations=65",
    "alignment.figures=62",
    "alignment.conflicts=39",
  ],
};

describe("the carried corpus", () => {
  let runs: readonly Run[] = [];

  beforeAll(() => {
    runs = runCarried(createWhosaid());
  }, 60_000);

  it.each(Object.entries(FLOORS))("%s stays above its floors", (name, floors) => {
    const run = runs.find((known) => known.name === name);
    if (run === undefined) expect.fail(`${name} was not read`);
    expect(missedFloors(run, floors.map(parseFloor))).toEqual([]);
  });

  it("has in docs/quality.md the figures it has in truth (else: pnpm bench:refresh)", () => {
    const page = readFileSync(new URL("../../../docs/quality.md", import.meta.url), "utf8");
    expect(page).toBe(replaceSection(page, "carried", carriedSection(runs)));
  });
});
