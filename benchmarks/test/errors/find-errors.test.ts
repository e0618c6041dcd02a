import { describe, expect, it } from "vitest";
import { findDateErrors } from "../../src/errors/find-date-errors.ts";
import { groupErrors } from "../../src/errors/find-errors.ts";
import { findFigureErrors } from "../../src/errors/find-figure-errors.ts";
import { findQuotationErrors } from "../../src/errors/find-quotation-errors.ts";
import { findSpeakerErrors } from "../../src/errors/find-speaker-errors.ts";
import { annotate } from "../annotate.ts";

const causes = (errors: readonly { readonly cause: string; readonly of: string }[]) =>
  errors.map(({ cause, of }) => `${cause}: ${of}`).sort();

describe("findQuotationErrors", () => {
  const gold = annotate(
    "Ana said {q1:she had seen it all}. Bo denied {q2:it}. “{q3:Never},” said Cy. Di asked {q4:who came home}.",
    "q1 indirect | Ana | person",
    "q2 indirect | Bo | person",
    "q3 direct | Cy | person",
    "q4 indirect | Di | person",
  );

  it("finds nothing wrong with gold itself", () => {
    expect(findQuotationErrors(gold, gold)).toEqual([]);
  });

  it("tells missed, spurious, wrong bounds near and far, wrong type", () => {
    const found = annotate(
      "{q5:Ana} said {q1:she had seen it} all. Bo denied it. “{q3:Never},” said Cy. Di asked who came {q4:home}.",
      "q1 indirect | Ana | person",
      "q3 mixed | Cy | person",
      "q4 indirect | Di | person",
      "q5 direct | - | person",
    );
    expect(causes(findQuotationErrors(gold, found))).toEqual([
      "missed: indirect",
      "spurious: direct",
      "wrong bounds: indirect",
      "wrong bounds: indirect",
      "wrong type: direct",
    ]);
  });
});

describe("findSpeakerErrors", () => {
  const gold = annotate(
    "{q1:“A b,”} said {s1:Ana Koval}. {q2:“C d,”} said {s2:she}. {q3:“E f,”} said {s3:the minister}. {q4:“G h,”} said {s4:police}.",
    "q1 direct | Ana Koval | person",
    "q2 direct | Ana Koval | person",
    "q3 direct | Ana Koval | person",
    "q4 direct | - | unnamed",
  );

  it("finds nothing wrong with gold itself", () => {
    expect(findSpeakerErrors(gold, gold)).toEqual([]);
  });

  it("tells wrong names, wrong mentions and missing speakers apart", () => {
    const found = annotate(
      "{q1:“A b,”} said {s1:Ana Koval}. {q2:“C d,”} said {s2:she}. {q3:“E f,”} said the minister. {q4:“G h,”} {s4:said} police.",
      "q1 direct | Ana Koval | person",
      "q2 direct | Bo Roy | person",
      "q3 direct | - | person",
      "q4 direct | - | unnamed",
    );
    expect(causes(findSpeakerErrors(gold, found))).toEqual([
      "no speaker: noun",
      "right mention, wrong name: pronoun",
      "wrong speaker: noun",
    ]);
  });
});

describe("findDateErrors", () => {
  it("tells the gravest thing of each match, and what is missed or spurious", () => {
    const gold = annotate(
      "{d1:Thursday}, {d2:March 2023}, {d3:nearly three days}, {d4:June}",
      "d1 DATE 2024-03-07",
      "d2 DATE 2023-03",
      "d3 DURATION P3D",
      "d4 DATE 2023-06",
    );
    const found = annotate(
      "{d1:Thursday}, March {d2:2023}, nearly {d3:three days}, June",
      "d1 DATE 2024-03-14",
      "d2 DATE 2023",
      "d3 DURATION P3D",
    );
    expect(causes(findDateErrors(gold, found))).toEqual([
      "missed: month",
      "wrong bounds: duration",
      "wrong value: month",
      "wrong value: weekday",
    ]);
    expect(causes(findDateErrors({ ...gold, dates: [] }, found))).toHaveLength(3);
  });
});

describe("findFigureErrors", () => {
  it("tells wrong numbers, parts and effects", () => {
    const text = "{k1:Two men} died and {k2:three} were hurt; {k3:one} fled.";
    const gold = annotate(
      text,
      "k1 killed 2 2 exact | men | police",
      "k2 wounded 3 3 exact | -",
      "k3 displaced 1 1 exact | -",
    );
    const found = annotate(
      text,
      "k1 killed 3 3 exact | women | police | - | - | alleged",
      "k2 killed 3 3 exact | -",
    );
    expect(causes(findFigureErrors(gold, gold))).toEqual([]);
    const unread = {
      ...found,
      casualties: found.casualties?.filter(({ label }) => label !== "k3") ?? [],
    };
    expect(causes(findFigureErrors(gold, unread))).toEqual([
      "missed: displaced",
      "wrong bounds: killed",
      "wrong effect: wounded",
      "wrong status: killed",
      "wrong victims: killed",
    ]);
  });
});

describe("groupErrors", () => {
  it("puts the most frequent cause first, and in it the most frequent kind", () => {
    const error = { article: "a", gold: [], found: [], difference: "" };
    const groups = groupErrors([
      { ...error, cause: "missed", of: "mixed" },
      { ...error, cause: "spurious", of: "direct" },
      { ...error, cause: "spurious", of: "mixed" },
      { ...error, cause: "spurious", of: "mixed" },
    ]);
    expect(groups.map(({ cause, of }) => [cause, of])).toEqual([
      [
        "spurious",
        [
          ["mixed", 2],
          ["direct", 1],
        ],
      ],
      ["missed", [["mixed", 1]]],
    ]);
  });
});
