import { describe, expect, it } from "vitest";
import type { DateMention, Entity, Quotation } from "../../src/model.ts";
import { find } from "./find.ts";

function day(text: string, words: string, earliest: string): DateMention {
  const start = text.indexOf(words);
  return {
    id: "d1",
    start,
    end: start + words.length,
    type: "DATE",
    value: earliest,
    mod: null,
    edtf: earliest,
    earliest,
    latest: earliest,
    known: [],
    anchor: { kind: "publication" },
    rule: "test",
  };
}

describe("findCasualties, victims", () => {
  it.each([
    ["More than 1,200 Kesh civilians were killed.", "Kesh civilians", "civilian", "Kesh"],
    ["21 people were killed and 55 wounded.", "people", null, null],
    ["Three Bangladeshi soldiers were hurt.", "Bangladeshi soldiers", "combatant", "Bangladeshi"],
    ["The majority of them were killed. No one was hurt.", null, null, null],
  ])("of %s", (text, words, category, nationality) => {
    const victims = find(text)[0]?.victims ?? null;
    const said = victims === null ? null : text.slice(victims.start, victims.end);
    expect([said, victims?.category ?? null, victims?.nationality ?? null]).toEqual([
      words,
      category,
      nationality,
    ]);
  });

  it("are carried on to a bare number of the same sentence", () => {
    const text = "21,320 Palestinians have been killed and 55,603 wounded.";
    const victims = find(text)[1]?.victims;
    expect(victims && text.slice(victims.start, victims.end)).toBe("Palestinians");
  });
});

describe("findCasualties, source", () => {
  it.each([
    ["According to the health ministry, 12 people were killed.", "the health ministry"],
    ["The national council put the toll at 34.", "The national council"],
    ["The worst wreck on the reef claimed 61 lives.", null],
    ["Seven people died and 93 cases have been confirmed.", null],
    ["Twelve people were killed.", null],
  ])("of %s", (text, words) => {
    const mention = find(text)[0]?.source?.mention ?? null;
    expect(mention && text.slice(mention.start, mention.end)).toBe(words);
  });

  it.each([
    ["The minister of health, Ana Ruiz, reported five deaths.", "e1"],
    ["The minister of health reported five deaths, Ana Ruiz wrote.", null],
  ])("of %s is the entity named behind who counts: %s", (text, entity) => {
    const start = text.indexOf("Ana Ruiz");
    const mention = { start, end: start + 8, form: "name" } as const;
    const named: Entity = {
      id: "e1",
      kind: "person",
      name: "Ana Ruiz",
      aliases: [],
      role: null,
      affiliation: null,
      gender: null,
      mentions: [mention],
    };
    expect(find(text, { entities: [named] })[0]?.source?.entity).toBe(entity);
  });

  it("is the speaker of the quotation the figure stands in", () => {
    const text = "Koval said that twelve people were killed.";
    const content = { start: text.indexOf("that"), end: text.length - 1 };
    const quotation: Quotation = {
      id: "q1",
      type: "indirect",
      content: [content],
      quoted: [],
      cue: null,
      speaker: { mention: { start: 0, end: 5 }, entity: "e1", resolution: "name" },
      addressee: null,
      via: null,
      within: null,
      saidAt: null,
      rule: "test",
      confidence: 1,
    };
    expect(find(text, { quotations: [quotation] })[0]?.source).toEqual({
      mention: { start: 0, end: 5 },
      entity: "e1",
      quotation: "q1",
    });
  });
});

describe("findCasualties, source behind a pronoun", () => {
  const council: Entity = {
    id: "e1",
    kind: "organization",
    name: "River Council",
    aliases: [],
    role: null,
    affiliation: null,
    gender: null,
    mentions: [],
  };

  function sources(text: string): readonly (string | null)[] {
    const start = text.indexOf("River Council");
    const mentions = [{ start, end: start + "River Council".length, form: "name" as const }];
    const figures = find(text, { entities: [{ ...council, mentions }] });
    return figures.map(({ source }) => source?.entity ?? null);
  }

  it.each([
    [
      "According to the River Council, 12 people died. It also documented 40 wounded.",
      ["e1", "e1"],
    ],
    ["According to the River Council, 12 people died. She also reported 40 wounded.", ["e1", null]],
    ["The River Council sat. It reported 40 wounded.", [null]],
  ])("%s", (text, expected) => {
    expect(sources(text)).toEqual(expected);
  });
});

describe("findCasualties, period", () => {
  it.each([
    ["12 people were killed starting on October 7.", "2023-10-07", true],
    ["12 people have died since the war began on October 7.", "2023-10-07", true],
    ["12 people died on October 7.", null, false],
  ])("of %s", (text, since, cumulative) => {
    const figure = find(text, { dates: [day(text, "October 7", "2023-10-07")] })[0];
    expect([figure?.period?.since ?? null, figure?.cumulative]).toEqual([since, cumulative]);
  });

  it("of the past hours goes back from publication", () => {
    const text = "In the past 24 hours, 12 people died.";
    const date: DateMention = {
      ...day(text, "the past 24 hours", "2023-10-07"),
      type: "DURATION",
      value: "PT24H",
      earliest: null,
      latest: null,
    };
    const figure = find(text, { dates: [date], publishedAt: "2024-03-01" })[0];
    expect(figure?.period?.since).toBe("2024-02-29");
  });
});
