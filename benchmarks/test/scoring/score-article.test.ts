import { describe, expect, it } from "vitest";
import { CARRIED, loadGold } from "../../src/corpus/load-gold.ts";
import { scoreSet } from "../../src/report/run.ts";
import { figureOf, MEASURES } from "../../src/scoring/measures.ts";

const gold = loadGold(CARRIED[1] ?? "");

describe("on the carried corpus", () => {
  it("gold itself has 100 in every measure", () => {
    const { total } = scoreSet(gold, {
      find: (article) => article,
      link: (a, b) => gold.pairs.find((pair) => pair.a === a.id && pair.b === b.id) ?? noPair(),
    });
    const figures = MEASURES.flatMap(({ id, ...measure }) => {
      const counts = total[id];
      return counts && counts.gold > 0 ? [[id, figureOf({ id, ...measure }, counts)]] : [];
    });
    expect(figures.length).toBeGreaterThan(50);
    expect(figures.filter(([, figure]) => figure !== 100)).toEqual([]);
  });

  it("an empty prediction has 0 in every measure", () => {
    const empty = { quotations: [], dates: [], casualties: [] };
    const { total } = scoreSet(gold, { find: (article) => ({ ...article, ...empty }) });
    const hits = Object.entries(total).filter(([, counts]) => counts.goldHit > 0);
    expect(hits).toEqual([]);
  });
});

function noPair(): never {
  throw new Error("the pair is missing");
}
