import { describe, expect, it } from "vitest";
import { isoDay } from "../../src/dates/calendar.ts";
import { easternEaster, westernEaster } from "../../src/dates/resolution/easter.ts";
import { findForeignDays } from "../../src/dates/resolution/foreign-calendars.ts";
import { HOLIDAYS } from "../../src/lexicon/holidays.ts";
import { found } from "./find.ts";

describe("holidays", () => {
  it.each([
    ["[Madaraka Day] will be quiet.", "2024-06-01"],
    ["[Democracy Day] will be quiet.", "2024-06-12"],
    ["[Waitangi Day] was quiet.", "2024-02-06"],
    ["Three were killed on [Christmas Eve].", "2023-12-24"],
    ["Shops were shut at [Easter].", "2024-03-31"],
    ["Shops were shut on [Good Friday].", "2024-03-29"],
    ["Shops were shut on [Orthodox Easter].", "2024-05-05"],
    ["The truce ended with [Ramadan 2023].", "2023-03"],
    ["Families met for [Eid al-Fitr].", "2024-04-10"],
    ["Families met for [Passover 2023].", "2023-04-06"],
    ["Families met for [Nowruz].", "2024-03-20"],
    ["Families met for [Lunar New Year].", "2024-02-10"],
    ["Troops paraded on [Bastille Day].", "2023-07-14"],
    ["Families met on [Thanksgiving].", "2023-11-23"],
    ["They sang on [St Patrick’s Day].", "2024-03-17"],
    ["They sang on [New Year’s Day] and [May Day].", "2024-01-01 2024-05-01"],
    [
      "They sang on [St Nicholas’ Day], [All Saints’ Day] and [Mother’s Day].",
      "2023-12-06 2023-11-01 2024-05-12",
    ],
    ["Three died over [Labor Day weekend].", "2023-W35-WE"],
    ["Three died over [Easter weekend].", "2024-W13-WE"],
    ["“on [easter 2018] we sang,” he wrote", "2018-04-01"],
    ["He joined the army after [9/11].", "2001-09-11"],
    ["Lamps were lit for [Diwali].", "2023-11-12"],
    ["Lamps will be lit for [Deepavali 2024].", "2024-10-31"],
    ["The streets were dyed for [Holi].", "2024-03-25"],
    ["Families met for [Eid-ul-Fitr].", "2024-04-10"],
    ["Families met for [Purim 2024].", "2024-03-24"],
    ["They ate mooncakes at the [Mid-Autumn Festival].", "2023-09-29"],
    ["Banks were shut on [MLK Day].", "2024-01-15"],
    ["Two drowned over [the weekend of Thanksgiving 2023].", "2023-W47-WE"],
  ])("reads %s as %s", (marked, values) => {
    expect(found(marked)).toEqual([marked, values]);
  });

  it.each([
    "They lit the Christmas tree.",
    "The easter wind blew.",
    "A 9/110 ratio is odd.",
    "They watched the Super Bowl.",
    "A new labor deal was signed.",
  ])("does not find any in %s", (text) => {
    expect(found(text)[1]).toBe("");
  });

  it.each([
    [1961, "1961-04-02", "1961-04-09"],
    [2000, "2000-04-23", "2000-04-30"],
    [2017, "2017-04-16", "2017-04-16"],
    [2024, "2024-03-31", "2024-05-05"],
    [2038, "2038-04-25", "2038-04-25"],
  ])("computes Easter of %i", (year, western, eastern) => {
    expect([isoDay(westernEaster(year)), isoDay(easternEaster(year))]).toEqual([western, eastern]);
  });

  it.each([
    ["eid al-adha", 2006, "2006-01-10 2006-12-31"],
    ["ramadan", 2030, "2030-01-05 2030-12-26"],
    ["mawlid", 2015, "2015-01-03 2015-12-23"],
    ["lunar new year", 2027, "2027-02-06"],
    ["lunar new year", 2030, "2030-02-03"],
    ["purim", 2024, "2024-03-24"],
    ["purim", 2025, "2025-03-14"],
    ["nowruz", 2017, "2017-03-21"],
    ["yom kippur", 2023, "2023-09-25"],
  ])("knows each day of %s in %i", (name, year, days) => {
    const rule = HOLIDAYS[name];
    const numbers =
      rule?.kind === "foreign"
        ? findForeignDays(rule.calendar, rule.months, rule.day ?? 1, year)
        : [];
    expect(numbers.map(isoDay).join(" ")).toBe(days);
  });

  it("takes the nearer of two feasts of one year", () => {
    expect(found("Flocks were sold before [Eid al-Adha].", { publishedAt: "2006-12-29" })[1]).toBe(
      "2006-12-31",
    );
  });
});
