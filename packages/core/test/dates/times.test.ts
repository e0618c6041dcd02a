import { describe, expect, it } from "vitest";
import { found } from "./find.ts";

describe("times of day", () => {
  it.each([
    ["It struck at [2:30 am on Thursday].", "2024-05-02T02:30"],
    ["It struck on [Tuesday evening].", "2024-05-07TEV"],
    ["It struck [early Monday].", "2024-05-06"],
    ["It struck [last night].", "2024-05-07TNI"],
    ["It struck at [14:58 UTC].", "2024-05-08T14:58Z"],
    ["It struck at [1330 GMT on Monday].", "2024-05-06T13:30Z"],
    ["It struck [around 9.45pm].", "2024-05-08T21:45"],
    ["It struck at [9 a.m. EST].", "2024-05-08T09:00-05:00"],
    ["It struck at [noon].", "2024-05-08T12:00"],
    ["It struck at [half past six in the evening].", "2024-05-08T18:30"],
    ["It struck on [the night of April 18, 1775].", "1775-04-18TNI"],
    [
      "It left at [9:14 a.m. on Monday] and fell [38 minutes later].",
      "2024-05-06T09:14 2024-05-06T09:52",
    ],
    ["They landed at [11.02pm].", "2024-05-08T23:02"],
    [
      "At [2.14 p.m.] the load was 4,000. At [2.15] it was 2,100.",
      "2024-05-08T14:14 2024-05-08T14:15",
    ],
    [
      "It shook at [4.49am]. By [five o’clock] all slept outside.",
      "2024-05-08T04:49 2024-05-08T05:00",
    ],
    ["It shook at [24:00].", "2024-05-08T00:00"],
    ["She was working from [6am] to [midnight].", "XXXX-XX-XXT06:00 XXXX-XX-XXT00:00"],
    ["The line ran from [6am] to [noon].", "2024-05-08T06:00 2024-05-08T12:00"],
    ["Doors open at [9 a.m. Eastern time on Friday].", "2024-05-10T09:00-05:00"],
    ["It lifts off at [6 p.m. Pacific Daylight Time].", "2024-05-08T18:00-07:00"],
    ["The bulletin went out at [10:00 WAT on Monday].", "2024-05-06T10:00+01:00"],
    ["The tremor came at [7.15am East African Time].", "2024-05-08T07:15+03:00"],
    ["He was last seen at [about 11pm on Sunday night].", "2024-05-05T23:00"],
    ["The gates were shut at [1800 hours on Friday].", "2024-05-03T18:00"],
    ["It took [1800 hours] of work.", "PT1800H"],
    ["Seven fell [four minutes later].", "2024-05-08TXX:XX"],
    ["It reopens [tomorrow night].", "2024-05-09TNI"],
    ["The House rose at [six minutes past two o'clock].", "2024-05-08T14:06"],
    ["The bus left at [half six].", "2024-05-08T18:30"],
    ["Winds will ease by [midday].", "2024-05-08T12:00"],
    ["The truce ends at [midnight GMT on Sunday].", "2024-05-12T00:00Z"],
    ["Issued: [15:45, Wednesday 8 May 2024]", "2024-05-08T15:45"],
    ["It was shut from [dawn] to [dusk].", "2024-05-08TMO 2024-05-08TEV"],
    [
      "It is shut from [9.30am] until [3.30pm] [each day] [next week].",
      "XXXX-XX-XXT09:30 XXXX-XX-XXT15:30 P1D 2024-W20",
    ],
    ["It struck at [nine on Sunday evening].", "2024-05-05T21:00"],
    ["It struck by [nightfall on May 2].", "2024-05-02TNI"],
    ["He fired at [10:14 p.m.] and was dead by [10:20].", "2024-05-08T22:14 2024-05-08T22:20"],
    ["It opens at [11:30 a.m.] and shuts at [1:15].", "2024-05-08T11:30 2024-05-08T13:15"],
    [
      "It runs from [Friday] to [Sunday], and opens at [noon] [each day].",
      "2024-05-10 2024-05-12 XXXX-XX-XXT12:00 P1D",
    ],
    ["Four pumps came at [3.14am today (Wednesday)].", "2024-05-08T03:14"],
    ["It shuts [tomorrow (May 9)].", "2024-05-09"],
    [
      "The wake is on [Friday] from [4] to [7 p.m.]",
      "2024-05-10 2024-05-10T16:00 2024-05-10T19:00",
    ],
    ["The wake is [5]-[8 p.m. Friday].", "2024-05-10T17:00 2024-05-10T20:00"],
    ["It was shut from [11] to [1 p.m.]", "2024-05-08T11:00 2024-05-08T13:00"],
    ["At [five in the morning] the ovens are hot.", "XXXX-XX-XXT05:00"],
    ["At [five in the morning] the ovens were hot.", "2024-05-08T05:00"],
  ])("reads %s as %s", (marked, values) => {
    expect(found(marked)).toEqual([marked, values]);
  });

  it.each([
    [
      "a list the day of the entry before",
      "[May 3, 7:45 p.m.]: departure\n[11:20 p.m.]: first stop\n[2:20 a.m.]: heating fails",
      "2024-05-03T19:45 2024-05-03T23:20 2024-05-04T02:20",
    ],
    [
      "an alert the day of publication, whatever the last one announced",
      "Court says will rule on Tarn Line insolvency [Friday]\n\nALERT [06:03 GMT]",
      "2024-05-10 2024-05-08T06:03Z",
    ],
    [
      "what opens every day no day",
      "The line is open [every day] from [10am] to [noon].",
      "P1D XXXX-XX-XXT10:00 XXXX-XX-XXT12:00",
    ],
    [
      "a curfew no day",
      "A curfew would run from [8pm] to [5am].",
      "XXXX-XX-XXT20:00 XXXX-XX-XXT05:00",
    ],
    [
      "what a schedule calls today its own day",
      "[TODAY]: House in at [10 a.m.], his team promises more for [Friday].",
      "2024-05-08 2024-05-08T10:00 2024-05-10",
    ],
  ])("gives %s", (_name, marked, values) => {
    expect(found(marked)).toEqual([marked, values]);
  });

  it.each([
    "Velgrad won 21:15 on points.",
    "The share closed at 10.45 euros.",
    "Growth came in at 2.15 per cent.",
    "He cannot sleep at night.",
    "It was minus nine outside.",
    "The firm runs overnight trains.",
    "The krona gained 0.5% to 11.32 per euro.",
  ])("does not find any in %s", (text) => {
    expect(found(text)[1]).toBe("");
  });
});
