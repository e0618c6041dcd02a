import { describe, expect, it } from "vitest";
import { found } from "./find.ts";

/** Published on Wednesday 8 May 2024. */
describe("what a date is counted from", () => {
  it.each([
    [
      "the event, not the feast that a length is counted from",
      "It burnt on [Friday night], [24 hours] after [Diwali], [around 9.15 pm].",
      "2024-05-03TNI PT24H 2023-11-12 2024-05-03T21:15",
    ],
    [
      "the last event, not the day that police said so",
      "On [Sunday] a mob burnt the clinic. Twelve were held, police said on [Tuesday].\n\nThe mayor fled on [the same night].",
      "2024-05-05 2024-05-07 2024-05-05TNI",
    ],
    [
      "the last event, not a day ahead",
      "The lights failed on [Friday]. Nobody will be paid before [Christmas].\n\nThe minister spoke at [nine that evening].",
      "2024-05-03 2024-12-25 2024-05-03T21:00",
    ],
    [
      "the last event's day for a clock time behind a day ahead",
      "They debated on [Tuesday night]. They meet again on [May 16].\n\n“Two men shouting,” she wrote at [9:41 p.m.]",
      "2024-05-07TNI 2024-05-16 2024-05-07T21:41",
    ],
    [
      "the night before publication",
      "Gunners shot down nine drones during [the night].",
      "2024-05-07TNI",
    ],
    [
      "the next day for a morning after a night",
      "She left on [the night of April 18]. By [morning] the boat was full.",
      "2024-04-18TNI 2024-04-19TMO",
    ],
    [
      "the day that its sentence gives a speech",
      "On [Sunday evening] the premier wrote: “[This evening] we mourn.”",
      "2024-05-05TEV 2024-05-05TEV",
    ],
    [
      "the night told of for tonight in speech",
      "Orrin lost 3-1 on [Tuesday night].\n\n“We were poor [tonight],” said the coach.",
      "2024-05-07TNI 2024-05-07TNI",
    ],
    [
      "publication for tonight in speech that looks ahead",
      "Orrin lost 3-1 on [Tuesday night].\n\n“We will be better [tonight],” said the coach.",
      "2024-05-07TNI 2024-05-08TNI",
    ],
    [
      "the day spoken of for the day",
      "Shares fell on [Monday], to end [the day] at 7,114.",
      "2024-05-06 2024-05-06",
    ],
    [
      "the quarter a year before for a year earlier",
      "Profit rose in [the third quarter of 2023] from $9m [a year earlier].",
      "2023-Q3 2022-Q3",
    ],
    [
      "the month, not the one it was compared with",
      "Prices rose 4% in [March] from [a year earlier], against 5% [the previous month].",
      "2024-03 2023-03 2024-02",
    ],
    [
      "the spring after a summer",
      "They fell out in [the summer of 2018], and by [the following spring] each had a lawyer.",
      "2018-SU 2019-SP",
    ],
    [
      "the year of its quarter for the full year",
      "It lost $4m in [the fourth quarter of 2022] and $9m for [the full year].",
      "2022-Q4 2022",
    ],
    [
      "the end of a range of weekdays",
      "It issued a warning from [noon on Thursday] until [3am on Friday].",
      "2024-05-09T12:00 2024-05-10T03:00",
    ],
    [
      "nothing, where only the month of the start is told",
      "Talks began in [January] and broke off [six weeks later].",
      "2024-01 ",
    ],
    [
      "publication for the hour of saying",
      "The storm will cross on [Saturday], the bureau said at [4pm].",
      "2024-05-11 2024-05-08T16:00",
    ],
    ["a week back for last Wednesday", "The minister resigned [last Wednesday].", "2024-05-01"],
    [
      "years before this month",
      "The club was founded [five years ago this month], and sold [a year ago today].",
      "2019-05 2023-05-08",
    ],
    [
      "the year that opens the sentence",
      "[Last year], 14 houses were burgled between [June 15] and [20]. In [2019], he was shot on [June 3].",
      "2023 2023-06-15 2023-06-20 2019 2019-06-03",
    ],
    [
      "the year behind a range",
      "Between [June 15] and [20 last year], 14 houses were burgled.",
      "2023-06-15 2023-06-20",
    ],
    [
      "publication for another clause than that of the opening year",
      "In [2019], he was shot; the inquest heard on [May 2] that he ran.",
      "2019 2024-05-02",
    ],
  ])("is %s", (_name, marked, values) => {
    expect(found(marked)).toEqual([marked, values]);
  });

  it.each([
    ["Rain is forecast [overnight].", "2024-05-08TNI"],
    ["Rain fell [overnight].", "2024-05-07TNI"],
    ["The warning is in force from [6am] to [9pm on Friday].", "2024-05-10T06:00 2024-05-10T21:00"],
    ["It was adjourned until a date to be fixed in [July].", "2024-07"],
    ["The trial was put back to [the autumn].", "2024-FA"],
    ["He hopes to see it lifted before the next meeting in [October].", "2024-10"],
    ["The bank predicted one cut in [November].", "2024-11"],
    ["The bureau has warned of gales on [Sunday afternoon].", "2024-05-12TAF"],
    ["It warned that [third-quarter] profit would miss forecasts.", "2024-Q3"],
  ])("lets the clause put %s ahead, or not: %s", (marked, values) => {
    expect(found(marked)).toEqual([marked, values]);
  });

  it.each([
    ["The bureau warned on [Sunday] of gales.", "2024-05-05"],
    ["He found her when he went to feed the hens on [Thursday].", "2024-05-02"],
    ["She was willing to skip class on [Thursday].", "2024-05-02"],
    ["She gets 38% of voters, down from 51% in [June].", "2023-06"],
    ["It is [half past seven on Tuesday evening], and the hall is full.", "2024-05-07T19:30"],
    [
      "It was halted at [6 p.m.] and was due to resume on [Thursday].",
      "2024-05-08T18:00 2024-05-09",
    ],
  ])("does not put %s ahead", (marked, values) => {
    expect(found(marked)).toEqual([marked, values]);
  });
});
