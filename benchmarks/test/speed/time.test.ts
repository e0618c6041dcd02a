import { describe, expect, it } from "vitest";
import { growthTable, readerTable, stageTable } from "../../src/report/speed-tables.ts";
import { corpusTexts, lengthOfAll, standardSets, textOfLength } from "../../src/speed/texts.ts";
import { timeReaders } from "../../src/speed/time-readers.ts";
import { timeStages } from "../../src/speed/time-stages.ts";

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

  it("compares with the first and leaves out who is too slow", () => {
    const readers = [
      { name: "first", read: busy(0.2) },
      { name: "slower", read: busy(1) },
      { name: "snail", read: busy(60) },
    ];
    const timings = timeReaders(readers, SET, { milliseconds: 20, limit: 50 });
    expect(timings.map(({ milliseconds }) => milliseconds !== null)).toEqual([true, true, false]);
    const table = readerTable(SET, timings);
    expect(table).toMatch(/\| first +\|.*\| +1\.00 \|/);
    expect(table).toMatch(/\| snail +\| too slow/);
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
