import { describe, expect, it } from "vitest";
import { attribute, markAttributions, unmark } from "./attribute.ts";

describe("findHearsay", () => {
  it.each([
    "It rained. [The dam] is *said* [to be safe].",
    "It rained. [The pilots] were *reported* [to have ignored two warnings].",
    "It rained. [The driver] is *alleged* [to have fled to Odrin].",
  ])("%s", (marked) => {
    expect(markAttributions(unmark(marked))[0]).toBe(marked);
  });

  it("names nobody as its speaker", () => {
    expect(attribute("The dam is said to be safe.")).toMatchObject([
      { rule: "hearsay", source: null, floating: false },
    ]);
  });

  it.each([
    "It rained. The dam is not said to be safe.",
    "It rained. He had nothing to say to her.",
    "It rained. The guards were told of it.",
  ])("finds none in %s", (text) => {
    expect(attribute(text)).toEqual([]);
  });
});
