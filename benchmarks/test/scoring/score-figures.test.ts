import { describe, expect, it } from "vitest";
import { isSamePeriod, isSameVictims } from "../../src/scoring/figure-slots.ts";
import { matchFigures } from "../../src/scoring/match-figures.ts";
import { scoreFigures } from "../../src/scoring/score-figures.ts";
import { share, tally } from "../../src/scoring/tally.ts";
import { annotate } from "../annotate.ts";

const TEXT =
  "{k1:At least 40 civilians} were killed and {k2:two} hurt since 1 March, police said; {k3:dozens} are missing.";
const GOLD = annotate(
  TEXT,
  "k1 killed 40 - at-least | civilians | police | 2024-03-01 | c",
  "k2 wounded 2 2 exact | - | police",
  "k3 missing - - vague | - | police | - | - | possible",
);

describe("scoreFigures gives", () => {
  it("100 for a perfect prediction", () => {
    expect(scoreFigures(matchFigures(GOLD, GOLD))).toMatchObject({
      "figures.found": tally(3, 3, 3),
      "figures.bounds": tally(3, 3, 3),
      "figures.source": share(3, 3),
      "figures.victims.named": tally(1, 1, 1),
      "figures.since.named": tally(1, 1, 1),
    });
  });

  it("0 for an empty one", () => {
    const scores = scoreFigures(matchFigures(GOLD, { ...GOLD, casualties: [] }));
    expect(scores["figures.found"]).toEqual(tally(3, 0, 0));
    expect(scores["figures.victims"]).toEqual(share(0, 0));
  });

  it("what paper and pencil say for a mixed one", () => {
    // k1: shorter span, wrong qualifier and bound, other victims. k2: another effect. k3: no
    // source, asserted. One spurious (“1”).
    const found = annotate(
      "At least {k1:40 civilians} were killed and {k2:two} hurt since {k4:1} March, police said; {k3:dozens} are missing.",
      "k1 killed 40 40 exact | men | police | 2024-03 | c",
      "k2 killed 2 2 exact | - | police",
      "k3 missing - - vague | - | -",
      "k4 killed 1 1 exact | - | -",
    );
    expect(scoreFigures(matchFigures(GOLD, found))).toMatchObject({
      "figures.found": tally(3, 4, 2),
      "figures.bounds": tally(3, 4, 1),
      "figures.qualifier": share(1, 2),
      "figures.victims": share(1, 2),
      "figures.victims.named": tally(1, 1, 0),
      "figures.source": share(1, 2),
      "figures.source.named": tally(2, 1, 1),
      "figures.since": share(2, 2),
      "figures.status": share(1, 2),
    });
  });
});

describe("isSameVictims", () => {
  it.each([
    ["civilians", "Palestinian civilians", true],
    ["women and children", "children", true],
    ["citizens of Varkand", "at least 40 citizens", true],
    ["aid workers", "aid agencies", false],
    ["men", "women", false],
  ])("%s, %s: %s", (a, b, expected) => {
    expect(isSameVictims(a, b)).toBe(expected);
  });
});

describe("isSamePeriod", () => {
  it.each([
    ["2024-01-01", "2024", true],
    ["2024-03-01", "2024-03", true],
    ["2024-03-01", "2024-03-02", false],
  ])("%s, %s: %s", (a, b, expected) => {
    expect(isSamePeriod(a, b)).toBe(expected);
  });
});
