import { describe, expect, it } from "vitest";
import { attribute, markAttributions, unmark } from "./attribute.ts";

describe("findClauseContents", () => {
  it.each([
    ["clause-that", "{Koval} *said* [that the dam had held]."],
    ["clause-that", "{Koval} *told* reporters in Kesh [that the dam had held]."],
    ["clause-that", "{The ministry} *denied* [that the dam had broken]."],
    ["clause-that", "{The report} *found* [that 12 people had died]."],
    ["clause-that", "{The union} *pointed out* [that nobody was hurt]."],
    ["clause-that", "{Koval} *made clear* [that nobody was hurt]."],
    ["clause-bare", "{Koval} *said* [the dam had held]."],
    ["clause-bare", "{Koval} *said* on Monday [the dam had held]."],
    ["clause-bare", "{Koval} *said* [there was no danger]."],
    ["clause-bare", "{Officials} *say* [the toll may rise]."],
    ["clause-bare", "{Koval} *said* [the dam was “as good as new”]."],
    ["clause-bare", "{A neighbour}, who is known as Ada, *said* [the dam had held]."],
    ["clause-bare", "{Koval} *told* six women and five men [there was no danger]."],
    ["clause-bare", "{Koval} *said* [the offer of 40p a share ‘undervalues’ the dam]."],
    [
      "clause-bare",
      "In Kesh, {acting governor Ivan Kos} *said* [a man, his wife and their son were hurt].",
    ],
    ["clause-bare", "{Two people} *said* [a price of $9,400 a dose had been named]."],
    ["clause-that", "{Federal data} *show* [that the dam had held]."],
    ["clause-that", "{Koval} *told* prosecuting counsel Ivan Kos [that the dam had held]."],
    ["clause-that", "{Moroz}, of the committee, *charged* [that the dam had broken]."],
    ["clause-that", "{The director} *recognized* [that the dam was “bad”]."],
    ["clause-question", "{Koval} *asked* [whether the dam had held]."],
    ["clause-question", "{Koval} *explained* [why the dam broke]."],
    ["clause-infinitive", "{Koval} *urged* both sides [to stop]."],
    ["clause-infinitive", "{Koval} *ordered* the army [to withdraw]."],
    ["clause-infinitive", "{Koval} *vowed* [to rebuild the dam]."],
    ["clause-infinitive", "{Koval} *asked* them both [to “spare the dam”]."],
    ["clause-gerund", "{The ministry} *denied* [having hidden the report]."],
    ["clause-target", "{The ministry} *accused* [the army of shelling a school]."],
    ["clause-target", "{The union} *blamed* [the ministry for the delay]."],
    ["clause-target-passive", "The army was *accused* by {the ministry} [of shelling a school]."],
    ["clause-described", "{Koval} *described* [the plan as reckless]."],
    ["clause-called", "{Koval} *called* it [“a massacre”]."],
    ["clause-called", "{Koval} *called* the raid [“a massacre”]."],
    ["clause-called", "{Koval} *called* [the raid “a massacre” of farmers]."],
    ["clause-called", "{Koval} *described* [the vote as “broadly calm”] and left."],
    ["clause-described", "{Koval} *called* [the raid itself “a massacre”] but blamed nobody."],
    ["clause-topic", "{Koval} *called* [for an inquiry]."],
    ["clause-topic", "{Koval} *called* [for an inquiry] and left."],
    ["clause-noun-phrase", "{Koval} *promised* [$4,000 for every home, “no questions”]."],
    ["clause-topic", "{Koval} *warned* [against panic]."],
    ["clause-topic", "{Koval} *admitted* [to eleven deaths]."],
    ["clause-that", "{Its doctor} *admitted* to me [that he had stopped counting]."],
    [
      "clause-in-marks",
      "In an interview {Koval} *declared* [“It may be obsolete. It was set up long ago.”]",
    ],
    ["clause-topic", "{Koval} *apologised* [for the delay]."],
    ["clause-count", "{The army} *put* [the toll at 38]."],
    ["clause-noun-phrase", "{Koval} *demanded* [an immediate inquiry]."],
    ["clause-noun-phrase", "{The president} *reiterated* [his call for calm]."],
    ["clause-noun-phrase", "{The ministry} *ruled out* [a new dam]."],
    ["clause-noun-phrase", "{She} has *promised* [a commission of inquiry by June]."],
    ["clause-noun-phrase", "{Kesh} *condemned* in the strongest terms [the raid on Odrin]."],
    ["clause-in-marks", "{They} *chanted* [“Go home!”] and left."],
    ["clause-figure", "{Police} *confirmed* [22 dead]."],
    ["clause-figure", "{The army} *reported* [at least 130 arrests]."],
    ["clause-gerund", "{The agency} *denied* [planning a 50-year bond]."],
    ["clause-infinitive", "{The priest} *asked* mourners [not to call it fate]."],
    ["clause-question", "{They} *asked* [what colour it was]."],
    ["clause-that", "{Secours Pamir}, an aid group, *estimates* [that 40 are left]."],
    ["clause-count", "{The radio} *gave* [the toll as 38], while men kept turning up."],
    ["clause-count", "{The agency} *puts* [the figure closer to 8,000]."],
    ["clause-noun-phrase", "{The ministry} *rejected* [the accusation] on Monday."],
    ["clause-noun-phrase", "{Koval} *promised* [a revised text by Friday]."],
    ["clause-after-colon", "{The investigators} *told* me: [a car, an ordinary accident]."],
    ["clause-named", "Moroz left what {she} *called* the [“closed door”] of the council."],
    ["clause-named", "They hit what {the army} *described* as a [“command flat”] in Odrin."],
    ["clause-called", "At a debate {he} *referred to* her as [“the lady with the gloves”]."],
    ["clause-bare", "The paper quoted {one of the directors} as *saying* [it should be sold]."],
    ["clause-that", "He quoted {Moroz} as having *confided* to him [that it was over]."],
    ["clause-that", "{Koval} was quoted as *saying* [that it was over]."],
    ["clause-bare", "{Officials} *say* [Koval, 58 — a man who dives — shipped 90 nets]."],
    ["clause-that", "{Koval} *warned* a week earlier [that the dam would break]."],
  ])("%s: %s", (rule, marked) => {
    expect(markAttributions(unmark(marked))).toEqual([marked]);
    expect(attribute(unmark(marked)).map((found) => found.rule)).toEqual([rule]);
  });

  it.each([
    "Koval declined to comment.",
    "Koval did not say why.",
    "He would not say whether he would go.",
    "He refused to say who had called.",
    "She wanted to say that it was late.",
    "The ministry could not be reached for comment.",
    "She hoped that it would end.",
    "Koval thinks the dam will hold.",
    "The army plans to leave.",
    "They speak English.",
    "Koval talked about dams.",
    "Koval wrote a book on dams.",
    "Koval said nothing.",
    "Koval said so.",
    "Nobody said it.",
    "Koval was told of the raid.",
    "He was asked about it.",
    "They shouted at the guards.",
    "The dam was said to be safe.",
    "The operation was called “Small Change”.",
    "Anton “The Dentist” Lugo is accused.",
    "A man who asked not to be named left.",
    "The flood claimed 61 lives.",
    "They accepted the reality that it was over.",
    "Koval has ruled since 2016.",
    "The gate gave way.",
    "He voted for a bill, written by lobbyists, that cut the budget.",
  ])("finds none in %s", (text) => {
    expect(markAttributions(text)).toEqual([]);
  });

  it.each([
    ["{Koval} *told* reporters [that the dam had held].", "reporters"],
    ["{Koval} *urged* both sides [to stop].", "both sides"],
    ["{Koval} *said* [the dam had held].", null],
  ])("tells the addressee of %s: %s", (marked, expected) => {
    const text = unmark(marked);
    const [found] = attribute(text);
    const { addressee } = found ?? { addressee: null };
    expect(addressee && text.slice(addressee.start, addressee.end)).toBe(expected);
  });
});
