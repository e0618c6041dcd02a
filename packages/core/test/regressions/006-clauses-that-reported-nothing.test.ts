import { describe, expect, it } from "vitest";
import { createAnalyzer } from "../../src/index.ts";

const analyzer = createAnalyzer();

function contentsOf(text: string): readonly string[] {
  return analyzer
    .analyze(text)
    .quotations.map(({ content }) =>
      content.map(({ start, end }) => text.slice(start, end)).join(" … "),
    );
}

/** Long subjects, gerunds behind prepositions, and words of the sentence outside its marks. */
describe("what is reported", () => {
  it.each([
    [
      "Koval says Moroz’s flurry of letters attacking a former mayor was “unhinged”.",
      ["Moroz’s flurry of letters attacking a former mayor was “unhinged”"],
    ],
    [
      "Koval said the party’s most important goal was to win.",
      ["the party’s most important goal was to win"],
    ],
    ["Koval said the plan to build was dead.", ["the plan to build was dead"]],
    [
      "Moroz sent letters early on Friday saying that Koval had shown bad judgment.",
      ["that Koval had shown bad judgment"],
    ],
    [
      "He was sued for saying that green tea was a “magic cure”.",
      ["that green tea was a “magic cure”"],
    ],
    ["Koval began by saying he would “never” judge a rival.", ["he would “never” judge a rival"]],
    [
      "The mayor condemned Friday’s test as “reckless” and a threat to peace.",
      ["Friday’s test as “reckless” and a threat to peace"],
    ],
    [
      "The ministry accused the leader, Ivan Moroz, of “cold greed”.",
      ["the leader, Ivan Moroz, of “cold greed”"],
    ],
    [
      "With so many old pumps, “there is no one point of failure,” he said.",
      ["With so many old pumps, “there is no one point of failure,”"],
    ],
    [
      "The agency ruled that the claim is “true,” but in its report it noted that others are not.",
      ["that the claim is “true,”", "that others are not"],
    ],
    [
      "She denied that a unit fired, an attack in which, officials say, five people were hurt.",
      ["that a unit fired", "in which … five people were hurt"],
    ],
    ["They hold the files of 1,240 people (340, according to the mayor) and others.", ["340"]],
  ])("in %j is found whole", (text, expected) => {
    expect(contentsOf(text)).toEqual(expected);
  });

  it.each([
    ["However, “it is over,” he said.", ["“it is over,”"]],
    ["Asked if he would run, Koval said he had no plans.", ["if he would run", "he had no plans"]],
    ["She said goodbye to the men standing there and left.", []],
    ["Koval announced last night that it was over.", ["that it was over"]],
  ])("in %j takes in nothing more", (text, expected) => {
    expect(contentsOf(text)).toEqual(expected);
  });
});

it("takes a base form behind a possessive for a noun", () => {
  const text = "Koval called Lind Bank’s conduct “outrageous”.";
  expect(contentsOf(text)).toEqual(["“outrageous”"]);
});
