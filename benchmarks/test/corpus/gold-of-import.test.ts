import { toClaimRecords } from "@whosaid/claims";
import { toBrat, toLabelStudio } from "@whosaid/claims/exports";
import { fromBrat, fromLabelStudio } from "@whosaid/claims/imports";
import { createAnalyzer } from "@whosaid/core";
import { describe, expect, it } from "vitest";
import { formatGoldLine, parseGoldLine } from "../../src/corpus/gold-line.ts";
import { goldOfImport } from "../../src/corpus/gold-of-import.ts";
import { scoreArticle } from "../../src/scoring/score-article.ts";
import { withLayers } from "../../src/systems/system.ts";
import { toLayers } from "../../src/systems/whosaid.ts";

const text =
  "“The dam held,” Ilse Brandt said on Wednesday 🌉. She said that at least 40 people died in the " +
  "flood, and the rescue service put the number of the missing at 12.\n";
const analysis = createAnalyzer().analyze({ text, publishedAt: "2024-03-07" });
const records = toClaimRecords(analysis, { id: "flood", publisher: "Courier" });

const task = toLabelStudio(records, text);
const submitted = [{ ...task, annotations: task.predictions }];

describe("goldOfImport", () => {
  it.each([
    ["brat", fromBrat(toBrat(records, text), text)],
    ["Label Studio", fromLabelStudio(JSON.parse(JSON.stringify(submitted)))[0]],
  ])("of what %s gives back uncorrected scores the same findings 100", (_, imported) => {
    if (imported === undefined) throw new Error("nothing came back");
    const read = parseGoldLine(
      formatGoldLine(goldOfImport(imported, "flood", { published: "2024-03-07" })),
    );
    if (typeof read === "string") throw new Error(read);
    expect(read).toMatchObject({ id: "flood", published: "2024-03-07", text });
    const scores = scoreArticle(read, withLayers(read, toLayers(analysis)));
    for (const measure of ["quotations.strict", "figures.found", "figures.bounds"] as const) {
      const { gold, goldHit, found, foundHit } = scores[measure] ?? {};
      expect([measure, goldHit, foundHit]).toEqual([measure, gold, found]);
      expect(gold).toBeGreaterThan(0);
    }
  });

  it("has a layer of dates only where people marked them all", () => {
    const imported = fromBrat(toBrat(records, text), text);
    expect(goldOfImport(imported, "flood").dates).toBeNull();
    const { dates } = goldOfImport(imported, "flood", { allDates: true });
    expect(dates).toEqual([{ label: "d1", start: 36, end: 45, type: "DATE", value: "2024-03-06" }]);
  });

  it("keeps a correction", () => {
    const corrected = toBrat(records, text).replace("low=40", "low=42");
    const gold = goldOfImport(fromBrat(corrected, text), "flood");
    expect(gold.casualties?.map(({ low }) => low)).toContain(42);
  });
});
