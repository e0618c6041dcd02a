import { describe, expect, it } from "vitest";
import { found } from "./find.ts";

describe("times of day", () => {
  it.each([
    ["It struck at [2:30 am on Thursday].", "2024-05-02T02:30"],
    ["It struck on [Tuesday evening].", "2024-05-07TEV"],
    ["It struck [early Monday].", "2024-05-06"],
    ["It struck [last night].", "2024-05-07TNI"],
    ["It struck at [14:58 UTC].", "2024-05-08T14:58Z"],
    ["It struck at [1330 GMT on Monday].", "2024-05-06T13:30Z"],
    ["It struck [around 9.45pm].", "2024-05-08T21:45"],
    ["It struck at [9 a.m. EST].", "2024-05-08T09:00-05:00"],
    ["It struck at [noon].", "2024-05-08T12:00"],
    ["It struck at [half past six in the evening].", "2024-05-08T18:30"],
    ["It struck on [the night of April 18, 1775].", "1775-04-18TNI"],
    [
      "It left at [9:14 a.m. on Monday] and fell [38 minutes later].",
      "2024-05-06T09:14 2024-05-06T09:52",
    ],
  ])("reads %s as %s", (marked, values) => {
    expect(found(marked)).toEqual([marked, values]);
  });

  it.each([
    "Velgrad won 21:15 on points.",
    "The share closed at 10.45 euros.",
    "Growth came in at 2.15 per cent.",
    "He cannot sleep at night.",
  ])("does not find any in %s", (text) => {
    expect(found(text)[1]).toBe("");
  });
});
