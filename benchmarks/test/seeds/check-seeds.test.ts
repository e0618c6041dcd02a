import { createAnalyzer } from "@whosaid/core";
import { describe, expect, it } from "vitest";
import { CARRIED, loadGold } from "../../src/corpus/load-gold.ts";
import { checkSeed, holds, sumChecks } from "../../src/seeds/check-seeds.ts";
import { withLayers } from "../../src/systems/system.ts";
import { toLayers } from "../../src/systems/whosaid.ts";

const [article] = loadGold(CARRIED[1] ?? "").articles;
const analysis = createAnalyzer().analyze({ text: article?.text ?? "", publishedAt: "2024-03-14" });

describe("checkSeed", () => {
  it("holds throughout when gold is what was found", () => {
    if (article === undefined) expect.fail("the corpus is empty");
    const checks = checkSeed(withLayers(article, toLayers(analysis)), analysis);
    expect(checks.filter((check) => !holds(check))).toEqual([]);
    expect(checks.map(({ title, of }) => [title, of > 0])).toContainEqual([
      "quotations found",
      true,
    ]);
  });

  it("says what is missing when nothing was found, and counts over articles", () => {
    if (article === undefined) expect.fail("the corpus is empty");
    const nothing = { ...analysis, quotations: [], dates: [], casualties: [] };
    const gold = withLayers(article, toLayers(analysis));
    const [quotations] = checkSeed(gold, nothing);
    if (quotations === undefined) expect.fail("there is no check of quotations");
    expect(holds(quotations)).toBe(false);
    expect(quotations.misses).toHaveLength(analysis.quotations.length);
    expect(sumChecks(quotations, quotations).of).toBe(2 * quotations.of);
  });
});
