import { describe, expect, it } from "vitest";
import { attribute, markAttributions, unmark } from "./attribute.ts";

describe("colonSource", () => {
  it.each([
    "It rained. {He} was brief: [“We do not know.”]",
    "It rained. {Koval}: [“We do not know.”]",
    "It rained. {Koval}’s answer was brief: [“We do not know.”]",
    "It rained. {Her} advice: [“Never lend a ladder.”]",
    "It rained. {His} verdict on the budget: [“It is a ransom note.”]",
    "It rained. More from {Anna Koval}: [“We do not know.”]",
    "It rained. {Rep. Ivan Kos} (R-Odrin): [“We do not know.”]",
    "It rained. {Anna Koval}, 45, head teacher: [“We do not know.”]",
    "It rained. The vote did not surprise {Mayor Anna Koval}: [“We do not know.”]",
  ])("%s", (marked) => {
    expect(markAttributions(unmark(marked))).toEqual([marked]);
  });

  it.each([
    "It rained. The message was clear: [“Leave us alone.”]",
    "It rained. Later that month in Upper Kesh: [“We do not know.”]",
    "It rained. There was one answer: [“Leave us alone.”]",
  ])("names nobody in %s", (marked) => {
    expect(markAttributions(unmark(marked))).toEqual([marked]);
    expect(attribute(unmark(marked))).toMatchObject([{ floating: true }]);
  });

  it.each([
    "It rained. “Dam breaks,” by the Post’s Ivan Kos: “It was late.”",
    "It rained. He named his favourite show: “Morning Line.”",
  ])("finds no speech in %s", (text) => {
    expect(attribute(text)).toEqual([]);
  });
});
