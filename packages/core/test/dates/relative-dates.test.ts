import { describe, expect, it } from "vitest";
import { find, found } from "./find.ts";

describe("dates resolved against the day of publication, Wednesday 8 May 2024", () => {
  it.each([
    ["On [Thursday], she and her father are to travel to Ostria.", "2024-05-09"],
    ["The gallery held the [Thursday] opening.", "2024-05-02"],
    ["Polls open [three weeks from today].", "2024-W22"],
    ["From [Monday] to [Friday] the lane was shut.", "2024-04-29 2024-05-03"],
    ["From [Monday] to [Friday] the lane will be shut.", "2024-05-06 2024-05-10"],
    ["The minister resigned on [Monday].", "2024-05-06"],
    ["The minister resigned on [Wednesday].", "2024-05-08"],
    ["The minister resigned [last Friday].", "2024-05-03"],
    ["The minister resigned on [Friday last week].", "2024-05-03"],
    ["The minister resigned [yesterday].", "2024-05-07"],
    ["The minister resigned [the day before yesterday].", "2024-05-06"],
    ["The minister resigned [last week].", "2024-W18"],
    ["The minister resigned [this month].", "2024-05"],
    ["The minister resigned [last year].", "2023"],
    ["The minister resigned [two years ago].", "2022"],
    ["The minister resigned [three days ago].", "2024-05-05"],
    ["The minister resigned in [March].", "2024-03"],
    ["The minister resigned in [November].", "2023-11"],
    ["The minister resigned in [December last year].", "2023-12"],
    ["The minister resigned [last summer].", "2023-SU"],
    ["The minister resigned on [November 21].", "2023-11-21"],
    ["The minister resigned on [April 30].", "2024-04-30"],
    ["Prices rose until [the end of the year].", "2024"],
    ["Fans fought at [the weekend].", "2024-W18-WE"],
    ["He left [two years and three months ago].", "2022-02"],
    ["He left [2 weeks and 2 days ago].", "2024-04-22"],
    ["He left on [Friday the 13th].", "2023-10-13"],
    ["He left [last week Friday].", "2024-05-03"],
    ["He left in [the first week of this year].", "2024-W01"],
    ["He left in [the week of April 22].", "2024-W17"],
    ["He left in [the week ending Friday, 3 May].", "2024-W18"],
    ["She will fly to Riga on [Friday] and return on [Wednesday].", "2024-05-10 2024-05-15"],
    ["The bill may pass [this week] or [next].", "2024-W19 2024-W20"],
    ["Storms are forecast for [Sunday night] into [Monday].", "2024-05-12TNI 2024-05-13"],
    ["Schools will stay closed through [Tuesday].", "2024-05-14"],
    ["By [the end of the day Saturday] it was gone.", "2024-05-04"],
    ["He was held in [July 1987] and freed in [September].", "1987-07 1987-09"],
    ["Two were lost [this year]—the ferry and the tug.", "2024"],
    ["Three hostages set free on [Monday] came home.", "2024-05-06"],
    ["The hall shortly after opening [Friday].", "2024-05-03"],
    ["The board hopes to mend it before [the summer]; the roof leaks.", "2024-SU"],
    ["Sales rise in [the upcoming quarter].", "2024-Q3"],
  ])("reads %s as %s", (marked, values) => {
    expect(found(marked)).toEqual([marked, values]);
  });

  it.each([
    ["The court will rule on [Friday].", "2024-05-10"],
    ["The board meets on [Monday].", "2024-05-13"],
    ["The two plan to meet on [Friday].", "2024-05-10"],
    ["Schools stay closed until [Monday].", "2024-05-13"],
    ["The court will rule in [November].", "2024-11"],
    ["The permits expire in [October].", "2024-10"],
    ["Will the bridge open in [October]?", "2024-10"],
    ["Court says will rule on Tarn Line insolvency [Friday]", "2024-05-10"],
    ["Shares rose ahead of [Monday]'s meeting of bankers.", "2024-05-13"],
    ["Funeral for Mr Orlu: [4 p.m. Friday] at the chapel.", "2024-05-10T16:00"],
    ["The court will rule [next week on Tuesday].", "2024-05-14"],
    ["The court will rule on [the 20th of next month].", "2024-06-20"],
    ["“Let’s talk on [Friday],” he wrote.", "2024-05-10"],
    ["The court will rule on [November 21].", "2024-11-21"],
    ["The court will rule [next week].", "2024-W20"],
    ["The court will rule [tomorrow].", "2024-05-09"],
    ["The court will rule [the week after next].", "2024-W21"],
    ["The inquest will open [a week on Monday].", "2024-05-20"],
    ["The inquest will open on [Monday week].", "2024-05-20"],
    ["The shop will shut before [Christmas].", "2024-12-25"],
  ])("lets the clause put %s ahead, to %s", (marked, values) => {
    expect(found(marked)).toEqual([marked, values]);
  });

  it.each([
    ["It is known that three died in [Monday]'s fire.", "2024-05-06"],
    ["Three were said to have died on [Monday].", "2024-05-06"],
    ["He failed to appear on [Friday].", "2024-05-03"],
    ["She died by [Friday], doctors said.", "2024-05-03"],
  ])("does not put %s ahead", (marked, values) => {
    expect(found(marked)).toEqual([marked, values]);
  });

  it.each([
    ["He left on [March 3, 2020]. [Two days later] he was back.", "2020-03-03 2020-03-05"],
    ["He left on [March 3, 2020]. [The following day] he was back.", "2020-03-03 2020-03-04"],
    ["He left in [2015]. [The previous year] he had married.", "2015 2014"],
    ["He left on [March 3, 2020], and [that evening] wrote.", "2020-03-03 2020-03-03TEV"],
    ["He left on [March 3, 2020]. On [the Monday] he had sung.", "2020-03-03 2020-03-02"],
    ["It began at [11 pm on Monday] and ended at [2 am].", "2024-05-06T23:00 2024-05-07T02:00"],
    ["Prices rose in [March], against [the same month last year].", "2024-03 2023-03"],
  ])("counts from the date spoken of: %s", (marked, values) => {
    expect(found(marked)).toEqual([marked, values]);
  });

  it.each([
    "The minister resigned on Monday.",
    "The minister resigned yesterday.",
    "The minister resigned in March.",
    "The minister resigned on November 21.",
    "The minister resigned last week.",
    "He paid at Easter.",
  ])("does not guess without a day of publication: %s", (text) => {
    expect(found(text, { publishedAt: null })[1]).toBe("");
  });
});

describe("brackets of an editor", () => {
  it("are part of the date", () => {
    const text = "“[Ten] years ago, a bridge stood here.”";
    const [date] = find(text);
    expect(date).toMatchObject({ value: "2014" });
    expect(text.slice(date?.start, date?.end)).toBe("[Ten] years ago");
  });
});

describe("dates in a history", () => {
  const HISTORY =
    "In 1914 war came. In 1915 the line froze. In 1916 came hunger. In 1917 the tsar fell. " +
    "The army of 1918 was tired. In 1919 and 1920 it went home. ";

  it.each([
    ["On August 4, 1914, they marched. On [September 5] they dug in.", "1914-09-05"],
    ["On December 24, 1914, they sang. In [January] they fought.", "1915-01"],
    ["On May 3, 1914, they met. On [this day] war was near.", "1914-05-03"],
    ["They sang at Christmas 1914. By [Epiphany] they fought.", "1915-01-06"],
    ["On May 3, 1914, they met. [Today] it is a feast. On [June 2] they left.", "1914-06-02"],
  ])("follow the story: %s", (text, value) => {
    const [, values] = found(HISTORY + text, { publishedAt: "2009-12-19" });
    expect(values.split(" ").at(-1)).toBe(value);
  });

  it.each([
    [
      "names its own years too, but more of those before",
      `${HISTORY.repeat(3)}The last pensions were paid in 2009 and 2010. On August 4, 1914, they marched. On September 5 they dug in.`,
      "1914-09-05",
    ],
    [
      "is none with weekdays in it",
      `${HISTORY}The mayor spoke on Thursday, and on Friday. On August 4, 1914, they marched. The plaque was hung on September 5.`,
      "2009-09-05",
    ],
  ])("%s", (_name, text, value) => {
    const [, values] = found(text, { publishedAt: "2009-12-19" });
    expect(values.split(" ").at(-1)).toBe(value);
  });
});
