import { describe, expect, it } from "vitest";
import { entitiesOf, entityOf } from "./entities-of.ts";

describe("findEntities reads people with role, affiliation and gender", () => {
  it.each([
    [
      "Varkand’s Foreign Minister Timur Aldan spoke.",
      "Timur Aldan",
      "Foreign Minister",
      "Varkand",
      "male",
    ],
    [
      "Norwegian Foreign Minister Timur Aldan spoke.",
      "Timur Aldan",
      "Foreign Minister",
      "Norway",
      "male",
    ],
    ["UN envoy Margarethe van der Hoeven spoke.", "Margarethe van der Hoeven", "envoy", "UN", null],
    [
      "Kesh foreign ministry spokeswoman Zeyna Qul-Ahmad spoke.",
      "Zeyna Qul-Ahmad",
      "foreign ministry spokeswoman",
      "Kesh",
      "female",
    ],
    [
      "Hugo Hillam, a doctor at St Mary’s, spoke.",
      "Hugo Hillam",
      "doctor at St Mary’s",
      null,
      "male",
    ],
    [
      "The ministry’s spokesman, Ivan Kossov, spoke.",
      "Ivan Kossov",
      "spokesman",
      "ministry",
      "male",
    ],
    [
      "Minister of Education Laura Gianni spoke.",
      "Laura Gianni",
      "Minister of Education",
      null,
      "female",
    ],
    [
      "CEO of the Harbour Council Enver Kossov spoke.",
      "Enver Kossov",
      "CEO of the Harbour Council",
      null,
      null,
    ],
    ["Dr Oluwa Adebayo spoke.", "Oluwa Adebayo", null, null, null],
    [
      "The Minister of Interior, Hon. Oluwa Adebayo, spoke.",
      "Oluwa Adebayo",
      "Minister of Interior",
      null,
      null,
    ],
    ["Mrs Hauwa Dan-Iya spoke.", "Hauwa Dan-Iya", null, null, "female"],
    [
      "Tarn Motors Inc. Chief Executive Jim Hackman spoke.",
      "Jim Hackman",
      "Chief Executive",
      "Tarn Motors Inc.",
      "male",
    ],
    ["New Hampshire Gov. Maggie Hassell spoke.", "Maggie Hassell", null, "New Hampshire", "female"],
    ["Sister Perpetua Hassell spoke.", "Perpetua Hassell", null, null, "female"],
    ["Former Arkansas Gov. Mike Huckab spoke.", "Mike Huckab", null, "Arkansas", "male"],
    ["Beside her husband in 1992, Maggie Hassell spoke.", "Maggie Hassell", null, null, "female"],
    ["Yesterday Oksana Hassell spoke.", "Oksana Hassell", null, null, "female"],
    ["Yesterday Gerhard Hassell spoke.", "Gerhard Hassell", null, null, "male"],
    [
      "Prime Minister-designate Dessa Karaiva spoke.",
      "Dessa Karaiva",
      "Prime Minister-designate",
      null,
      null,
    ],
  ])("%s", (text, name, role, affiliation, gender) => {
    const entity = entityOf(text, name);
    expect(entity).toMatchObject({ kind: "person", role, affiliation, gender });
  });
});

describe("findEntities reads names whole", () => {
  it.each([
    ["Yesterday Noor bint Yahya al-Sabbagh spoke.", "Noor bint Yahya al-Sabbagh"],
    ["Yesterday Caoimhe Ní Bhriain spoke.", "Caoimhe Ní Bhriain"],
    ["Yesterday Femi Adébáyọ̀-Cole spoke.", "Femi Adébáyọ̀-Cole"],
    ["Yesterday Lt. Maureen O'Dowd spoke.", "Maureen O'Dowd"],
    ["Yesterday Odile d’Almada spoke.", "Odile d’Almada"],
    ["Yesterday Professor R. K. ap Gwilym spoke.", "R. K. ap Gwilym"],
    ["Yesterday Sorcha Devane KC spoke.", "Sorcha Devane"],
    ["Yesterday Kacha “Damina” Danbuz spoke.", "Kacha Danbuz"],
    ["Gaza’s Ministry of Health counted them.", "Gaza’s Ministry of Health"],
    ["Then the Ward 9 Circle met.", "Ward 9 Circle"],
    ["Then the Lancashire Fire and Rescue Service came.", "Lancashire Fire and Rescue Service"],
    ["Then the Zamfara Artisanal Miners’ Union met.", "Zamfara Artisanal Miners’ Union"],
    [
      "Then the Centers for Disease Control and Prevention warned.",
      "Centers for Disease Control and Prevention",
    ],
  ])("%s", (text, name) => {
    expect(entitiesOf(text).map((entity) => entity.name)).toContain(name);
  });
});

describe("findEntities gathers mentions under one name", () => {
  it.each([
    [
      "surnames",
      "Anna Koval came. Later Koval left. Ms Koval did not say why.",
      "Anna Koval",
      ["Koval"],
    ],
    [
      "double surnames",
      "Mudassir Bello-Gusau came. Later Mudassir Bello left.",
      "Mudassir Bello-Gusau",
      ["Mudassir Bello"],
    ],
    [
      "particles",
      "Carl van der Meulen came. Later van der Meulen left.",
      "Carl van der Meulen",
      ["van der Meulen"],
    ],
    [
      "the middle of a Spanish name",
      "Gustavo Petrel Urrego came. Later Petrel left.",
      "Gustavo Petrel Urrego",
      ["Petrel"],
    ],
    [
      "accents",
      "Fiachra Ó Murchú came. Later Fiachra O Murchu left.",
      "Fiachra Ó Murchú",
      ["Fiachra O Murchu"],
    ],
    [
      "acronyms",
      "The World Health Organization (WHO) came. Later the WHO left.",
      "World Health Organization",
      ["WHO"],
    ],
    ["company names", "The firm Kuusi Oyj came. Later Kuusi left.", "Kuusi Oyj", ["Kuusi"]],
  ])("%s", (_name, text, name, aliases) => {
    expect(entityOf(text, name)?.aliases).toEqual(aliases);
  });

  it("with names in a headline of capitals", () => {
    const text = "MINISTER KOVAL RESIGNS\n\nAnna Koval resigned on Tuesday after a long row.";
    expect(entityOf(text, "Anna Koval")?.mentions).toHaveLength(2);
  });
});

describe("findEntities gathers a single name with and without its title", () => {
  it.each([
    ["President Prabowal left. Prabowal was ill. Later Prabowal came.", "Prabowal"],
    ["Firlian, a general, left. The chair, Mr Firlian, came.", "Firlian"],
  ])("%s", (text, name) => {
    const found = entitiesOf(text).filter((entity) => entity.name === name);
    expect(found.map(({ kind }) => kind)).toEqual(["person"]);
  });
});

describe("findEntities keeps apart", () => {
  it("two people of one surname, by courtesy title", () => {
    const text = "Thomas Samson and Mary Samson came. Mr Samson left. Mrs Samson stayed.";
    expect(entityOf(text, "Thomas Samson")?.mentions).toHaveLength(2);
    expect(entityOf(text, "Mary Samson")?.mentions).toHaveLength(2);
  });

  it("two people of one surname, by likely first names", () => {
    const text = "Thomas Samson and Mary Samson came. Mary Samson sang. Mr Samson left.";
    expect(entityOf(text, "Thomas Samson")?.mentions).toHaveLength(2);
  });

  it("an agent from the player he speaks for", () => {
    const entity = entityOf("Dragomir Peshev, the player’s agent, spoke.", "Dragomir Peshev");
    expect(entity?.titles).toEqual([["agent"]]);
  });

  it.each([
    ["Karoo Steelwork shut a pit. Karoo is broke.", "Karoo Steelwork"],
    ["Orsk Lewin, which shut a pit, is broke.", "Orsk Lewin"],
    ["Harbour Athletic won. Athletic came home.", "Harbour Athletic"],
  ])("bodies from people: %s", (text, name) => {
    expect(
      entityOf(text, name)?.isCertain === true && entityOf(text, name)?.kind === "person",
    ).toBe(false);
  });

  it("a body from a part of it that is another", () => {
    const text = "The Bureau of the National Party met. The National Party met.";
    expect(entitiesOf(text).map(({ name }) => name)).toEqual([
      "Bureau of the National Party",
      "National Party",
    ]);
  });

  it.each([
    ["weekdays and months", "They met on Tuesday and in May."],
    ["first words of sentences", "Firefighters came. Nobody was hurt. Asked why, they left."],
    ["nationalities", "The Norwegian left and two Finns stayed."],
    ["offices without a name", "The Foreign Minister left."],
  ])("%s from names", (_name, text) => {
    expect(entitiesOf(text)).toEqual([]);
  });

  it.each([
    ["a place", "She was born in El Geneva and left El Geneva early.", "El Geneva"],
    ["a ship", "The trawler Anna Kovalyk sank.", "Anna Kovalyk"],
  ])("%s from people", (_name, text, name) => {
    expect(entityOf(text, name)?.isCertain).not.toBe(true);
    expect(entityOf(text, name)?.gender ?? null).toBeNull();
  });

  it.each([
    ["The tailor left. Ikhlas, the tailor’s second daughter, stayed.", "Ikhlas", "person"],
    ["The tailor’s second daughter, Ikhlas, stayed.", "Ikhlas", "person"],
    ["They left Ikhlas, the second town.", "Ikhlas", "organization"],
  ])("single names by what they are said to be: %s", (text, name, kind) => {
    expect(entityOf(text, name)?.kind).toBe(kind);
  });

  it.each([
    ["The noodle maker Sari Rasala fell.", "Sari Rasala", "organization"],
    ["The Cinque Stelle Unite (CSU) met.", "Cinque Stelle Unite", "organization"],
    ["Then the US met them.", "US", "organization"],
    ["It is a major U.S. bank.", "U.S.", "organization"],
    ["Republican New York met them.", "New York", "organization"],
    ["They beat league leaders Real Marbala.", "Real Marbala", "organization"],
    ["He left Cloonagh, Co Offalee.", "Co Offalee", "organization"],
    ["They read the Tarn Water Survey.", "Tarn Water Survey", "document"],
    ["They read the Maddocks report.", "Maddocks report", "document"],
    ["A son, Sipholo, stayed.", "Sipholo", "person"],
  ])("what is no person’s name from others: %s", (text, name, kind) => {
    expect(entityOf(text, name)?.kind).toBe(kind);
  });

  it.each([
    ["They read the UN report.", "UN report"],
    ["They read the Paris report.", "Paris report"],
  ])("a report from whose it is: %s", (text, name) => {
    expect(entityOf(text, name)).toBeUndefined();
  });

  it("a father from whose he is", () => {
    const text = "Carla Bautis, whose father, Ernest, died, spoke.";
    expect(entityOf(text, "Carla Bautis")).toMatchObject({ role: null });
  });

  it("places from people", () => {
    const places = entitiesOf("They met in Trieste, and near Gulzar.");
    expect(places.every(({ isCertain }) => !isCertain)).toBe(true);
  });
});

describe("findEntities finds where a name begins", () => {
  it.each([
    ["Leader of Opposition Pratap Singh Rana spoke.", "Pratap Singh Rana"],
    ["Minister of New Kesh Vuk Karanov spoke.", "Vuk Karanov"],
    ["Deputy Commissioner of Police (South-East) Lavanya Hegdal spoke.", "Lavanya Hegdal"],
    ["Mallam Bashir Tankoy spoke.", "Bashir Tankoy"],
    ["Kagawad Feliciano “Boy” Ananda spoke.", "Feliciano Ananda"],
    ["It broke. Vito “The Breeze” Kossov spoke.", "Vito Kossov"],
    ["The council’s solicitor, Amrita Sen, spoke.", "Amrita Sen"],
    ["The president, Jan Holubek, spoke.", "Jan Holubek"],
    ["Doctors Without Fences spoke.", "Doctors Without Fences"],
    ["Tarn-based Lykos Shipping spoke.", "Lykos Shipping"],
    ["Then “it held,” Professor Eastley said.", "Eastley"],
    ["It breaks a rule. WHO said so.", "WHO"],
    ["New York said so.", "New York"],
    ["New Zealand said so.", "New Zealand"],
    ["State Del. Marcia Pricely spoke.", "Marcia Pricely"],
    ["Later Benicio Del Toroso spoke.", "Benicio Del Toroso"],
    ["Det Con Leanne Marsden spoke.", "Leanne Marsden"],
    ["The White House Chief Of Staff Adam Branden spoke.", "Adam Branden"],
    ["The union’s Director of Government Affairs Phil Smithson spoke.", "Phil Smithson"],
    ["Then Auto Workers Secretary-Treasurer Gary Castel spoke.", "Gary Castel"],
    ["Pal Gaia Fenwicks spoke.", "Gaia Fenwicks"],
    ["Stated Koval: “It held.” Later Koval left.", "Koval"],
    ["Then the House Ways and Means Committee met.", "House Ways and Means Committee"],
    ["Tarn Motors Inc. Chief Executive Jim Hackman spoke.", "Tarn Motors Inc."],
    ["Later Interior CS Peter Lemayal spoke.", "Peter Lemayal"],
    ["Later CS Lewisson spoke.", "CS Lewisson"],
    ["Me Antoine Delcour spoke.", "Antoine Delcour"],
    ["Maître Julie Rousson spoke.", "Julie Rousson"],
    ["Haji Noor Alim spoke.", "Noor Alim"],
    ["Datuk Seri Ahmad Faizal spoke.", "Ahmad Faizal"],
    ["U Aung Theinn spoke.", "Aung Theinn"],
    ["Justices A.K. Raghun and Mary Deshmu spoke.", "A.K. Raghun"],
    ["Ex-president Jorge Glasser spoke.", "Jorge Glasser"],
    ["Lawyer-turned-activist Peter Guang spoke.", "Peter Guang"],
    ["Thirty-year-old Maya Torresi spoke.", "Maya Torresi"],
    ["Mother-of-two Kelly Stokesby spoke.", "Kelly Stokesby"],
    ["Shopper Angela Boatens spoke.", "Angela Boatens"],
    ["St. Louis Mayor Tamara Jonasson spoke.", "Tamara Jonasson"],
    ["Its spokesman, He Yadongi, spoke.", "He Yadongi"],
    ["Moody’s cut it. Moody’s analyst spoke.", "Moody’s"],
    ["Standard & Poor’s cut it.", "Standard & Poor’s"],
    [
      "The United Nations High Envoy for Water (UNHEW) spoke.",
      "United Nations High Envoy for Water",
    ],
  ])("%s", (text, name) => {
    expect(entityOf(text, name)).toBeDefined();
  });

  it.each([
    ["He went to the Me Too rally.", "Too"],
    ["Moody skies hung over it.", "Moody"],
    ["It angered Native Americans.", "Native Americans"],
    ["Republican Presidents did so too.", "Presidents"],
  ])("and no name in %s", (text, name) => {
    expect(entityOf(text, name)).toBeUndefined();
  });

  it("and takes the place of a dateline for nobody", () => {
    expect(entityOf("SOFIA, July 3 — Nobody spoke.", "SOFIA")?.kind).toBe("organization");
  });
});
