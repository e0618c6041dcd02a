import { describe, expect, it } from "vitest";
import { unbracket } from "../bracket.ts";
import { show } from "./find.ts";

describe("findCasualties, by verbs of harm", () => {
  it.each([
    ["[Four people] were killed in Mirna on Monday.", "killed 4"],
    ["The blast killed [three].", "killed 3"],
    [
      "A shell killed [a mother], [her newborn] and [three neighbours].",
      "killed 1, killed 1, killed 3",
    ],
    ["A bus fell into a gorge, killing [three] and wounding [12 others].", "killed 3, wounded 12"],
    ["[Two men] died and [nine] were injured in the fire.", "killed 2, wounded 9"],
    ["[Two policemen] and [an election clerk] were shot dead.", "killed 2, killed 1"],
    ["Police said [two men], aged 45 and 71, had been arrested.", "detained 2"],
    ["[A woman] and [her two sons] were killed.", "killed 1, killed 2"],
    ["[Ana Ruiz], 17, was killed near the river.", "killed 1"],
    ["[A man] from Lodva killed by a falling tree was 40.", "killed 1"],
    ["In the raid, in which [up to 90 people] died, shops burned.", "killed -90"],
    ["[Two victims], a baker and a clerk, died at the scene.", "killed 2"],
    ["[A teacher] was fatally shot outside his home.", "killed 1"],
    ["Gunmen kidnapped [35 pupils] and a van.", "abducted 35"],
    ["Gunmen kidnapped the mayor, [his driver] and [two aides].", "abducted 1, abducted 2"],
    ["The ruling killed the plan, his second idea and two proposals.", ""],
    ["Floods displaced [three lakh people].", "displaced 300000"],
    ["[A boy] accidentally shot himself in the hand.", "wounded 1"],
    ["[A suspect] shot [a woman] and then killed himself.", "killed 1, wounded 1"],
    ["Suspect Wounds [Mirna Officer], Then Kills Himself", "wounded 1"],
    ["He denied that [the 30 farmers] the rebels killed were armed.", "killed 30"],
    ["It published a list of [180 people] whom it arrested in Lodva.", "detained 180"],
    ["Militants abducted and robbed [dozens of families].", "abducted vague"],
    ["A silence was kept for [Dale and Ana Moran], the brothers killed in May.", "killed 2"],
    [
      "[Two guards] died, [a third] lost a leg and [the other] was burned.",
      "killed 2, wounded 1, wounded 1",
    ],
    ["The gunmen threatened to kill [one hostage] an hour.", "killed 1"],
    ["The shell killed [Bo Lind], 34, a teacher, and [two pupils].", "killed 1, killed 2"],
    [
      "[Stockton man] shot, killed in Lodva | Local News - Home The crash was on Monday.",
      "killed 1",
    ],
    ["They hunt a gunman after [man] shot in a bar on Monday.", "wounded 1"],
    ["The boat vanished with [11 people] on board.", "missing 11"],
    ["[A man] and [a woman] both suffered burns.", "wounded 1, wounded 1"],
    ["A surge drowned [30 soldiers] in one night.", "killed 30"],
    ["[A man] died on June 9 and [his sister-in-law], 47, eight days later.", "killed 1, killed 1"],
    [
      "[Two pupils of the Lodva School], Kafota, who had been reported missing, were found.",
      "missing 2",
    ],
    ["Lodva bus tragedy: toll [31], [driver] held; bald tyres seen", "killed 31, detained 1"],
    ["[Bo Lind] died. [The other rider], a woman, is in hospital.", "killed 1, wounded 1"],
    ["UPDATE 2-[At least four] killed as strong quake hits Mirna", "killed 4-"],
  ])("finds %s", (marked, counts) => {
    expect(show(unbracket(marked))).toEqual({ marked, counts });
  });

  it.each([
    "The minister killed the deal.",
    "A fatal error killed the process.",
    "The storm killed power to the town.",
    "The storm killed two hours of television.",
    "A dog was shot.",
    "Two horses died in the fire.",
    "It was a dead heat.",
    "Heavy shooting was heard for three hours.",
    "The officers did not shoot the man.",
    "The mill died when the port closed.",
    "Ruiz, 17, was not hurt.",
    "Riders were grouped when the race director stopped the clock.",
    "The deal gave the club a new lease on life.",
    "The brain-dead toddler was flown home.",
    "A surge drowned 300 sheep in one night.",
    "Police said a faint signal had been picked up near Lodva.",
    "The dog, Bruno, died in January.",
    "No suspects are sought after family found shot in Lodva.",
    "Maddocks forgot those who were moved and died there.",
    "It had crossed the river on a donkey that died.",
    "Loyalty died tonight.",
    "A slab came down and buried a parked digger.",
    "Shares fell 14% before recovering half of the drop.",
    "The bus stopped dead in its tracks.",
    "Mayor to slain officer's children: be proud",
    "Gary, Ind., killed the project.",
  ])("finds nothing in %s", (text) => {
    expect(show(text)).toEqual({ marked: text, counts: "" });
  });
});
