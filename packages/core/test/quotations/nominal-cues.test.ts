import { describe, expect, it } from "vitest";
import { attribute, markAttributions, unmark } from "./attribute.ts";

describe("findNominalContents", () => {
  it.each([
    "The army looked into {Koval}’s *claim* [that the dam had broken].",
    "She repeated {her} *promise* [to rebuild the dam].",
    "A *claim* by {the army} [that the dam had held] was rejected.",
    "{The ministry} issued a *warning* [that the dam could fail].",
    "He has renewed {his} *call* [for lower speed limits].",
    "{The senator}’s *answer* was [that the dam had held].",
    "{His} *claim* is [that the dam had held].",
    "They looked into a {Kesh Council} *report* [that the dam had broken].",
    "They left amid *rumours* [that the dam had broken].",
    "Amid *claims* [that the dam had broken], families left the valley.",
    "{Koval} made the *point* [that the dam was old].",
    "It ends with {his} *appeal* to the public [to stay calm].",
    "They refused {the council}’s *request* [to close the dam].",
    "{Koval} made the *case* to the council [that the dam was old].",
  ])("%s", (marked) => {
    expect(markAttributions(unmark(marked))).toContain(marked);
    expect(attribute(unmark(marked)).map((found) => found.rule)).toContain("clause-of-noun");
  });

  it.each([
    "The claim that ended the talks was false.",
    "The mines in order to close early were listed.",
    "The comments that followed were worse.",
    "A report to the council is due in May.",
    "The statement came late.",
    "The answer was not that the dam had held.",
    "A call for help came late.",
    "They were direct responses to attacks that Moroz led.",
    "It was the case that the dam had held.",
  ])("finds no clause of a noun in: %s", (text) => {
    expect(attribute(text).map((found) => found.rule)).not.toContain("clause-of-noun");
  });
});
