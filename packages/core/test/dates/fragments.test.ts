import { describe, expect, it } from "vitest";
import { find } from "./find.ts";

describe("a text that is no article", () => {
  it.each([
    "2020",
    " 2020 ",
    "2012-14",
    "2019 to 2020",
    "15 hours 29 min",
    "Tuesday",
    "for the year",
  ])("has no date, when nobody says of which day it is: %j", (text) => {
    expect(find(text, { publishedAt: null })).toEqual([]);
  });

  it.each(["a day", "an hour"])("has none on any day: %j", (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each(["It was 2020.", "2020 in pictures", "Tuesday was quiet.", "5 days of rain"])(
    "is an article with a word about it: %s",
    (text) => {
      expect(find(text, { publishedAt: null })).toHaveLength(1);
    },
  );

  it.each([
    ["Tuesday", "2024-05-07"],
    ["2020", "2020"],
  ])("is a heading on a known day: %s", (text, value) => {
    expect(find(text)).toMatchObject([{ value }]);
  });
});
