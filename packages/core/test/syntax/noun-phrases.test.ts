import { describe, expect, it } from "vitest";
import { bracket, unbracket } from "../bracket.ts";
import { read } from "../read.ts";

/** The text with its noun phrases in brackets. */
function phrased(text: string): string {
  return bracket(text, [{ spans: read(text).syntax.nounPhrases, brackets: ["[", "]"] }]);
}

/** The head and kind of the first noun phrase. */
function firstHead(text: string): readonly [head: string | undefined, kind: string | undefined] {
  const { tokens, nounPhrases } = read(text).syntax;
  const phrase = nounPhrases[0];
  return [tokens[phrase?.head ?? -1]?.text, phrase?.kind];
}

describe("findNounPhrases", () => {
  it.each([
    ["possessives", "[The ministry’s own report] blamed [Kesh’s acting foreign minister]."],
    ["plural possessives", "[The US’ attempts] failed, and [the workers’ rights] were ignored."],
    [
      "“of” phrases",
      "[Gaza’s Ministry of Health] said [the majority of those] killed were [children].",
    ],
    ["chains of them", "[The mayor of the port city of Odesa] told [reporters] [Monday]."],
    ["prices for a unit", "[A price of $9,400 a dose] and [£3 a share] were named."],
    ["ages as names", "[The 54-year-old] went."],
    ["names before adjectives of a field", "[Kesh foreign ministry officials] left."],
    ["journalists apart from names", "Told [journalists] [Leyla Orsk] in [Kesh]."],
    ["partitives", "[None of the passengers] and [both of them] stayed with [those of us]."],
    [
      "hyphens",
      "[The well-known ex-minister] met [a 20-year-old student] in [north-eastern Kesh].",
    ],
    ["nicknames in marks", "[Hugo “El Zorro” Koval] left [Marcia “Cia” Moroz]."],
    ["names in marks", "[The “Iron Gate” operation] ended."],
    ["titles with names", "[Prime Minister Anna Koval] and [Dr. J. R. Moroz] spoke."],
    [
      "an office between names",
      "[The Tunisian comic Wassim Belhaj] and [the UN official Ivan Kos] spoke.",
    ],
    ["an office like an adjective", "[The defence chief] met [the army’s chief spokesman]."],
    ["participles before nouns", "[The visiting minister] praised [nineteen written warnings]."],
    ["adjectives alone", "[The poor] and [the old] suffered."],
    ["pronouns", "[She] gave [him] [what] [he] wanted, and [nobody] knew."],
    ["company names", "[It] belongs to [Smith & Sons]."],
    ["money and shares", "[It] cost [$1.2bn], or [3.5 percent of output]."],
    ["numbered things", "[Article 5] applies."],
    ["days with a name", "[They] met on [Easter Monday]."],
    ["rough counts", "[Another 30 or so] fled, [a week or so] passed and [12 or more] died."],
    ["what is roughly counted", "[A dozen or so homes] burned, and [30 or more people] died."],
    ["people behind a rough count", "[Some 30 or so people] were hurt."],
    ["adverbs before numbers", "[Nearly 80 people] fled."],
  ])("takes %s whole", (_, expected) => {
    expect(phrased(unbracket(expected))).toBe(expected);
  });

  it.each([
    ["nouns that “and” joins", "[Koval] and [her deputy] left for [the UN]."],
    ["two objects", "[He] gave [the police officers] [the files]."],
    ["who is told and what", "[Koval] told [analysts] [sales] would fall."],
    ["a day behind a noun", "[She] told [reporters] [Tuesday]."],
    ["a day behind a name", "[Koval] [Monday] left."],
    ["a clause’s “that”", "[They] agreed that [they] would go."],
    ["commas", "[Berlin], [Paris] and [Rome] agreed."],
    ["quoted speech", "[He] said: “[The war] is over.” [Moroz] agreed."],
    ["a relative pronoun", "[The man] [who] fled was [a doctor]."],
    ["a clause behind “or so”", "[The dam] was safe, or so [Koval] said."],
    ["a reduced participle", "[A woman] shot by [police] died."],
  ])("does not reach over %s", (_, expected) => {
    expect(phrased(unbracket(expected))).toBe(expected);
  });

  it.each([
    ["The energy minister left.", "minister", "common"],
    ["The leaders of both countries met.", "leaders", "common"],
    ["The Ministry of Health said so.", "Ministry", "proper"],
    ["Energy Minister Anna Koval left.", "Koval", "proper"],
    ["She left.", "She", "pronoun"],
    ["Those of us who stayed left.", "Those", "pronoun"],
    ["Koval’s deputy left.", "deputy", "common"],
  ])("finds the head of %j: %s, %s", (text, head, kind) => {
    expect(firstHead(text)).toEqual([head, kind]);
  });

  it("ends the base phrase before its “of”", () => {
    const { tokens, nounPhrases } = read("The Ministry of Health said so.").syntax;
    expect(tokens[nounPhrases[0]?.baseTo ?? -1]?.text).toBe("of");
  });
});
