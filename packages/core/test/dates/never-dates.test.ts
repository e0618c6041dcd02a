import { describe, expect, it } from "vitest";
import { find } from "./find.ts";

describe("what is no date", () => {
  it.each([
    "The share rose to $3.625.",
    "It cost £2019 in all.",
    "Velgrad won 3-1 and then 24/7 crews cleaned up.",
    "Sat down at the table, he smiled.",
    "The march began in the square.",
    "Talks may go on.",
    "May be it will work.",
    "The sun rose over Mon Repos.",
    "The 9 mm gun lay in room 1207.",
    "Flight 1549 landed.",
    "Some 2009 people were there.",
    "A survey of 1709 schoolchildren was made.",
    "They scored in the second half of the match.",
    "Theresa May spoke.",
    "Prime Minister May spoke.",
    "He read USA Today.",
    "It was the fall of Kabul.",
    "He had a spring in his step.",
    "A second drone struck.",
    "About three-quarters of them left.",
    "Ring 555-2019 for details.",
    "The 2,024 voters waited.",
    "He ran 1500 metres.",
    "She read the Sunday Times.",
    "The ratio was 1500/20.",
    "They live between 18 and 44 miles away.",
    "Resolution 1701 was adopted.",
    "August 32, 2014 was his joke.",
    "Version 1.10.30 is out.",
    "June 10 - 31, 2022 was on the poster.",
    "February 20 - 29, 2022 was on the poster.",
    "The last summer of the ferry was warm.",
    "Nobody came to this day.",
    "It cost nineteen ninety at the shop.",
    "Some two thousand people fled.",
    "The toll rose by two thousand and the mayor wept.",
    "The fire was on the 2200 block of Larch Street.",
    "The book was drawn by Johnnie Christmas.",
    "They grow winter wheat.",
    "Frogs survive a summer drought.",
    "It was a few hour walk.",
    "It was a quarter of all the warrants.",
    "The hold of the lords is as strong today as it was.",
    "It is a letter that she still keeps today.",
    "Today, the mill is a museum.",
    "There are more wolves today than ever.",
  ])("does not find one in %s", (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each(["now", "recently", "currently"])(
    "keeps %s for those who ask for vague words",
    (word) => {
      const text = `The bridge is ${word} closed.`;
      expect(find(text)).toEqual([]);
      expect(find(text, { vague: true })).toHaveLength(1);
    },
  );

  it("keeps today of these days for those who ask for vague words", () => {
    const text = "The hold of the lords is as strong today as it was.";
    expect(find(text, { vague: true })).toMatchObject([{ value: "PRESENT_REF" }]);
  });

  it("reads 29 February of years about it only", () => {
    const text = "He was born on 29 February.";
    expect(find(text, { publishedAt: "2013-08-10" })).toEqual([]);
    expect(find(text, { publishedAt: "2012-08-10" })).toMatchObject([{ value: "2012-02-29" }]);
  });
});
