import { describe, expect, it } from "vitest";
import { unbracket } from "../bracket.ts";
import { show } from "./find.ts";

describe("findCasualties, by nouns, tolls and idioms", () => {
  it.each([
    ["The toll rose to [41], up from [38] on Friday.", "killed 41, killed 38"],
    ["The ministry put the number of injured at [19].", "wounded 19"],
    ["In 1892 the dead numbered [65].", "killed 65"],
    ["Police reported [more than 130 arrests].", "detained 131-"],
    ["The ministry confirmed [five deaths].", "killed 5"],
    ["[Fifteen nationals] have lost their lives in the valley.", "killed 15"],
    ["Cholera has claimed [27 lives].", "killed 27"],
    ["The valley lost [17 people] in 2011.", "killed 17"],
    ["The army lost [more than 460 troops] there.", "casualties 461-"],
    ["He was charged in the death of [a 12-year-old girl].", "killed 1"],
    ["[Thirteen bodies] were recovered by noon.", "killed 13"],
    ["[Five] were taken to hospital with burns.", "wounded 5"],
    ["The crash sent [two men] to hospital.", "wounded 2"],
    ["Shots were fired, striking [an 11-year-old child] in the shoulder.", "wounded 1"],
    ["[A boy of 12] is in critical condition.", "wounded 1"],
    ["The raid left [four ushers] with cuts and bruises.", "wounded 4"],
    ["[Two people] remain missing.", "missing 2"],
    ["[Eleven workers] are unaccounted for.", "missing 11"],
    ["[Some 400 families] fled their homes.", "displaced 400"],
    ["[About 1,900 people] lost their homes in the flood.", "displaced 1900"],
    ["The shelling prompted [more than 9,000 villagers] to flee.", "displaced 9001-"],
    ["[Seven people] went to prison for talking.", "detained 7"],
    ["[Two men] were sent to jail.", "detained 2"],
    ["The bus went to prison street.", ""],
    ["They lost two home games.", ""],
    ["The death toll has gone up to [17].", "killed 17"],
    ["Rain fell again, raising to [23] the number of people killed.", "killed 23"],
    ["The ministry put at [27] the number of patients who died.", "killed 27"],
    ["The firm raised to 23 the number of trains.", ""],
    ["The number of dead rose by six to [88].", "killed 88"],
    [
      "The office counted [1,204 deaths] and [3,411 injuries] in March.",
      "killed 1204, wounded 3411",
    ],
    ["The club has three injuries and 14 points.", ""],
    ["There were [no immediate reports of casualties].", "casualties 0"],
    ["There were [no reports of any deaths].", "killed 0"],
    ["There were no reports of progress in the talks.", ""],
    ["[Thirteen men] sustained injuries in a fatal crash.", "wounded 13"],
    ["[A driver] suffered a fatal gunshot wound.", "killed 1"],
    ["A man faces murder in the shooting of [a 17-year-old boy].", "killed 1"],
    ["A man faces attempted murder in the shooting of [a 17-year-old boy].", "wounded 1"],
    ["[Eight] gunned down in Kwanele tavern, [two] critical", "killed 8, wounded 2"],
    ["[Nineteen] are still held.", "detained 19"],
    ["[Two guards] were taken hostage.", "abducted 2"],
    ["Gunmen took [about 230 people] captive.", "abducted 230"],
    ["Gunmen took [three nurses] hostage.", "abducted 3"],
    ["[The 31 passengers] who were lost that night are remembered.", "killed 31"],
    ["A court sentenced [14 members of the club] to prison terms.", "detained 14"],
    ["He was charged with a [double homicide].", "killed 2"],
    ["[The conductor] was among the dead.", "killed 1"],
    [
      "The fire led to the death of [Ana Ruiz] and injuries to [five others].",
      "killed 1, wounded 5",
    ],
    [
      "He is charged with the murders of [Ana Ruiz], [Bo Lind] and [a clerk].",
      "killed 1, killed 1, killed 1",
    ],
    ["Divers found the bodies of [two singers], a tenor and a bass.", "killed 2"],
    ["Police named [the victim] of a fatal Christmas Day shooting.", "killed 1"],
    ["[A student] was one of [11 people] crushed to death.", "killed 1, killed 11"],
    ["[The suspect] took his own life.", "killed 1"],
    ["[Two] died in the blast, and the clinic treated [112 people].", "killed 2, wounded 112"],
    ["[A vet] held for 400 days by gunmen is home.", "abducted 1"],
  ])("finds %s", (marked, counts) => {
    expect(show(unbracket(marked))).toEqual({ marked, counts });
  });

  it.each([
    "The road toll is paid at the bridge.",
    "He faces two counts of murder.",
    "Five attempted murders were tried.",
    "The hospital has 200 beds.",
    "The team lost three games.",
    "Three seats were lost in May.",
    "The judge sentenced the firm to pay 300 dollars.",
    "A boy took the bus to hospital.",
    "The ministry sent ten doctors to a hospital in Kesh.",
    "She was known for striking blows for women.",
    "Customers complained of two hours of delay.",
    "The governing bodies of both clubs met.",
    "Neighbours cleared the remains of a feast.",
    "A rifle was one of three guns found there.",
  ])("finds nothing in %s", (text) => {
    expect(show(text)).toEqual({ marked: text, counts: "" });
  });
});
