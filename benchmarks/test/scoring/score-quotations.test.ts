import { describe, expect, it } from "vitest";
import type { AnnotatedArticle } from "../../src/annotated-article.ts";
import { matchQuotations } from "../../src/scoring/match-quotations.ts";
import { scoreQuotations } from "../../src/scoring/score-quotations.ts";
import { recallOnly, tally } from "../../src/scoring/tally.ts";
import { annotate } from "../annotate.ts";

// 0123456789…: q1 covers 10 letters, q2 the 4 of “Yes,” without mark and comma, q3 10 again.
const GOLD = annotate(
  "Ana said {q1:abcdefghij}. {q2:“Yes,”} Bo said. Cy said {q3:klmnopqrst}.",
  "q1 indirect | Ana | person",
  "q2 direct | Bo | person",
  "q3 mixed | Cy | person",
);

function score(found: AnnotatedArticle, gold = GOLD) {
  return scoreQuotations(matchQuotations(gold, found), gold);
}

describe("scoreQuotations gives", () => {
  it("100 for a perfect prediction", () => {
    const scores = score(GOLD);
    expect(scores["quotations.strict"]).toEqual(tally(3, 3, 3));
    expect(scores["quotations.overlap"]).toEqual(tally(23, 23, 23));
    expect(scores["quotations.iou"]).toEqual(tally(3, 3, 3));
    expect(scores["quotations.recall.direct"]).toEqual(recallOnly(1, 1));
  });

  it("0 for an empty one", () => {
    const scores = score({ ...GOLD, quotations: [] });
    expect(scores["quotations.strict"]).toEqual(tally(3, 0, 0));
    expect(scores["quotations.overlap"]).toEqual(tally(23, 0, 0));
    expect(scores["quotations.recall.indirect"]).toEqual(recallOnly(0, 1));
  });

  it("what paper and pencil say for a shifted one", () => {
    // q1 shifted by 3: 7 letters shared, 2 beyond (the third is the full stop, which is trimmed):
    // 7/12 ≥ ½. q3 cut to 4 of 10: below ½. q2 whole. One spurious of 3 letters (“Ana”).
    const found = annotate(
      "{q4:Ana} said abc{q1:defghij. “Y}es,” Bo said. Cy said {q3:klmn}opqrst.",
      "q1 indirect | Ana | person",
      "q3 indirect | Cy | person",
      "q4 indirect | - | unnamed",
    );
    const q2 = GOLD.quotations?.filter(({ label }) => label === "q2") ?? [];
    const scores = score({ ...found, quotations: [...(found.quotations ?? []), ...q2] });
    expect(scores["quotations.strict"]).toEqual(tally(3, 4, 1));
    expect(scores["quotations.iou"]).toEqual(tally(3, 4, 2));
    // found: “Ana” 3 + “defghij. “Yes” 13 (q1 and q2 overlap in Y) + “klmn” 4; right: 7 + 3 + 4
    expect(scores["quotations.overlap"]).toEqual({
      gold: 23,
      goldHit: 14,
      found: 20,
      foundHit: 14,
    });
    expect(scores["quotations.recall.mixed"]).toEqual(recallOnly(0, 1));
    expect(scores["quotations.type"]).toEqual(tally(3, 4, 2));
  });

  it("recall of speech only over speech, precision over all gold", () => {
    const quotations = (GOLD.quotations ?? []).map((quotation, index) => ({
      ...quotation,
      speech: index !== 0,
    }));
    const gold = { ...GOLD, quotations };
    const scores = score({ ...GOLD, quotations: GOLD.quotations?.slice(0, 2) ?? [] }, gold);
    // Speech gold: q2, q3. Found: q1 (a belief, right all the same) and q2.
    expect(scores["quotations.speech.strict"]).toEqual({
      gold: 2,
      goldHit: 1,
      found: 2,
      foundHit: 2,
    });
    expect(scores["quotations.speech.overlap"]).toEqual({
      gold: 13,
      goldHit: 3,
      found: 13,
      foundHit: 13,
    });
  });

  it("nothing for what lies in junk", () => {
    const gold = { ...GOLD, ignore: [{ start: 0, end: 20 }] };
    const scores = score(GOLD, gold);
    expect(scores["quotations.strict"]).toEqual(tally(2, 2, 2));
  });

  it("one hit for two findings of one quotation", () => {
    const twice = (GOLD.quotations ?? []).slice(0, 1);
    const scores = score({ ...GOLD, quotations: [...twice, ...twice] });
    expect(scores["quotations.iou"]).toEqual(tally(3, 2, 1));
  });

  it("a split quotation as one, strict only when its pieces are gold’s", () => {
    const text = "“No,” she said, “never.”";
    const split = annotate("{q1:“No,”} she said, {q1:“never.”}", "q1 direct | - | unnamed");
    const joined = annotate(`{q1:${text}}`, "q1 direct | - | unnamed");
    expect(score(split, split)["quotations.strict"]).toEqual(tally(1, 1, 1));
    // joined: 21 letters; shared 2 + 5; 7/20 is below ½
    expect(score(joined, split)["quotations.iou"]).toEqual(tally(1, 1, 0));
  });
});
