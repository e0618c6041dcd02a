import { describe, expect, it } from "vitest";
import { entitiesOf, entityOf } from "./entities-of.ts";

describe("findEntities tells people from what bears names", () => {
  it.each([
    ["Then Air Tarnia stopped.", "Air Tarnia"],
    ["Then the Adam Flight left.", "Adam Flight"],
    ["They left the Douglas Factory.", "Douglas Factory"],
    ["They joined the Republican Establishment.", "Republican Establishment"],
    ["Yesterday Weimar Germany ended.", "Weimar Germany"],
    ["Yesterday Western Australia agreed.", "Western Australia"],
    ["Yesterday ANA cut flights.", "ANA"],
    ["The poll is out. They read the Gallorp Poll.", "Gallorp Poll"],
    ["They met the Tarn Democrats.", "Tarn Democrats"],
    ["Then Marbala’s said so.", "Marbala’s"],
    ["They live in Madisonia County.", "Madisonia County"],
    ["They met in Charles Street.", "Charles Street"],
    ["They met at the John Koval Hospital of Tarn County.", "John Koval Hospital of Tarn County"],
    ["KESH CITY, July 3 — They met.", "KESH CITY"],
  ])("%s", (text, name) => {
    const found = entityOf(text, name);
    expect(found).toBeDefined();
    expect(found?.kind).not.toBe("person");
  });

  it.each([
    ["models", "They built the A380 and the DC-9."],
    ["units and devices", "It cost 5 USD and a TV."],
    ["seats", "She sits there, D-Calif."],
    ["adjectives of belief", "The Islamic and the Democratic left."],
    ["parties", "Most Republicans left."],
    ["offices with a field", "He is Special Adviser on Media, or Commissioner for Energy."],
    ["letters", "It was in the block of E. 79th Street."],
    ["addresses", "“Mr President, no.”"],
  ])("%s are no names", (_, text) => {
    expect(entitiesOf(text).filter(({ isCertain }) => isCertain)).toEqual([]);
  });

  it.each([
    ["Yesterday Justice A. K. Mirzana spoke.", "A. K. Mirzana", "Justice"],
    ["Then Scientologist Tom Cruisen spoke.", "Tom Cruisen", "Scientologist"],
    ["Then Oscar-winning actress Anna Koval spoke.", "Anna Koval", "actress"],
    ["Then the Norwegian economist Anna Koval spoke.", "Anna Koval", "economist"],
    ["Anna Koval, chair of the port’s board, spoke.", "Anna Koval", "chair of the port’s board"],
    ["Then Former Anna Koval spoke.", "Anna Koval", null],
    ["Then Allen Superior Court Judge Anna Koval spoke.", "Anna Koval", "Superior Court Judge"],
    ["Challenger Anna Koval spoke.", "Anna Koval", "Challenger"],
    ["It was near Anna Koval’s.", "Anna Koval", null],
    ["A survivor, Sipholo, 27, spoke.", "Sipholo", "survivor"],
  ])("people with what they are: %s", (text, name, role) => {
    expect(entityOf(text, name)).toMatchObject({ kind: "person", role });
  });

  it.each([
    ["Then the Harlow County Sheriff’s Office came.", "Harlow County Sheriff’s Office"],
    ["Then the NGO Safe Streets came.", "Safe Streets"],
    ["Then the chair of Brimfar hf. came.", "Brimfar hf"],
    ["The Syndicat National des Orpailleurs (SNO) met.", "Syndicat National des Orpailleurs"],
    ["He is the Chairman of the Tarn Centre for Water Studies.", "Tarn Centre for Water Studies"],
  ])("bodies whole: %s", (text, name) => {
    expect(entityOf(text, name)?.kind).toBe("organization");
  });
});

describe("findEntities gathers one person’s names", () => {
  it.each([
    ['Vernon "Bud" Kossler came. Bud Kossler left. “Bud” slept.', "Vernon Kossler", 2],
    ["Bud Kossler came. Vernon “Bud” Kossler left.", "Vernon Kossler", 2],
    ["Nélida “la Negra” Figueras came. Figueras left.", "Nélida Figueras", 2],
    ["Widod Pranat, popularly known as Wido, came. Wido left.", "Widod Pranat", 3],
    ["William Koval came. Bill Koval left.", "William Koval", 2],
    ["Daniel Koval came. Dan Koval left.", "Daniel Koval", 2],
    ["Deputy Chief Minister Anil Raonar came. The DCM left.", "Anil Raonar", 2],
  ])("%s", (text, name, count) => {
    expect(entityOf(text, name)?.mentions).toHaveLength(count);
  });

  it.each([
    ["brother and sister", "Daniel Koval came. Daniela Koval left.", "Daniela Koval"],
    ["an airline and its country", "Singapore Airlines fell. Singapore paid.", "Singapore"],
    [
      "a company and its conference",
      "The Karoo Developers Conference opened. Karoo fell.",
      "Karoo",
    ],
    ["a group whose initials an office has", "Union secretary Anna Koval left. The US paid.", "US"],
  ])("but not of %s", (_, text, name) => {
    expect(entityOf(text, name)).toBeDefined();
  });
});
