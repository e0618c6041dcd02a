import { describe, expect, it } from "vitest";
import { isSameValue } from "../../src/scoring/same-value.ts";

describe("isSameValue", () => {
  it.each([
    ["2015-W38", "2015-09-14/2015-09-20"],
    ["2015-W38-WE", "2015-09-19/2015-09-20"],
    ["2009-W53", "2009-12-28/2010-01-03"],
    ["2022-SU", "2022-06-01/2022-08-31"],
    ["2023-WI", "2023-12-01/2024-02-29"],
    ["2009-Q4", "2009-10-01/2009-12-31"],
    ["2024-02", "2024-02-01/2024-02-29"],
    ["196", "1960-01-01/1969-12-31"],
    ["19", "1900-01-01/1999-12-31"],
    ["PT1.5H", "PT90M"],
    ["P0.5Y", "P6M"],
    ["P2CE", "P200Y"],
    ["P1DE", "P10Y"],
    ["2001", "2001/2001"],
    ["2009-Q4", "2009-10/2009-12"],
  ])("takes %s for %s", (gold, found) => {
    expect(isSameValue(gold, found)).toBe(true);
    expect(isSameValue(found, gold)).toBe(true);
  });

  it.each([
    ["2015-W38", "2015-09-14/2015-09-21"],
    ["2015", "2015-01"],
    ["P1W", "P7D"],
    ["P1D", "PT24H"],
    ["PXW", "P1W"],
    ["2015-09-14", "2015-09-14TNI"],
    ["2015", null],
    [null, null],
  ])("does not take %s for %s", (gold, found) => {
    expect(isSameValue(gold, found)).toBe(false);
  });
});
