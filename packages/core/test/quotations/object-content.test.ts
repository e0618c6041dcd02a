import { describe, expect, it } from "vitest";
import { attribute, markAttributions, unmark } from "./attribute.ts";

describe("findObject", () => {
  it.each([
    "{The judges} *ordered* [their release within 48 hours].",
    "It rained. {Bishops} *urged* [restraint] on Monday.",
    "It rained. {Bishops} *urged* [restraint], and left.",
    "{Koval} *defended* [the decision to close the mill].",
    "{Koval} *pointed to* [a study on dams].",
    "{The mayor} *touted* [her record on roads].",
    "{Koval} *mentioned* [the price of bread].",
    "{The guard} *described* [the scene at the gate].",
    "{Moroz} won votes by *denouncing* [the tax on rain].",
    "{The mayor} has *shot down* [the idea of a second dam].",
  ])("%s", (marked) => {
    expect(markAttributions(unmark(marked))).toContain(marked);
  });

  it.each([
    "She ordered a pizza and left.",
    "Bishops urged the council.",
    "United defended the title with ease.",
    "The army defended the town for a week.",
    "A word used to describe the dam was old.",
    "They could no longer defend the dam.",
    "The army shot down 14 drones overnight.",
  ])("finds none in %s", (text) => {
    expect(attribute(text)).toEqual([]);
  });
});
