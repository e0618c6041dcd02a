import { describe, expect, it } from "vitest";
import { unbracket } from "../bracket.ts";
import { show } from "./find.ts";

describe("findCasualties, counts that go on about harm told before", () => {
  it.each([
    ["[Six nurses] were abducted. [Two] have been released.", "abducted 6, abducted 2"],
    ["[Eleven] were hurt on the day. [Four more] came forward later.", "wounded 11, wounded 4"],
    ["[Nine people] died. [Four] lived in one street.", "killed 9, killed 4"],
    ["[Five workers] were wounded. [Two of them] were still in pain.", "wounded 5, wounded 2"],
    ["[Five men] were detained. [Two of the five] are stewards.", "detained 5, detained 2"],
    [
      "[Twenty-three people] drowned. [Seven of the 23] are children, the coroner said.",
      "killed 23, killed 7",
    ],
    ["[Fifteen] were injured. You said [eleven].", "wounded 15, wounded 11"],
    [
      "The list of the missing is short. It counted [26] on Tuesday. It is down to [17].",
      "missing 26, missing 17",
    ],
    ["The number of injured is disputed. The clinic reports [twelve].", "wounded 12"],
    [
      "As for the abducted, accounts differ. The police raised their count from [22] to [26].",
      "abducted 22, abducted 26",
    ],
    ["[Nine miners] were kidnapped. Parents say the gang took [52].", "abducted 9, abducted 52"],
    ["[Forty people] were killed, not [sixty].", "killed 40, killed 60"],
    ["How many dead? We have counted [64].", "killed 64"],
    [
      "Of those killed, [131] were men, [62 women] and [nine girls].",
      "killed 131, killed 62, killed 9",
    ],
    [
      "The clashes left [13 fatalities]: [eight guards] and [one farmer].",
      "killed 13, killed 8, killed 1",
    ],
    ["[Ten] were hurt, [two] seriously.", "wounded 10, wounded 2"],
    ["Kerai recorded [12 deaths] and Dolo [four].", "killed 12, killed 4"],
    ["[Nine people] were killed, [four] in Mirna.", "killed 9, killed 4"],
    [
      "Gunmen took [41 pupils] hostage. [All 41 children] were let go on Sunday.",
      "abducted 41, abducted 41",
    ],
    [
      "[Two boys] died in the flood. Divers are still searching for [a third boy].",
      "killed 2, missing 1",
    ],
    ["The fate of [four students] remains unknown.", "missing 4"],
    ["[A cook] died and [12 people] were flown to Mirna.", "killed 1, wounded 12"],
  ])("%s", (marked, counts) => {
    expect(show(unbracket(marked))).toEqual({ marked, counts });
  });

  it.each([
    ["[Five men] were hurt. All five were found in a car.", "wounded 5"],
    ["[Nine] were shot. Of the 21 casings found, 13 were brass.", "wounded 9"],
    ["[Three men] died. Two said they knew why.", "killed 3"],
    ["[Three men] died. One of the victims was his nephew.", "killed 3"],
    ["[Four men] died. Six were open for business.", "killed 4"],
    ["[Two boys] were shot. Officers are looking for two suspects.", "wounded 2"],
    ["Two have been released. Four lived in one street.", ""],
    ["How many died is unknown.", ""],
    ["The price rose from 22 to 26.", ""],
    ["[One man] died. It fell to 12 in the night.", "killed 1"],
  ])("adds nothing to %s", (marked, counts) => {
    expect(show(unbracket(marked))).toEqual({ marked, counts });
  });
});

describe("findCasualties, counts told elsewhere than their harm", () => {
  it.each([
    ["Of [the seven people] who lost their lives, [three] lived here.", "killed 7, killed 3"],
    ["[Two] were killed on the road. Since 2010, [nobody] has been.", "killed 2, killed 0"],
    [
      "How many people are missing? [Fewer than 20], sir, down from [200].",
      "missing -19, missing 200",
    ],
    [
      "[Five men] were arrested. He denied that [three soldiers] were among them.",
      "detained 5, detained 3",
    ],
    ["The state lost [96 lives]. Selm alone accounted for [12 of them].", "killed 96, killed 12"],
    ["[Six] were drowned. Among the six was [a young woman].", "killed 6, killed 1"],
    [
      "[1,240 people] were arrested ([340], according to the mayor).",
      "detained 1240, detained 340",
    ],
    [
      "[40 men] died by the rebels’ count and “[no more than a dozen]” by the army’s.",
      "killed 40, killed -12",
    ],
    [
      "The clinic counted [40] hurt. The union says [80], [37 of whom] lost a limb.",
      "wounded 40, wounded 80, wounded 37",
    ],
    [
      "[Ten] died last year; this year [fourteen such cases] were registered.",
      "killed 10, killed 14",
    ],
    ["The toll is in doubt. The mayor said [13], not [23].", "killed 13, killed 23"],
    ["He says [35] were abducted, and that [nine] among them are boys.", "abducted 35, abducted 9"],
    [
      "[Some 130 men] were abducted. [Six people] were hurt. [All 41 boys] were let go.",
      "abducted 130, wounded 6, abducted 41",
    ],
    [
      "How many have lost their homes, nobody knows. [Some 300] are sleeping outside.",
      "displaced 300",
    ],
    [
      "[Two] died. [Two others] are stable, and [three] were transported by helicopter to Mirna.",
      "killed 2, wounded 2, wounded 3",
    ],
    [
      "The true number harmed was ‘[nearer 40]’; he puts the dead at “[30 or a little over]”.",
      "wounded 40, killed 30-",
    ],
    ["“[At least fifteen]” of the injured are suing.", "wounded 15-"],
  ])("%s", (marked, counts) => {
    expect(
      show(
        unbracket(marked).replace(
          "“At least fifteen” of the injured",
          "“At least fifteen” of the injured",
        ),
      ).counts,
    ).toBe(counts);
  });
});

describe("findCasualties, further turns of phrase", () => {
  it.each([
    ["The junta holds [38 mercenaries].", "detained 38"],
    ["[Two drivers] are in prison.", "detained 2"],
    ["[Some 900 people] have passed through police cells.", "detained 900"],
    ["[Twenty-five] are still in captivity.", "abducted 25"],
    ["Gunmen seized [at least 40 pupils] on the road.", "abducted 40-"],
    ["[Her husband] is fighting for his life.", "wounded 1"],
    ["[Three riders] lost fingers to the frost.", "wounded 3"],
    ["[A boy] lost an eye.", "wounded 1"],
    ["[Thirty-eight patients] came to harm on the ward.", "wounded 38"],
    ["[Seventeen] are under treatment in Mirna.", "wounded 17"],
    ["[Four divers] were swept away near the weir.", "missing 4"],
    ["[One of them] has not been heard from since.", "missing 1"],
    ["[Two cooks] were executed at dawn.", "killed 2"],
    ["[Some 9,000 people] were ordered to evacuate.", "displaced 9000"],
    ["[At least 60 families] are crowded into evacuation centres.", "displaced 60-"],
    ["The flood left [12] dead, with [dozens] still unaccounted for.", "killed 12, missing vague"],
    ["[Fifteen men], he among them, were arrested.", "detained 15"],
    ["[Two babies] in incubators and [a man] on a ventilator died.", "killed 2, killed 1"],
    ["[The other rider], a 39-year-old woman, is in hospital.", "wounded 1"],
    ["The chief put the number of those who had lost their homes at [2,340].", "displaced 2340"],
    ["That brought to [47] the number behind bars.", "detained 47"],
    ["The true number harmed was [nearer 40].", "wounded 40"],
    ["The firm heard from [more than 60 burned customers].", "wounded 61-"],
  ])("%s", (marked, counts) => {
    expect(show(unbracket(marked))).toEqual({ marked, counts });
  });

  it.each([
    "The mayor holds two seats.",
    "He served two years in prison.",
    "The court seized 40 cars.",
    "The team lost two legs of the tie.",
    "They swept away three champions.",
    "Patients older than 75 did well.",
    "The firm is looking for a softer word.",
    "The number of trains rose to 23.",
    "The number behind the door is 40.",
    "Fewer than half of prisons have air conditioning in the cells.",
  ])("finds nothing in %s", (text) => {
    expect(show(text)).toEqual({ marked: text, counts: "" });
  });
});
