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
    "quotations.strict=76",
    "quotations.overlap=87",
    "quotations.iou=82",
    "quotations.recall.direct=89",
    "quotations.recall.mixed=76",
    "quotations.recall.indirect=71",
    "speakers.overlap=91",
    "speakers.full.all=78",
    "dates.strict=96",
    "dates.value=91",
    "figures.found=86",
    "figures.bounds=85",
    "figures.source=81",
    "figures.status=96",
  ],
  "newsroom/dev": [
    "quotations.strict=75",
    "quotations.overlap=87",
    "quotations.iou=81",
    "quotations.recall.direct=84",
    "quotations.recall.mixed=83",
    "quotations.recall.indirect=65",
    "speakers.overlap=90",
    "speakers.full.all=80",
    "dates.strict=92",
    "dates.value=86",
    "figures.found=79",
    "figures.bounds=77",
    "figures.source=71",
    "figures.status=90",
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
