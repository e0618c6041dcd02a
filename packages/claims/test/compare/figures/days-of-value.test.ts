import { describe, expect, it } from "vitest";
import { daysOfValue } from "../../../src/compare/figures/days-of-value.ts";

function written(value: string): readonly string[] | null {
  const days = daysOfValue(value);
  return days && [days.from, days.to].map((day) => new Date(day).toISOString().slice(0, 10));
}

describe("the days of a TIMEX3 value", () => {
  it.each([
    ["2024", "2024-01-01", "2025-01-01"],
    ["2024-05", "2024-05-01", "2024-06-01"],
    ["2024-12-31", "2024-12-31", "2025-01-01"],
    ["2024-05-14TNI", "2024-05-14", "2024-05-15"],
    ["2024-05-14T09:00", "2024-05-14", "2024-05-15"],
    ["2024-W01", "2024-01-01", "2024-01-08"],
    ["2021-W01", "2021-01-04", "2021-01-11"],
    ["2024-SU", "2024-06-01", "2024-09-01"],
    ["2024-WI", "2024-12-01", "2025-03-01"],
  ])("are: %s", (value, from, to) => {
    expect(written(value)).toEqual([from, to]);
  });

  it.each(["PAST_REF", "XXXX-12", "P3D", "2024-Q1", "202", "2024-05-140", ""])(
    "are none: %s",
    (value) => {
      expect(daysOfValue(value)).toBeNull();
    },
  );
});
