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
    "quotations.strict=73",
    "quotations.overlap=86",
    "quotations.iou=80",
    "quotations.recall.direct=86",
    "quotations.recall.mixed=74",
    "quotations.recall.indirect=70",
    "speakers.overlap=89",
    "dates.strict=95",
    "dates.value=88",
    "figures.found=85",
    "figures.bounds=84",
  ],
  "newsroom/dev": [
    "quotations.strict=70",
    "quotations.overlap=86",
    "quotations.iou=78",
    "quotations.recall.direct=80",
    "quotations.recall.mixed=78",
    "quotations.recall.indirect=62",
    "speakers.overlap=87",
    "dates.strict=93",
    "dates.value=87",
    "figures.found=80",
    "figures.bounds=78",
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
