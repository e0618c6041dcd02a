import { describe, expect, it } from "vitest";
import type { VerbGroup } from "../../src/reading.ts";
import { bracket, unbracket } from "../bracket.ts";
import { read } from "../read.ts";

function grouped(text: string): string {
  return bracket(text, [{ spans: read(text).syntax.verbGroups, brackets: ["[", "]"] }]);
}

/** The group whose main verb is `word`. */
function groupOf(text: string, word: string): VerbGroup | undefined {
  const { tokens, verbGroups } = read(text).syntax;
  return verbGroups.find(({ head }) => tokens[head]?.text === word);
}

describe("findVerbGroups", () => {
  it.each([
    ["auxiliaries", "The dam [has not yet been rebuilt]."],
    ["modals", "It [may have been hit], and it [could fall]."],
    ["infinitives", "He [wants] [to leave] and [refuses] [to have been seen]."],
    ["gerunds", "She [denied] [having ordered] it, [adding] that it [was] late."],
    ["contractions", "They [don’t know], and we [won’t ask]."],
    ["adverbs inside", "The army [had quickly moved] in."],
  ])("holds together %s", (_, expected) => {
    expect(grouped(unbracket(expected))).toBe(expected);
  });

  it.each([
    ["adverbs at its edges", "He quickly [left] there."],
    ["nouns behind “to”", "It [led] to protests."],
    ["verbs inside noun phrases", "The visiting minister [met] a 20-year-old student."],
    ["a fronted auxiliary", "Did the army [leave] the town? Never had she [seen] it."],
    ["a verb after “and”", "They [came] and [left]."],
  ])("does not hold %s", (_, expected) => {
    expect(grouped(unbracket(expected))).toBe(expected);
  });

  it.each<[string, string, Partial<VerbGroup>]>([
    ["The dam was hit.", "hit", { form: "finite", voice: "passive", lemma: "hit" }],
    ["The man was shot dead.", "shot", { form: "finite", voice: "passive" }],
    ["The dam has been rebuilt.", "rebuilt", { voice: "passive", lemma: "rebuild" }],
    ["They got caught.", "caught", { voice: "passive" }],
    ["She told reporters.", "told", { form: "finite", voice: "active", lemma: "tell" }],
    ["She has told reporters.", "told", { form: "finite", voice: "active" }],
    ["It must have been taken.", "taken", { voice: "passive", modal: "must" }],
    ["It will be taken.", "taken", { voice: "passive", modal: "will" }],
    ["They’ll go.", "go", { modal: "'ll" }],
    ["He wants to leave.", "leave", { form: "infinitive", voice: "active" }],
    ["She left, saying it was late.", "saying", { form: "gerund", lemma: "say" }],
    ["A man killed in the raid was a doctor.", "killed", { form: "participle", voice: "passive" }],
    ["Papers seen by us say so.", "seen", { form: "participle", voice: "passive" }],
    ["Is the minister lying?", "lying", { form: "finite", voice: "active" }],
    ["Were five people killed?", "killed", { form: "finite", voice: "passive" }],
    ["Why would she leave?", "leave", { form: "finite", modal: "would" }],
    ["They bring it.", "bring", { form: "finite" }],
  ])("reads %j %s", (text, word, expected) => {
    expect(groupOf(text, word)).toMatchObject(expected);
  });

  it.each([
    ["The dam did not break.", "break"],
    ["They don't know.", "know"],
    ["They won’t go.", "go"],
    ["It has never been seen.", "seen"],
    ["It was not safe.", "was"],
    ["It isn’t safe.", "is"],
    ["Didn’t she see it?", "see"],
  ])("reads %j as negated", (text, word) => {
    expect(groupOf(text, word)?.negated).toBe(true);
  });

  it.each([
    ["Not one man left.", "left"],
    ["It was safe, not new.", "was"],
    ["He told them not to go.", "told"],
  ])("does not read %j as negated", (text, word) => {
    expect(groupOf(text, word)?.negated).toBe(false);
  });

  it.each([
    ["a subject behind “there”", "There was a man killed in the raid.", "killed"],
    ["an object", "It was Koval killed in the raid.", "killed"],
  ])("does not join an auxiliary with a participle over %s", (_, text, word) => {
    expect(groupOf(text, word)?.form).not.toBe("finite");
  });
});
