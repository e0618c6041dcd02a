import { describe, expect, it } from "vitest";
import { hasNewsReading } from "../../src/scoring/news-reading.ts";
import { annotate } from "../annotate.ts";

function reads(marked: string, row: string): boolean {
  const { dates, text } = annotate(marked, row);
  const date = dates?.[0];
  return date !== undefined && hasNewsReading(date, text);
}

describe("hasNewsReading", () => {
  it.each([
    ["She came back on {d1:12 May 2019}.", "d1 DATE 2019-05-12"],
    ["It rained all {d1:last week}.", "d1 DATE 2016-W44"],
    ["They stayed {d1:two hours}.", "d1 DURATION PT2H"],
    ["They meet {d1:every Monday}.", "d1 SET XXXX-WXX-1"],
  ])("keeps %s", (marked, row) => {
    expect(reads(marked, row)).toBe(true);
  });

  it.each([
    ["I leave {d1:next Friday}.", "d1 DATE 2016-11-18"],
    ["I leave {d1:in two weeks}.", "d1 DATE 2016-11-21"],
    ["He left {d1:two months ago}.", "d1 DATE 2016-09-07"],
    ["He left for {d1:a few days}.", "d1 DURATION P3D"],
    ["She left on {d1:2019-aug-1}.", "d1 DATE 2019-08-01"],
    ["Schedule a call for {d1:tomorrow}.", "d1 DATE 2016-11-08"],
    ["From 5pm to 7pm {d1:today} it is shut.", "d1 DATE 2016-11-07"],
    ["She left on {d1:30 February 2016}.", "d1 DATE 2016-02-30"],
    ["She left in {d1:the first week of May 2016}.", "d1 DATE 2016-05-W01"],
    ["He is partner of {d1:the year}.", "d1 DATE 2016"],
  ])("leaves out %s", (marked, row) => {
    expect(reads(marked, row)).toBe(false);
  });
});
