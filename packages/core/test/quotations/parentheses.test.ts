import { describe, expect, it } from "vitest";
import { attribute, markAttributions, unmark } from "./attribute.ts";

describe("findParenthetical", () => {
  it.each([
    "[The dam had held], {Koval} *said*.",
    "[The dam had held], {Koval} has *said*.",
    "[The dam had held], *said* {Koval}, who was there.",
    "[The dam], {Koval} *said*, [had held].",
    "[Nobody], {she} *insisted*, [was hurt].",
    "[When he drew it], {he} *told* us, [the water was low].",
    "[There was], {she} *said*, [“hunger but no famine”].",
    "[Gangs that once robbed banks], {she} *said*, [have turned to ransom].",
    "[The two are stable], {the hospital trust} *said* last night.",
    "[The plume reached 13 km], {the volcanic ash advisory centre} *reports*.",
    "[Crews downed 42 drones], {the Defence Ministry} *informed*.",
    "[No human being could have known], {Koval} *told* it.",
    "[Rates may stay high], {Deputy Governor Astrid Falk} *told* a paper in remarks published the same day.",
    "[She wants no trial], {she} *says*: [she wants the water out].",
    "[The fans started late], *claims* {the union}, whose head left.",
    "[The dye was a signal], {its lawyers} *argued* in a brief filed last year.",
    "[It is a crime], {the ministry} *said* in a release issued here today.",
    "Prices fell fast: [171 people lost their homes], {the union} *said*.",
    "Meanwhile, [the unrest has claimed eight lives], {the union} *said*.",
    "[No choice was made], {Koval} *said*, [and the company would show as much in court].",
    "[A jet bombed a fair], {a rescue worker and a local group} *told* ANS on Thursday.",
    "[Two people have died], {Odrin health officials} *said* Thursday as they searched on.",
    "[A student is missing], {the police of Odrin} *announced* last night.",
    "[Twice], {she} *claims*, [she has been offered money].",
    "[The law is void], {the court} *ruled* on Friday, throwing out a case that had been closed.",
    "[Twelve people have drowned], {the migration agency} *estimates*.",
    "[The dam could burst], *said* {Ivan Kos}, an adviser to the fund who runs the dam.",
    "[The mayor also plans to vote for it], {Welch} *said*.",
    "[Kesh has a history of welcoming people], {Mayor Ted Kos} *noted*.",
    "[If the state gave money, towns would be middle men], {Jolly} *said*.",
    "[State departments can do that], {they} *said*.",
    "[That holds in the main], *said* {Koval}, a Kesh graduate whose zeal drove us off.",
    "[This is not about me], {Koval} *told* her advisers as she worked.",
    "But, {Koval} *told* reporters, [the dam is old].",
    "[Twelve people died when it began], {police} *said* Monday.",
    "[Twelve people were held in Kesh early Monday], {the Kesh Dam Authority} (KDA) *announced* Tuesday.",
    "[Nine people drowned off West Kesh], {authorities} in the Turks and Caicos Islands *say*.",
    "[Two men were hurt, among them a guard], *said* {the family’s lawyer}.",
    "[Most of them], {the report} *notes*, [had left].",
    "[Koval has money and support from all donors], *said* {Mindy Romer}, director of the fund.",
    "[The law is a burden], *said* {Wilks}, a farmer who left home and came back when it was over.",
    "[The man has been freed], {the ministry} *said* about 7 p.m. Saturday.",
    "[The town must be led], {he} *said*, [“not only by engineers, but by those who live there.”]",
    "[He had two men for all of it], {he} *went on*, [and one of them was on leave].",
    "[His work was the same: meeting all and calling none], *said* {Koval}.",
    "[When the wall fell], {she} *said*, [the water ran free].",
    "[The office plans to name him following an inquiry], *said* {Ivan Kos}.",
    "[Her heavy spending on the grounds], {Koval} *said*, [“is a model” for all].",
    "[The dam], {she} *said*, [was found by a plumber called to a leak].",
    "[No], {he} *says*.",
    "[After that, he went to the mill, where he hit a man], {police} *said*.",
    "[They hit all but the person they are after], {the man} taking the picture *said*.",
    "[The dam is near the mill], {Sheriff Ivan Kos} *said* based on reports from his men.",
    "[The leak was at the corner of Mill Street and Kos Avenue], *said* {Ivan Kos}.",
    "[They were taken to Odrin Hospital], {Kesh police Chief of Staff Ivan Kos} *said*.",
    "[The man was taken there by a private car] {police} *said*.",
    "[Nobody at the store was hurt], {state police} *said*.",
    "[When they arrived, Kos fired at them], *said* {Sheriff Ana Ruiz}.",
    "[When the rifle hit the ground it fired], {Ruiz} *said*.",
    "[They do not know who shot who], {they} *said*.",
    "[The feast will be on June 21, his birthday], *said* {Ana Kos}.",
    "[Deputies were called about 2 p.m. regarding a leak], *said* {Lt. Ana Kos}.",
    "[The levy will add three per cent to prices], *reckons* {economist Ivan Moroz}.",
    "[Not now], *pleaded* {the Speaker}.",
    "[The dam had held], an inquest *heard* on Monday.",
    "[Raising the rent ''is a mistake,''] *said* {Koval}.",
  ])("finds the aside in %s", (marked) => {
    expect(markAttributions(unmark(marked))).toEqual([marked]);
    expect(attribute(unmark(marked))[0]?.rule).toBe("attribution-aside");
  });

  it.each([
    "As {Koval} *pointed out*, [the dam is old].",
    "[The dam], as {Koval} *put it*, [is old].",
    "[The dam is old], as {Koval} *told* reporters on Monday.",
    "They have trouble, and as {Koval} *noted*, [the dam is old].",
    "As *noted* by {Koval}, [the dam is old].",
    "As *stated* in {the report}, [the dam is old].",
    "Of course, as {Koval} *noted*, [the dam is old].",
    "The row was [“a disaster,”] as {Koval} *put it*.",
  ])("finds the aside that “as” opens in %s", (marked) => {
    expect(markAttributions(unmark(marked))).toEqual([marked]);
  });

  it.each([
    "*According to* {the ministry}, [the dam had held].",
    "*According to* {Koval}, the energy minister, [the dam had held].",
    "[The dam had held], *according to* {the ministry}.",
    "It went unseen: *According to* {recent polls}, [few care about dams].",
    "They have learned that *according to* {a report}, [the dam had held].",
    "[The dam], *according to* {the ministry}, [had held].",
    "[12 people died], *according to* {a report}.",
    "[12 people died], *according to* {an incident report} released Monday morning.",
    "[12 people died], *according to* {a report by the ministry}.",
    "[12 people died], *according to* {the ministry}, although it was early.",
    "*According to* {the officer} in charge of the base that night, [the film is untrue].",
    "*According to* {a Kesh/Odrin Post poll} out Thursday, [the mayor leads].",
    "*According to* {recent polling}, [the mayor is leading again].",
    "*According to* {Diane Kos}, the owner of the mill, [the mayor had left].",
    "*According to* {police}, [the guards gave chase, and the men fled].",
    "*According to* {“The Long Shift,”} [the mill fed them all].",
    "[About 10 p.m.], *according to* {a timeline}, [the guards left for the base].",
    "[12 people died], *per* {the ministry}.",
  ])("finds whom it accords to in %s", (marked) => {
    expect(markAttributions(unmark(marked))).toEqual([marked]);
    expect(attribute(unmark(marked))[0]).toMatchObject({ rule: "according-to", type: "indirect" });
  });

  it.each([
    "They acted according to plan.",
    "The river rose, as officials warned of rain.",
    "As he spoke, the crowd cheered.",
    "As Koval announced a plan, the rain fell.",
    "How many have left, nobody can say.",
    "A day after the vote, the party has responded, presenting a list of names.",
    "The dam held, and Koval left.",
    "As the mayor spoke about how it began, Koval responded.",
    "After the dam broke, Koval responded.",
    "The rain grew worse — a poll on Monday showed Koval ahead.",
    "He had $800,000 in his campaign account.",
    "The dam, Koval knew, had held.",
    "Earlier, Koval vouched for it.",
    "It costs $3 a head, per capita.",
    "Although it was late, it was criticised.",
    "Moscow has maintained a position on dams.",
  ])("finds none in %s", (text) => {
    expect(markAttributions(text)).toEqual([]);
  });
});
