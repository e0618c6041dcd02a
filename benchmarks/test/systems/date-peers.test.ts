import { describe, expect, it } from "vitest";
import { isoWeekOf, trimDateWords } from "../../src/systems/date-words.ts";
import { loadSystem } from "../../src/systems/load-system.ts";

const TEXT = "He came on October 7 and left last month. It took three days in 2019.";

describe.each(["chrono-node", "compromise-dates", "recognizers-text"])("%s", (name) => {
  it("gives dates in the form that is scored", async () => {
    const system = await loadSystem(name);
    const { dates } = system.read({ text: TEXT, publishedAt: "2024-03-07" });
    const found = (dates ?? []).map(({ start, end, type, value }) => [
      TEXT.slice(start, end),
      type,
      value,
    ]);
    expect(found).toContainEqual(["last month", "DATE", "2024-02"]);
    expect(found).toContainEqual(["October 7", "DATE", expect.stringMatching(/^202[34]-10-07$/)]);
  });
});

describe("compromise", () => {
  it("gives stretches in marks, in their right places", async () => {
    const text = "“We go,” she said. Then: “Never. Not now.”";
    const { quotations } = (await loadSystem("compromise")).read({ text });
    const found = (quotations ?? []).flatMap(({ content }) =>
      content.map(({ start, end }) => text.slice(start, end)),
    );
    expect(found).toContain("“We go,”");
  });
});

describe("isoWeekOf", () => {
  it.each([
    ["2024-03-07", "2024-W10"],
    ["2024-12-30", "2025-W01"],
    ["2021-01-03", "2020-W53"],
    ["2024-03-10", "2024-W10"],
  ])("%s is in %s", (day, week) => {
    expect(isoWeekOf(day)).toBe(week);
  });
});

describe("trimDateWords", () => {
  it.each([
    ["on Thursday.", "Thursday"],
    ["since 2011,", "2011"],
    ["Thursday", "Thursday"],
  ])("of %s leaves %s", (words, expected) => {
    const { start, end } = trimDateWords(words, { start: 0, end: words.length });
    expect(words.slice(start, end)).toBe(expected);
  });
});

describe("loadSystem", () => {
  it("says whom it knows", async () => {
    expect(() => loadSystem("nobody")).toThrow("there are whosaid, whosaid-tagger, compromise");
  });
});
