import { describe, expect, it } from "vitest";
import { classOf } from "../../src/scoring/date-class.ts";

describe("classOf", () => {
  it.each([
    ["7 March 2024", "DATE", "2024-03-07", "full date"],
    ["2024-03-07", "DATE", "2024-03-07", "full date"],
    ["October 7", "DATE", "2023-10-07", "day without year"],
    ["Thursday", "DATE", "2024-03-07", "weekday"],
    ["yesterday", "DATE", "2024-03-06", "other day"],
    ["last month", "DATE", "2024-02", "month"],
    ["this year", "DATE", "2024", "year"],
    ["last week", "DATE", "2024-W09", "week"],
    ["last spring", "DATE", "2023-SP", "season, quarter, half"],
    ["the 1990s", "DATE", "199", "decade, century"],
    ["in the past", "DATE", "PAST_REF", "vague"],
    ["some day in March", "DATE", "2024-03-XX", "month"],
    ["2:30 am", "TIME", "2024-03-07T02:30", "clock time"],
    ["Thursday evening", "TIME", "2024-03-07TEV", "part of day"],
    ["three days", "DURATION", "P3D", "duration"],
    ["every Friday", "SET", "XXXX-WXX-5", "set"],
  ] as const)("%s (%s %s) is %s", (text, type, value, expected) => {
    expect(classOf({ label: "d1", start: 0, end: text.length, type, value }, text)).toBe(expected);
  });
});
