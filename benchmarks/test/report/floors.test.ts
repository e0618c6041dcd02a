import { describe, expect, it } from "vitest";
import { missedFloors, parseFloor } from "../../src/report/floors.ts";
import { share, tally } from "../../src/scoring/tally.ts";

const RUN = {
  ...{ name: "dev", articles: [], pairs: [], milliseconds: 0 },
  total: { "quotations.iou": tally(10, 10, 8), "counts.killed.invented": share(1, 10) },
};

describe("missedFloors", () => {
  it.each([
    ["quotations.iou=80", []],
    ["quotations.iou=80.1", ["dev: quotations.iou is 80.0, the floor is 80.1"]],
    ["counts.killed.invented=10", []],
    ["counts.killed.invented=5", ["dev: counts.killed.invented is 10.0, the floor is 5"]],
    ["dates.value=90", []],
  ])("%s", (floor, missed) => {
    expect(missedFloors(RUN, [parseFloor(floor)])).toEqual(missed);
  });
});

describe("parseFloor", () => {
  it.each(["quotations.iou", "quotations.iou=high", "beauty=80"])(
    "refuses %s and lists what there is",
    (text) => {
      expect(() => parseFloor(text)).toThrow(/is no floor[\s\S]*quotations\.strict/);
    },
  );
});
