import { describe, expect, it } from "vitest";
import type { AnnotatedArticle } from "../../src/annotated-article.ts";
import { matchDates } from "../../src/scoring/match-dates.ts";
import { scoreDates } from "../../src/scoring/score-dates.ts";
import { recallOnly, share, tally } from "../../src/scoring/tally.ts";
import { annotate } from "../annotate.ts";

const GOLD = annotate(
  "On {d1:Thursday} it rained for {d2:nearly three days}, as in {d3:March 2023} and {d4:every Friday}.",
  "d1 DATE 2024-03-07",
  "d2 DURATION P3D",
  "d3 DATE 2023-03",
  "d4 SET XXXX-WXX-5",
);

function score(found: AnnotatedArticle, gold = GOLD) {
  return scoreDates(matchDates(gold, found), gold.text);
}

describe("scoreDates gives", () => {
  it("100 for a perfect prediction, by class too", () => {
    expect(score(GOLD)).toMatchObject({
      "dates.strict": tally(4, 4, 4),
      "dates.value": tally(4, 4, 4),
      "dates.definite": recallOnly(4, 4),
      "dates.right.weekday": recallOnly(1, 1),
      "dates.right.month": recallOnly(1, 1),
      "dates.right.set": recallOnly(1, 1),
      "dates.right.duration": recallOnly(1, 1),
    });
  });

  it("what paper and pencil say for a mixed one", () => {
    // Thursday: right. Three days: short span, right value. March 2023: cut to the year, wrong
    // value. Friday: another type and value. “rained”: spurious.
    const found = annotate(
      "On {d1:Thursday} it {d5:rained} for nearly {d2:three days}, as in March {d3:2023} and every {d4:Friday}.",
      "d1 DATE 2024-03-07",
      "d2 DURATION P3D",
      "d3 DATE 2023",
      "d4 DATE 2024-03-08",
      "d5 DATE 2024",
    );
    expect(score(found)).toMatchObject({
      "dates.strict": tally(4, 5, 1),
      "dates.relaxed": tally(4, 5, 4),
      "dates.type": tally(4, 5, 3),
      "dates.value": tally(4, 5, 2),
      "dates.found.set": recallOnly(1, 1),
      "dates.right.set": recallOnly(0, 1),
    });
  });

  it("0 for an empty one", () => {
    expect(score({ ...GOLD, dates: [] })["dates.relaxed"]).toEqual(tally(4, 0, 0));
  });

  it("no blame for lengths and sets where gold annotates none", () => {
    const gold = { ...GOLD, dates: (GOLD.dates ?? []).filter(({ type }) => type === "DATE") };
    const matched = matchDates(gold, GOLD);
    expect(scoreDates(matched, gold.text, ["DATE", "TIME"])).toMatchObject({
      "dates.value": tally(2, 4, 2),
      "dates.annotatedTypes": tally(2, 2, 2),
    });
    expect(scoreDates(matched, gold.text)).not.toHaveProperty("dates.annotatedTypes");
  });

  it("no verdict on values that gold does not give", () => {
    const dates = (GOLD.dates ?? []).map((date) => ({ ...date, value: null }));
    expect(score(GOLD, { ...GOLD, dates })["dates.value"]).toEqual(tally(0, 0, 0));
  });

  it("whether a text without dates is left alone", () => {
    const silent = annotate("The march began.");
    expect(score(silent, silent)["dates.silent"]).toEqual(share(1, 1));
    const found = annotate("The {d1:march} began.", "d1 DATE 2024-03");
    expect(score(found, silent)["dates.silent"]).toEqual(share(0, 1));
  });
});
