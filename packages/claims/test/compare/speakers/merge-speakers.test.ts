import type { ClaimSource } from "@whosaid/claims";
import { describe, expect, it } from "vitest";
import { mergeSpeakers } from "../../../src/compare/speakers/merge-speakers.ts";

function source(name: string, type: ClaimSource["type"] = "person", role?: string): ClaimSource {
  return {
    type,
    name,
    role: role ?? null,
    affiliation: null,
    span: null,
    resolvedBy: "name",
  };
}

function areOne(a: ClaimSource, b: ClaimSource): boolean {
  const speakers = mergeSpeakers([[a], [b]]);
  return speakers.of(a) !== null && speakers.of(a) === speakers.of(b);
}

describe("sources of two articles", () => {
  it.each([
    ["a full name", source("Ilena Marsk"), source("Ilena Marsk")],
    ["a surname", source("Ilena Marsk"), source("Marsk")],
    ["another transliteration", source("Sergei Lavroff"), source("Sergey Lavrov")],
    ["an initial", source("I. Marsk"), source("Ilena Marsk")],
    ["a second surname", source("Ana Ruiz Toledo"), source("Ana Ruiz")],
    ["an article before the name", source("Tarik al-Hadi"), source("Tariq El Hadi")],
    ["accents", source("Zoë Márk"), source("Zoe Mark")],
    [
      "another order of words",
      source("Ministry of Defence of Lomaria", "organization"),
      source("Lomaria’s defence ministry", "organization"),
    ],
    ["an acronym", source("World Grain Council", "organization"), source("WGC", "organization")],
    [
      "a part of the name",
      source("Tarn Snow Institute", "organization"),
      source("Tarn institute", "organization"),
    ],
    ["an office", source("Ilena Marsk", "person", "Mayor"), source("the mayor", "unnamed")],
    ["letters with a hook", source("Isa Ɗanjuma"), source("Isa Danjuma")],
    ["near meaning", source("the firm’s lawyers", "group"), source("its solicitors", "group")],
    ["one of many", source("One of the survivors", "unnamed"), source("a survivor", "unnamed")],
  ])("are one by %s", (_, a, b) => {
    expect(areOne(a, b)).toBe(true);
  });

  it.each([
    ["another given name", source("Ilena Marsk"), source("Tomas Marsk")],
    ["a given name alone", source("Ilena Marsk"), source("Ilena")],
    ["another surname", source("Ilena Marsk"), source("Ilena Brel")],
    [
      "a common word of bodies",
      source("Ministry of Health", "organization"),
      source("Ministry of Defence", "organization"),
    ],
    [
      "a place",
      source("Lomaria’s health ministry", "organization"),
      source("Lomaria’s defence ministry", "organization"),
    ],
    ["another lot", source("two of the survivors", "unnamed"), source("a surveyor", "unnamed")],
    ["another trade", source("its lawyers", "group"), source("the drivers", "group")],
    ["another office", source("Ilena Marsk", "person", "Mayor"), source("the judge", "unnamed")],
  ])("are not one by %s", (_, a, b) => {
    expect(areOne(a, b)).toBe(false);
  });

  it("stay apart where one article tells them apart", () => {
    const [ilena, tomas, marsk] = [source("Ilena Marsk"), source("Tomas Marsk"), source("Marsk")];
    const speakers = mergeSpeakers([[ilena, tomas], [marsk]]);
    expect(speakers.of(ilena)).not.toBe(speakers.of(tomas));
  });

  it("stay apart where one article has both of near meaning", () => {
    const [witness, onlooker] = [source("a witness", "unnamed"), source("an onlooker", "unnamed")];
    const speakers = mergeSpeakers([[witness, onlooker]]);
    expect(speakers.of(witness)).not.toBe(speakers.of(onlooker));
  });

  it("keep their evidence", () => {
    const speakers = mergeSpeakers([[source("Sergei Lavroff")], [source("Sergey Lavrov")]]);
    expect(speakers.all).toMatchObject([{ id: "s1", articles: [0, 1], evidence: ["spelling"] }]);
  });
});
