import { describe, expect, it } from "vitest";
import { createAnalyzer } from "../../src/index.ts";

const analyzer = createAnalyzer();

function contentsOf(text: string): readonly string[] {
  return analyzer
    .analyze(text)
    .quotations.map(
      ({ type, content }) =>
        `${type}: ${content.map(({ start, end }) => text.slice(start, end)).join(" … ")}`,
    );
}

/** The clause was cut where marks inside its subject closed, and so had no subject. */
describe("a reported clause whose subject holds marks", () => {
  it.each([
    ["Koval said a “wider debate” was due.", ["mixed: a “wider debate” was due"]],
    ["Koval said the “wider debate” was due.", ["mixed: the “wider debate” was due"]],
    [
      "“The new ‘Iron Gate’ rule failed,” said Koval.",
      ["direct: “The new ‘Iron Gate’ rule failed,”"],
    ],
  ])("in %j is found whole", (text, expected) => {
    expect(contentsOf(text)).toEqual(expected);
  });
});

/** Direct speech behind a colon took the cue from the clause before it. */
describe("a colon behind a reported clause", () => {
  it.each([
    [
      "Koval told Radio Kesh any plan “must be fair”: “We want less paper.”",
      ["mixed: any plan “must be fair”", "direct: “We want less paper.”"],
    ],
    [
      "Koval warned that the dam would break: “It is too late.”",
      ["indirect: that the dam would break", "direct: “It is too late.”"],
    ],
    ["Koval told reporters in Kesh: “We want less paper.”", ["direct: “We want less paper.”"]],
    ["Koval said of the vote: “It was fair.”", ["direct: “It was fair.”"]],
    ["Koval recalled an exchange in May: “I told him so.”", ["direct: “I told him so.”"]],
  ])("in %j leaves both", (text, expected) => {
    expect(contentsOf(text)).toEqual(expected);
  });
});
