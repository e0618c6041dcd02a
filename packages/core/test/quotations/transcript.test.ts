import { describe, expect, it } from "vitest";
import { attribute } from "./attribute.ts";

/** Source and content of each turn. */
function turnsOf(text: string): readonly (readonly (string | null)[])[] {
  return attribute(text)
    .filter(({ rule }) => rule === "transcript-turn")
    .map(({ source, content }) => [
      source && text.slice(source.start, source.end),
      content.map(({ start, end }) => text.slice(start, end)).join(" … "),
    ]);
}

describe("findTranscriptTurns", () => {
  it("reads names in capitals before colons", () => {
    const text = `An interview was held in Kesh.

WARD: Let us start with the dam.

KOVAL: It held. Nobody was hurt.

WARD: Will it hold again?`;
    expect(turnsOf(text)).toEqual([
      ["WARD", "Let us start with the dam."],
      ["KOVAL", "It held. Nobody was hurt."],
      ["WARD", "Will it hold again?"],
    ]);
  });

  it("reads turns that all stand in marks", () => {
    const text = "They met.\n\n“WARD: Why now?\n\n“KOVAL: It is late.\n\n“WARD: Is it?”";
    expect(turnsOf(text).map(([source]) => source)).toEqual(["WARD", "KOVAL", "WARD"]);
    expect(attribute(text).map(({ type }) => type)).toEqual(["direct", "direct", "direct"]);
  });

  it("reads question and answer", () => {
    const text = "Kesh holds its breath.\n\nQ: Why now?\n\nA: It is late.\n\nQ: Is it?";
    expect(turnsOf(text).map(([source]) => source)).toEqual(["Q", "A", "Q"]);
  });

  it("reads question and answer without colons", () => {
    const text = "Kesh holds its breath.\n\nQ. Why now?\nA. It is late.\nQ. Is it?";
    expect(turnsOf(text)).toEqual([
      ["Q.", "Why now?"],
      ["A.", "It is late."],
      ["Q.", "Is it?"],
    ]);
  });

  it("reads turns side by side where one is addressed by a title", () => {
    const text =
      "They met.\n\nHon. Members: Shame!\n\nMr Speaker: Order.\n\nMr Kos: I withdraw it.\n\nThey left.";
    expect(turnsOf(text).map(([source]) => source)).toEqual([
      "Hon. Members",
      "Mr Speaker",
      "Mr Kos",
    ]);
  });

  it("reads names in small letters that take turns", () => {
    const text =
      "They met.\n\nKraus: Why now?\n\nvan Wyk left.\n\nAda Brandt: It is late.\n\nKraus: Is it?\n\nAda Brandt: Yes.\n\nNote: both agreed.";
    expect(turnsOf(text)).toEqual([
      ["Kraus", "Why now?"],
      ["Ada Brandt", "It is late."],
      ["Kraus", "Is it?"],
      ["Ada Brandt", "Yes."],
    ]);
  });

  it.each([
    ["lists", "It rained.\n\nGoals: two.\n\nCards: none.\n\nCrowd: 300."],
    ["a label that comes once", "It rained.\n\nUPDATE: The dam held.\n\nThey left."],
    ["small letters", "It rained.\n\nKoval: no.\n\nKoval: yes, we did it."],
    ["a colon inside a sentence", "There were two: a man.\n\nThere were two: a boy."],
  ])("does not read %s", (_, text) => {
    expect(turnsOf(text)).toEqual([]);
  });
});
