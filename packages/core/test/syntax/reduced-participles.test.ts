import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

/** The form of the verb in brackets. */
function formOf(marked: string): string | undefined {
  const start = marked.indexOf("[");
  const { verbGroups } = read(marked.replace(/[[\]]/gu, "")).syntax;
  return verbGroups.find((group) => group.start === start)?.form;
}

describe("markReducedParticiples", () => {
  it.each([
    "The man [killed] in the blast was a doctor.",
    "Families of those [killed] demanded answers.",
    "A man [shot] dead in Kesh was a doctor.",
    "The report, [published] on Monday, found that many had died.",
    "The minister, [asked] about it on Monday, said nothing.",
    "The talks, [called] “Kesh II”, failed.",
    "Police arrested two men [wanted] over the raid.",
    "Koval spoke at a rally [held] in the city.",
    "[Asked] whether he would go, Koval declined to comment.",
    "[Asked] a plain question about it, Koval left.",
    "[Asked] Monday whether he would go, Koval left.",
    "The plan, [described] by one aide as “mad”, was dropped.",
    "There were twelve men [held] in the camp.",
    "The cousin, previously [named] as his uncle, had left.",
    "Twelve men [held] in the camp last summer are missing.",
    "Koval, a geologist [hired] by the town, disputed it.",
    "They said in a notice [dated] 12 August it was over.",
    "A study [published] last December by the institute found that it was wet.",
    "The dam, once [mended], held.",
    "The director, a Dutchman [called] Joost Meyer, left.",
    "A man [named] Ivan Kos left.",
    "The mayor, [joined] by Ivan Kos and Anna Koval, left.",
  ])("%s", (marked) => {
    expect(formOf(marked)).toBe("participle");
  });

  it.each([
    "Police [said] at least 12 people had died.",
    "The army [attacked] from the north.",
    "The man who [shot] the mayor left in May.",
    "The man who shot the mayor [left] in May.",
    "The deal that the ministry [signed] collapsed.",
    "The deal the ministry [signed] collapsed.",
    "What he [said] was wrong.",
    "Officials believe the men [left] in June.",
    "Koval said the men [left] in June.",
    "Protesters marching through the streets [chanted] in the rain.",
    "It began the day the war [ended] in Kesh.",
    "The plan to rebuild the city [failed] in May.",
    "The army left town, [crossed] into Kesh and stayed.",
    "Koval [asked] whether the dam had held.",
    "They [need] at least six months.",
    "Koval, 31, [died] of burns, according to the clinic.",
    "She once [told] a reporter that it was late.",
    "The court [ruled] last week that judges can hear it.",
    "“It held,” Anna Koval [tweeted] after Moroz argued that it was late.",
    "A critic [called] Koval a liar and left.",
  ])("not in %s", (marked) => {
    expect(formOf(marked)).toBe("finite");
  });
});
