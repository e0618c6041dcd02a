import { describe, expect, it } from "vitest";
import { entityOf } from "./entities-of.ts";

describe("pairAcronyms takes a short form in brackets for the name beside it", () => {
  it.each([
    ["The Trade Supervisory Commission (KPPU) met. The KPPU left.", "KPPU"],
    ["KPPU (Trade Supervisory Commission) met. The KPPU left.", "KPPU"],
    ["The Trade Supervisory Commission (TraSC) met. TraSC left.", "TraSC"],
  ])("%s", (text, alias) => {
    expect(entityOf(text, "Trade Supervisory Commission")?.aliases).toEqual([alias]);
    expect(entityOf(text, alias)).toBeUndefined();
  });

  it.each([
    ["a person’s party", "Then Anna Koval (KPPU) met them. The KPPU left.", "KPPU"],
    ["what is no bracket", "The Trade Supervisory Commission, KPPU, met.", "KPPU"],
  ])("but not %s", (_, text, name) => {
    expect(entityOf(text, name)).toBeDefined();
  });
});
