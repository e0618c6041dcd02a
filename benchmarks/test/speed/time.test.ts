import { describe, expect, it } from "vitest";
import { readWith, scoreSet } from "../../src/report/run.ts";
import {
  growthTable,
  qualityTable,
  readerTable,
  stageTable,
} from "../../src/report/speed-tables.ts";
import { timeLocally } from "../../src/speed/local-reader.ts";
import { corpusTexts, lengthOfAll, standardSets, textOfLength } from "../../src/speed/texts.ts";
import { type TimedReader, timeReaders } from "../../src/speed/time-readers.ts";
import { timeStages } from "../../src/speed/time-stages.ts";
import { createChronoNode } from "../../src/systems/chrono-node.ts";
import { annotate } from "../annotate.ts";

const SET = { name: "two", texts: ["Ana said it rained.", "“No,” said Bo on Monday."] };

describe("the texts", () => {
  it("are short, median and long, and grow by the length asked for", () => {
    const sets = standardSets(corpusTexts());
    expect(sets.map((set) => lengthOfAll(set) / set.texts.length)).toEqual([
      expect.closeTo(1500, -4),
      expect.closeTo(3000, -4),
      1_000_000,
    ]);
    expect(textOfLength(["ab", "c"], 10)).toBe("ab\n\ncab\n\nc");
  });
});

describe("timeReaders", () => {
  const busy = (milliseconds: number) => (): void => {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
  };

  it("compares with the first and leaves out who is too slow", async () => {
    const readers = [
      { name: "first", read: busy(0.2) },
      { name: "slower", read: busy(1) },
      { name: "snail", read: busy(60) },
    ].map(timeLocally);
    const timings = await timeReaders(readers, SET, { milliseconds: 20, limit: 50 });
    expect(timings.map(({ milliseconds }) => milliseconds !== null)).toEqual([true, true, false]);
    const table = readerTable(SET, timings);
    expect(table).toMatch(/\| first +\|.*\| +1\.00 \|/);
    expect(table).toMatch(/\| snail +\| too slow/);
  });

  it("tells the cost within each turn, whatever the machine does from one to the next", async () => {
    let load = 1;
    const first: TimedReader = {
      name: "first",
      prepare: async () => 1,
      takeTurn: async () => (load *= 1.1),
    };
    const second: TimedReader = { ...first, name: "second", takeTurn: async () => 3 * load };
    const timings = await timeReaders([first, second], SET, { milliseconds: 20, limit: 50 });
    expect(timings.map(({ cost }) => cost)).toEqual([1, 3]);
  });
});

describe("qualityTable", () => {
  it("shows speed beside what is found, and nothing where a reader does not look for it", async () => {
    const timings = [{ reader: "chrono-node", milliseconds: 2, cost: null }];
    const article = annotate("It rained on {d1:5 March 2024}.", "d1 DATE 2024-03-05");
    const gold = { name: "one", articles: [article], pairs: [] };
    const chrono = { reader: "chrono-node", run: scoreSet(gold, readWith(createChronoNode())) };
    const table = qualityTable(SET, timings, [chrono]);
    expect(table).toMatch(/\| chrono-node +\| 21\.5 \| +\| +\| +100\.0 \| +100\.0 \|/);
  });
});

describe("timeStages", () => {
  it("times every stage", () => {
    const stages = timeStages(SET);
    expect(stages.map(({ stage }) => stage)).toContain("quotations");
    expect(stageTable(SET, stages)).toContain("%");
  });
});

describe("growthTable", () => {
  it("shows cost per KB, and what it is against that of 10 KB", () => {
    const table = growthTable([
      { length: 1_000, milliseconds: 3 },
      { length: 10_000, milliseconds: 20 },
      { length: 1_000_000, milliseconds: 3_000 },
    ]);
    expect(table).toMatch(/\| 1,000 KB +\| 3,000 \| +3\.00 \| +1\.50 \|/);
  });
});
