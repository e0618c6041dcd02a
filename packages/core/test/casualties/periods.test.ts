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
    [
      "a war told of in a relative clause",
      "The war, which broke out in March 2019 over a dam, has claimed 4,000 lives.",
      ["2019-03-01"],
    ],
    [
      "each of two figures with its own date",
      "It said that 867 people lost their lives there in 2022 and that 89 others have been missing since 25 April.",
      ["2022-01-01", "2025-04-25"],
    ],
    [
      "the whole of a year it is compared with",
      "Since January 413 fishermen were detained, against 240 men in the whole of 2023.",
      ["2025-01-01", "2023-01-01"],
    ],
    [
      "those told of on top",
      "Some 21,500 people have been killed since 3 March. A further 1,900 are missing.",
      ["2025-03-03", "2025-03-03"],
    ],
  ])("of %s", (_, text, expected) => {
    expect(starts(text)).toEqual(expected);
  });

  it.each([
    ["an event in a month", "A shell killed 39 people in August 2023."],
    ["an event last month", "Last month four boys were killed near a shop."],
    ["a record", "Seven people were killed in one of the heaviest raids this year."],
    ["what it is more than", "Lawyers counted 1,204 detentions – more than in the whole of 2023."],
    [
      "a siege that began",
      "The last nine hostages were freed, ending a siege that began on 9 April.",
    ],
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
      "whoever did both",
      "The Health Ministry acknowledged five deaths and gave the number of injured as nine.",
      ["Health Ministry", "Health Ministry"],
    ],
    [
      "the interviewee of questions and answers",
      "Ana Ruiz on the flood\n\nBo Lind of River Radio spoke to Ana Ruiz.\n\nQ. How many dead?\n\nA. We have counted 64. About 150 people are missing.",
      ["Ana Ruiz", "Ana Ruiz"],
    ],
    [
      "whoever has the floor of a transcript",
      "Operator\nWelcome.\n\nBirgit Sandoval\nEleven people were hurt at the plant.\n\nBo Lind\nThank you.\n\nBirgit Sandoval\nTwo of them died.\n\nBo Lind\nI see.",
      ["Birgit Sandoval", "Birgit Sandoval"],
    ],
    [
      "who counts in the words of another",
      "“The Red Cross put the toll at 450,” said Ana Ruiz, a councillor.",
      ["The Red Cross"],
    ],
    [
      "whoever counted before",
      "The Health Ministry put the number of missing at 26. It is down to 17.",
      ["Health Ministry", "Health Ministry"],
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
    ["who appeals for witnesses", "Officers are appealing for witnesses after a cyclist died."],
    ["a topic before a colon", "Cholera: 27 deaths in Lodva\n\nThe cholera ward is full."],
    ["whom it was told", "Ana Ruiz, who lost two sons in the flood, told River Radio."],
    ["what gives way", "Two men were killed when the roof gave way, and seven others were hurt."],
    ["what puts people in hospital", "The crash near the line put five men in hospital."],
  ])("is not %s", (_, text) => {
    expect(sources(text)[0]).toBeNull();
  });
});
