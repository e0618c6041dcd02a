import { describe, expect, it } from "vitest";
import { find, found } from "./find.ts";

/** Published on Wednesday 8 May 2024. */
describe("days of events", () => {
  it.each([
    [
      "the day told before it",
      "[Yesterday], [day five] of the talks, nobody came.",
      "2024-05-07 2024-05-07",
    ],
    [
      "the day told behind it",
      "[Opening night], [April 30], was sold out.",
      "2024-04-30 2024-04-30",
    ],
    [
      "the weekday behind it",
      "The walkout entered [its ninth day] on [Monday].",
      "2024-05-06 2024-05-06",
    ],
    [
      "another day of the event",
      "On [Friday], [day two] of the trial, she wept. On [day four] she laughed.",
      "2024-05-03 2024-05-03 2024-05-05",
    ],
    [
      "the day that went by the name",
      "It opened on [April 30]. On [opening night], [April 30], it rained. [Opening night] cost him a hat.",
      "2024-04-30 2024-04-30 2024-04-30 2024-04-30",
    ],
    [
      "what the story tells after the headline",
      "Talks, [day five]: no deal\n\n[Yesterday], [day five], was short.",
      "2024-05-07 2024-05-07 2024-05-07",
    ],
    [
      "publication for a war's many days",
      "The toll rose on [the 200th day of the war].",
      "2024-05-08",
    ],
    [
      "publication for another day in a row",
      "Trading was halted for [a second consecutive day].",
      "2024-05-08",
    ],
  ])("are %s", (_name, marked, values) => {
    expect(found(marked)).toEqual([marked, values]);
  });

  it("are unresolved where nobody told when the event began", () => {
    const [date] = find("She was found on the third day.");
    expect(date).toMatchObject({ value: null, anchor: { kind: "unresolved" } });
  });

  it.each([
    "It was his last day at the mill.",
    "They fed 300 men a day 5 miles off.",
    "Sales fell per day 4%.",
    "The first day of spring was cold.",
    "A third person died.",
    "The opening day-room was full.",
  ])("does not find one in %s", (text) => {
    expect(find(text).filter(({ rule }) => /event-day|opening-day|in-a-row/u.test(rule))).toEqual(
      [],
    );
  });
});
