import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

/** Tag and dictionary form of the word in brackets. */
function tagOf(marked: string): string | undefined {
  const start = marked.indexOf("[");
  const { tokens } = read(marked.replace(/[[\]]/gu, "")).syntax;
  const token = tokens.find((each) => each.start === start);
  return token?.pos === "VERB" ? `VERB ${token.lemma}` : token?.pos;
}

describe("retag", () => {
  it.each([
    ["“They lied,” [fumed] Koval.", "VERB fume"],
    ["“They lied,” [states] the report.", "VERB state"],
    ["“They lied,” Thandeka Moroz [states] in an affidavit.", "VERB state"],
    ["Fishermen complained [that] boats had sunk.", "SCONJ"],
    ["She said [that] the men left.", "SCONJ"],
    ["Koval left, [warning] in an interview that it was late.", "VERB warn"],
    ["“They lied,” Ivan Kos told us; she [fumed].", "VERB fume"],
    ["The ministry [informed] us that it was late.", "VERB inform"],
    ["“They lied,” [ward] councillor Thandeka Moroz said.", "NOUN"],
    ["“They lied,” [Press] Secretary Josh Berg said.", "PROPN"],
    ["“They lied,” said [Don] Fowler.", "PROPN"],
    ["No human [being] could have known.", "NOUN"],
    ["They confirmed in [writing] that they would pay.", "NOUN"],
    ["It rained. [Suspected] rebels on motorbikes killed two.", "ADJ"],
    ["Koval pointed out [that] recruitment had stopped.", "SCONJ"],
    ["The book, it [further] wrote, was late.", "ADV"],
    ["Experts [call] the result a lie.", "VERB call"],
    ["Federal data [show] that it fell.", "VERB show"],
    ["The Auditor General [alleged] that it fell.", "VERB allege"],
    ["Many have drowned, the migration agency [estimates].", "VERB estimate"],
    ["“They lied,” Moroz [shot] back.", "VERB shoot"],
    ["The [managing] director left.", "ADJ"],
    ["The Thai [military] alleges it.", "NOUN"],
    ["She is what he [claims] she is.", "VERB claim"],
    ["It [aligns] with the law.", "VERB align"],
    ["Koval asked [whether] the dam had held.", "SCONJ"],
    ["They praised her [loom] there.", "NOUN"],
    ["Only then did [police] say why.", "NOUN"],
    ["The army’s defence [chief] said so.", "NOUN"],
    ["The [wounded] were taken away.", "NOUN"],
    ["It led to [protests] in Kesh.", "NOUN"],
    ["The book was [rewritten] twice.", "VERB rewrite"],
    ["The bridge has been [rebuilt] since.", "VERB rebuild"],
    ["A man [shot] dead in Kesh was a doctor.", "VERB shoot"],
    ["A woman [shot] by police died.", "VERB shoot"],
    ["The Red [Cross] said so.", "PROPN"],
    ["The Kesh Times [reports]: nobody came.", "VERB report"],
    ["“They lied,” said [lead] author Anna Koval.", "ADJ"],
    ["Kesh’s main [rival], Norfood, said so.", "NOUN"],
    ["Koval, whose son Mario [drowned], said so.", "VERB drown"],
    ["Belmar [cuts] outlook, blames euro", "VERB cut"],
    ["The Kesh Post [notes], “nobody came”.", "VERB note"],
    ["“It held.” [―] Anna Koval", "PUNCT"],
    ["Koval left, [promising] to return.", "VERB promise"],
    ["The videos [show] Koval leaving.", "VERB show"],
    ["The men who had [left] were tired.", "VERB leave"],
    ["(Some [say] that it fell.)", "VERB say"],
    ["The study, which [notes] that it fell, is old.", "VERB note"],
    ["It fell, according to [show] staff.", "NOUN"],
    ["Koval expressed [hope] that it would hold.", "NOUN"],
    ["“They lied,” Koval spokesman [Josh] Berg said.", "PROPN"],
    ["[Grant] Berg said it fell.", "PROPN"],
    ["[Acting] premier says it fell.", "ADJ"],
    ["[Rob] Berg, a miner, said it fell.", "PROPN"],
    ["Her words “[amount] to a threat”.", "VERB amount"],
    ["The company, [though], admitted it.", "ADV"],
    ["Koval [informed] parents that it fell.", "VERB inform"],
    ["She called it a lie and [alleged] that it fell.", "VERB allege"],
    ["Kesh Power [reports] 600 homes are dark.", "VERB report"],
    ["They admit having no plan and [call] for a trial.", "VERB call"],
    ["One guard broke his wrist, the union [claims].", "VERB claim"],
    ["One guard broke his wrist, the [union] claims.", "NOUN"],
    ["Most of them, the report [notes], had left.", "VERB note"],
    ["Campaigners [point] out that it fell.", "VERB point"],
    ["Colonel Gatluak [Tut] Riek, a commander, left.", "PROPN"],
    ["Deputies [answering] a noise complaint were near.", "VERB answer"],
    ["[Kern] said arrests have not been made.", "PROPN"],
    ["Kern [said] arrests have not been made.", "VERB say"],
    ["Police said Juan Almar [shot] twice at the door.", "VERB shoot"],
    ["The boy, named as Moroz, [shot] himself.", "VERB shoot"],
    ["A neighbour said [Dear] brought him a book.", "PROPN"],
    ["Police said [Ward] soon returned.", "PROPN"],
    ["The videos, which [alleged] illegal sales, were old.", "VERB allege"],
    ["They said at one [point] they left.", "NOUN"],
    ["The office [plans] to release the name.", "VERB plan"],
    ["Nine people [drowned] off Kesh.", "VERB drown"],
  ])("%s: %s", (marked, expected) => {
    expect(tagOf(marked)).toBe(expected);
  });

  it.each([
    ["a determiner “that”", "They left on [that] day.", "DET"],
    ["a noun behind a determiner", "The [claims] were false.", "NOUN"],
    ["a noun in a list", "They sold nets, [warning] lights and boats.", "NOUN"],
    ["a noun behind a preposition", "Under Kesh takeover [rules] he has a week.", "NOUN"],
    ["a noun that “that” describes", "They passed a set of dam [rules] that could fail.", "NOUN"],
    ["a question’s verb", "[Will] Koval say it?", "AUX"],
    ["an adjective", "He was an [informed] man.", "ADJ"],
    ["an infinitive", "The army used it to [police] the border.", "VERB police"],
    ["a noun that is no participle", "The [shot] was heard.", "NOUN"],
    ["a kind of shot", "He fired a warning [shot] into the air.", "NOUN"],
    ["a noun in a list", "They read the report, the damage [claims], and the law.", "NOUN"],
    ["a plan whose verb follows", "The office [plans] to leave were shelved.", "NOUN"],
    ["an adjective before a noun", "The [chief] reason was fear.", "ADJ"],
  ])("leaves %s alone", (_, marked, expected) => {
    expect(tagOf(marked)).toBe(expected);
  });
});
