import { describe, expect, it } from "vitest";
import { bootstrap } from "../../src/scoring/bootstrap.ts";
import { f1, tally } from "../../src/scoring/tally.ts";

describe("bootstrap", () => {
  it("gives the same interval every time, around the figure", () => {
    const articles = Array.from({ length: 40 }, (_, index) => tally(10, 10, index % 2 ? 9 : 5));
    const [low, high] = bootstrap(articles, f1) ?? [0, 0];
    expect([low, high]).toEqual(bootstrap(articles, f1));
    // The mean is 70, an article’s deviation 20, of 40 articles 20/√40 ≈ 3.2: ± 1.96 · 3.2
    expect(low).toBeGreaterThan(62);
    expect(low).toBeLessThan(66);
    expect(high).toBeGreaterThan(74);
    expect(high).toBeLessThan(78);
  });

  it("has no width where all articles agree, and is unknown for one article", () => {
    expect(bootstrap([tally(2, 2, 1), tally(2, 2, 1)], f1)).toEqual([50, 50]);
    expect(bootstrap([tally(2, 2, 1)], f1)).toBeNull();
  });
});
