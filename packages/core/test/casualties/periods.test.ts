import { describe, expect, it } from "vitest";
import { createAnalyzer } from "../../src/index.ts";

const analyzer = createAnalyzer();

/** The start of each figure's period, by all stages. */
function starts(text: string): readonly (string | null)[] {
  const { casualties } = analyzer.analyze({ text, publishedAt: "2025-05-20" });
  return casualties.map(({ period }) => period?.since ?? null);
}

describe("findCasualties, start of the period", () => {
  it.each([
    [
      "an event dated before",
      "Fighting broke out on 9 October 2024 in Kerai. The council says 480 people have been killed since the war began.",
      ["2024-10-09"],
    ],
    [
      "months of war",
      "Fighting broke out on 9 October 2024. The clinic says 480 people were killed in seven months of war.",
      ["2024-10-09"],
    ],
    [
      "the same period",
      "Some 900 people have been displaced since 3 March. At least 40 civilians were killed over the same period.",
      ["2025-03-03", "2025-03-03"],
    ],
    [
      "a whole month",
      "At least 187 civilians were killed in April, the monitors said.",
      ["2025-04-01"],
    ],
    ["a whole year", "The state lost 1,096 lives on its roads in 2015.", ["2015-01-01"]],
    [
      "the same stretch of another year",
      "Koda has recorded 22 homicides this year, down from 31 at the same point in 2023.",
      ["2025-01-01", "2023-01-01"],
    ],
    [
      "a rival count",
      "Police say nine people have died since 2018. Civil groups speak of 13.",
      ["2018-01-01", "2018-01-01"],
    ],
    [
      "a part",
      "At least 60 people have died since 3 March, 12 of them children.",
      ["2025-03-03", "2025-03-03"],
    ],
  ])("of %s", (_, text, expected) => {
    expect(starts(text)).toEqual(expected);
  });

  it.each([
    ["an event in a month", "A shell killed 39 people in August 2023."],
    ["an event last month", "Last month four boys were killed near a shop."],
    ["a record", "Seven people were killed in one of the heaviest raids this year."],
    ["another clause", "The blast killed two men in 2019; the firm was fined last year."],
    ["another figure's time", "The clinic counted 31 deaths (nine of them in the past week)."],
    ["'has since'", "The war began on 3 March. Six men have since been detained."],
  ])("not of %s", (_, text) => {
    expect(starts(text)[0]).toBeNull();
  });
});

describe("findCasualties, who counted", () => {
  function sources(text: string): readonly (string | null)[] {
    const { casualties, entities } = analyzer.analyze({ text, publishedAt: "2025-05-20" });
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    return casualties.map(({ source }) => {
      if (source === null) return null;
      const { entity, mention } = source;
      if (entity !== null) return names.get(entity) ?? null;
      return mention === null ? null : text.slice(mention.start, mention.end);
    });
  }

  it.each([
    [
      "a verb like a noun",
      "The Protection Cluster reports the detention of 86 men.",
      ["Protection Cluster"],
    ],
    [
      "the line above a list",
      "According to the Interior Ministry, as of 9 a.m.:\n\n– 61 officers had been wounded;\n– 118 civilians had been hurt.",
      ["Interior Ministry", "Interior Ministry"],
    ],
    [
      "a headline's end",
      "Storm kills 19 in Kerai: police\n\nRain fell on Kerai for two days and nights, and the river rose.",
      ["police"],
    ],
    [
      "the issuer of a bulletin",
      "The Health Ministry said the hospitals were full. The bulletin put the number of dead at 40.",
      ["Health Ministry"],
    ],
    [
      "the whole of a part",
      "At least 1,237 people had died, the Doctors’ Union wrote, 124 of them in one village.",
      ["Doctors’ Union", "Doctors’ Union"],
    ],
  ])("is %s", (_, text, expected) => {
    expect(sources(text).slice(0, expected.length)).toEqual(expected);
  });

  it.each([
    ["whom it was told", "Ana Ruiz, who lost two sons in the flood, told River Radio."],
    ["what gives way", "Two men were killed when the roof gave way, and seven others were hurt."],
    ["what puts people in hospital", "The crash near the line put five men in hospital."],
  ])("is not %s", (_, text) => {
    expect(sources(text)[0]).toBeNull();
  });
});
