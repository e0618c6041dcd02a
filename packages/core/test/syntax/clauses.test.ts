import { describe, expect, it } from "vitest";
import { bracket, unbracket } from "../bracket.ts";
import { read } from "../read.ts";

/** The text with its clauses in brackets. */
function cut(text: string): string {
  return bracket(text, [{ spans: read(text).syntax.clauses, brackets: ["[", "]"] }]);
}

describe("findClauses", () => {
  it.each([
    ["one verb", "[The dam held.]"],
    ["that", "[Koval said] [that the dam held.]"],
    ["a bare clause", "[Koval said on Monday] [the dam held.]"],
    ["a count behind the cue", "[Police said] [at least 12 people had died.]"],
    ["a subordinator", "[She will stay] [if both sides agree.]"],
    ["a fronted clause", "[When the dam broke,] [people fled.]"],
    ["a relative clause", "[Koval,] [who replaced Moroz,] [said] [the war would end.]"],
    [
      "a relative clause within one that opens its sentence",
      "[Who Koval,] [who replaced Moroz,] [said] [the war would end.]",
    ],
    ["a speaker at the end", "[The leak was at the corner of Mill and Kos Street,] [said Koval.]"],
    ["a gerund behind a comma", "[They hit all,] [the man] [taking the picture] [said.]"],
    ["a reduced participle", "[The man] [killed in the blast] [was a doctor.]"],
    ["an infinitive", "[He wants] [to leave.]"],
    ["a gerund", "[She left,] [saying] [it was late.]"],
    ["“and” before a verb", "[They came] [and left.]"],
    ["“and” before a subject and verb", "[He wants] [to leave] [and she plans] [to stay.]"],
    ["verbs in a row", "[Koval was born in Kesh,] [raised in Odrin] [and killed in Geneva.]"],
    ["a question word", "[It was not clear] [who fired.]"],
    [
      "speech and what follows it",
      "[“We are done,”] [Koval told the BBC,] [adding] [that talks were over.]",
    ],
    ["a name behind speech", "[“We lost all,”] [pleaded Moroz, a tailor] [who lost his wife.]"],
    [
      "a fronted gerund and a held subject",
      "[Speaking in Geneva,] [Koval,] [who heads the talks,] [left.]",
    ],
    ["an aside in a bare clause", "[Officials said] [Koval, the energy minister, had left.]"],
    ["“when” behind the main clause", "[Two people died] [when a drone hit a bus.]"],
    ["no verb at all", "[Another day of rain in Kesh.]"],
  ])("cuts at %s", (_, expected) => {
    expect(cut(unbracket(expected))).toBe(expected);
  });

  it.each([
    ["nouns that “and” joins", "[Koval and Moroz left.]"],
    ["a determiner “that”", "[They left on that day.]"],
    ["“before” with a noun", "[They left before dawn.]"],
    ["“yet” in the verb", "[He has yet] [to reply.]"],
    ["names in marks", "[The “Iron Gate” operation ended.]"],
    ["a fronted auxiliary", "[Did the army leave?]"],
  ])("does not cut at %s", (_, expected) => {
    expect(cut(unbracket(expected))).toBe(expected);
  });

  it.each([
    ["Koval said that the dam held.", ["main", "that<0"]],
    ["Koval said the dam held.", ["main", "that<0"]],
    ["The man who fled left.", ["main", "relative", "main"]],
    ["The man killed in May was old.", ["main", "participial", "main"]],
    ["They stayed because it rained.", ["main", "adverbial<0"]],
    ["They came and left.", ["main", "coordinate"]],
    ["She asked them to leave.", ["main", "infinitive<0"]],
    ["She left, saying it was late.", ["main", "participial<0", "that<1"]],
    ["Police said those killed in Kesh were old.", ["main", "participial<0", "that<1"]],
    ["He came, saw it and left.", ["main", "coordinate", "coordinate"]],
  ])("tells the kinds and parents of %j", (text, expected) => {
    const { clauses } = read(text).syntax;
    expect(
      clauses.map(({ kind, parent }) => (parent === null ? kind : `${kind}<${parent}`)),
    ).toEqual(expected);
  });
});
