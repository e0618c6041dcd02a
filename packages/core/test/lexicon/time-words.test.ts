import { describe, expect, it } from "vitest";
import { Cue } from "../../src/lexicon/cue-kinds.ts";
import { holidaySecondsOf, timeCuesOf } from "../../src/lexicon/time-words.ts";

describe("timeCuesOf", () => {
  it.each([
    ["week", Cue.unit | Cue.week],
    ["weeks", Cue.unit | Cue.units],
    ["tomorrow", Cue.relativeDay],
    ["mid-June", Cue.month],
    ["Sept.", Cue.month],
    ["year's", Cue.unit],
    ["FY24", Cue.year | Cue.fiscal],
    ["30min", Cue.number | Cue.unit],
    ["12th", Cue.number | Cue.ordinal | Cue.century],
    ["1974", Cue.number | Cue.year],
    ["28/12/2023", Cue.number | Cue.year | Cue.numericDate],
    ["Koval", 0],
    ["well-built", 0],
    ["café", 0],
    ["…", 0],
    ["", 0],
  ])("tells what %j can be", (text, cues) => {
    expect(timeCuesOf(text, text.toLowerCase())).toBe(cues);
  });

  it("takes a verb for no month, and the month for one", () => {
    expect(timeCuesOf("may", "may")).toBe(0);
    expect(timeCuesOf("May", "may")).toBe(Cue.month);
  });
});

describe("holidaySecondsOf", () => {
  it("tells what makes a holiday's name of a word", () => {
    expect(holidaySecondsOf("easter")).not.toBeNull();
    expect(holidaySecondsOf("boxing")).toEqual(new Set(["day"]));
    expect(holidaySecondsOf("koval")).toBeNull();
  });
});
