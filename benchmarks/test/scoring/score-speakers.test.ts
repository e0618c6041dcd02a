import { describe, expect, it } from "vitest";
import type { AnnotatedQuotation } from "../../src/annotated-article.ts";
import { matchQuotations } from "../../src/scoring/match-quotations.ts";
import { scoreSpeakers } from "../../src/scoring/score-speakers.ts";
import { share } from "../../src/scoring/tally.ts";
import { annotate } from "../annotate.ts";

const GOLD = annotate(
  "{q1:“A b,”} said {s1:Mrs Ana Koval}. {q2:“C d,”} said {s2:she}. {q3:“E f,”} said {s3:the minister}. {q4:“G h.”} {q5:“I j,”} said {s5:officials}.",
  "q1 direct | Ana Koval | person",
  "q2 direct | Ana Koval | person",
  "q3 direct | Ana Koval | person",
  "q4 direct | Ana Koval | person",
  "q5 direct | - | unnamed",
);

function scoreWith(change: (quotation: AnnotatedQuotation) => Partial<AnnotatedQuotation>) {
  const quotations = (GOLD.quotations ?? []).map((quotation) => ({
    ...quotation,
    ...change(quotation),
  }));
  return scoreSpeakers(matchQuotations(GOLD, { ...GOLD, quotations }), GOLD.text);
}

describe("scoreSpeakers", () => {
  it("gives 100 for gold itself, over those that gold knows", () => {
    expect(scoreWith(() => ({}))).toMatchObject({
      "speakers.exact": share(4, 4),
      "speakers.overlap": share(4, 4),
      "speakers.full.all": share(4, 4),
      "speakers.full.name": share(1, 1),
      "speakers.full.pronoun": share(1, 1),
      "speakers.full.noun": share(1, 1),
      "speakers.full.none": share(1, 1),
    });
  });

  it("takes a shorter mention as overlapping, a missing one as wrong", () => {
    const scores = scoreWith(({ label, speaker }) => ({
      speaker: label === "q1" && speaker ? { start: speaker.start + 4, end: speaker.end } : null,
    }));
    expect(scores["speakers.exact"]).toEqual(share(0, 4));
    expect(scores["speakers.overlap"]).toEqual(share(1, 4));
  });

  it.each([
    ["Ana Koval", 4, 4],
    ["ana kovál", 4, 4],
    ["Koval", 0, 4],
    ["Jon Koval", 0, 4],
    ["Ana Roy", 0, 0],
    [null, 0, 0],
  ])("resolved to %s: %i full, %i by surname", (speakerName, full, surname) => {
    const scores = scoreWith(() => ({ speakerName }));
    expect(scores["speakers.full.all"]).toEqual(share(full, 4));
    expect(scores["speakers.surname.all"]).toEqual(share(surname, 4));
  });

  it("only asks for speakers of quotations that were found", () => {
    const found = { ...GOLD, quotations: GOLD.quotations?.slice(0, 1) ?? [] };
    expect(scoreSpeakers(matchQuotations(GOLD, found), GOLD.text)["speakers.full.all"]).toEqual(
      share(1, 1),
    );
  });
});
