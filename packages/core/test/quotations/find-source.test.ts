import { describe, expect, it } from "vitest";
import { markAttributions, unmark } from "./attribute.ts";

describe("readSource", () => {
  it.each([
    ["a name with its title", "{Energy Minister Anna Koval} *said* [the dam had held]."],
    ["a name before an apposition", "{Koval}, the energy minister, *said* [the dam had held]."],
    ["the name behind a noun", "The union’s secretary, {Ivan Kos}, *said* [the dam had held]."],
    ["an office", "{A spokesman for the ministry} *said* [the dam had held]."],
    ["possessives", "{The army’s chief spokesman} *said* [the dam had held]."],
    ["two names", "{Koval and Moroz} *said* [the dam had held]."],
    ["a group and its place", "{Two officials in Kesh} *said* [the dam had held]."],
    [
      "whoever the passive names",
      "The army was *accused* by {the ministry} [of shelling a school].",
    ],
    ["a body and its place", "{The hospital in Odrin} *said* [the dam had held]."],
    ["a body and its aim", "{The Centre for River Safety} *said* [the dam had held]."],
    ["the owner of words", "In {her} *words*, [“nobody is safe”]."],
  ])("is %s", (_, marked) => {
    expect(markAttributions(unmark(marked))).toEqual([marked]);
  });

  it.each([
    ["a relative clause", "{Koval}, who replaced Moroz, *said* [the war would end]."],
    ["an age", "{Koval}, 45, *said* [the dam had held]."],
    ["what a participle adds", "{Koval}, asked about it, *said* [the dam had held]."],
    ["a fronted place", "In Kesh on Monday, {Koval} *said* [the dam had held]."],
    ["a place behind a name", "{Koval} in Kesh *said* [the dam had held]."],
    ["the addressee", "{Koval} *told* Moroz [that the dam had held]."],
  ])("is not %s", (_, marked) => {
    expect(markAttributions(unmark(marked))).toEqual([marked]);
  });
});
