import { describe, expect, it } from "vitest";
import { find, found } from "./find.ts";

describe("durations", () => {
  it.each([
    ["This has gone on for [the past 75 years].", "P75Y"],
    ["The siege lasted [three days].", "P3D"],
    ["The process takes between [60] and [90 days].", "P60D P90D"],
    ["It takes between [two] and [three hours] by boat.", "PT2H PT3H"],
    ["The siege lasted [a decade].", "P10Y"],
    ["The siege lasted [two decades].", "P20Y"],
    ["The siege lasted [half an hour].", "PT30M"],
    ["The siege lasted [an hour and a half].", "PT90M"],
    ["The siege lasted [two and a half years].", "P2.5Y"],
    ["The siege lasted [nearly three years].", "P3Y"],
    ["The siege lasted [another month].", "P1M"],
    ["The siege lasted [all night].", "P1D"],
    ["The siege lasted [several weeks].", "PXW"],
    ["The siege lasted [decades].", "PXDE"],
    ["The siege lasted [a fortnight].", "P2W"],
    ["The siege lasted [two years and three months].", "P2Y3M"],
    ["The siege lasted [5 hours 20 minutes].", "PT5H20M"],
    ["The siege lasted [an hour and 30 minutes].", "PT1H30M"],
    ["The siege lasted [a year and a quarter].", "P1.25Y"],
    ["They held [all-day] talks.", "P1D"],
    ["Its [full-year] loss grew.", "P1Y"],
    ["He leapt out [seconds] before the bus fell.", "PTXS"],
    ["“It was so for [years]”, she said.", "PXY"],
    ["Two men were held for [a day].", "P1D"],
    ["She wrote three books in [a year].", "P1Y"],
    ["Five people died [a week] after the storm.", "P1W"],
    ["Both [two weeks] and [three months] are too long.", "P2W P3M"],
    ["They signed a [five-year] deal.", "P5Y"],
    ["It was [two days] after the attack.", "P2D"],
    ["Shells fell in [the past 24 hours].", "PT24H"],
  ])("reads %s as %s", (marked, values) => {
    expect(found(marked)).toEqual([marked, values]);
  });

  it.each([
    ["at least four months", "EQUAL_OR_MORE"],
    ["more than four months", "MORE_THAN"],
    ["less than four months", "LESS_THAN"],
    ["up to four months", "EQUAL_OR_LESS"],
    ["about four months", "APPROX"],
    ["four months", null],
  ])("knows the bound of %s", (words, mod) => {
    expect(find(`The siege lasted ${words}.`)[0]?.mod).toBe(mod);
  });

  it.each([
    "Anna Koval, 46 years old, won a second term.",
    "The 12-year-old won a quarter of the vote.",
    "He is aged 12 years.",
  ])("does not find any in %s", (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe("sets", () => {
  it.each([
    ["They meet [every Tuesday].", "XXXX-WXX-2"],
    ["The clinic opens on [Fridays].", "XXXX-WXX-5"],
    ["They meet [twice a week].", "P1W"],
    ["The bus leaves [every two hours].", "PT2H"],
    ["They meet [every other week].", "P2W"],
    ["They publish [annually].", "P1Y"],
    ["They publish [bi-monthly].", "P2M"],
    ["They drill [everyday].", "P1D"],
    ["The bank counts 61 cars [a day].", "P1D"],
    ["The line takes 300 calls [a day].", "P1D"],
    ["They march [every June].", "XXXX-06"],
    ["The strike drains R38m [a day] in revenue.", "P1D"],
    ["They want £180 more [a month].", "P1M"],
    ["He got one pie [a day] and water.", "P1D"],
    ["They took an offer of 4.5% [a year].", "P1Y"],
    ["They threaten to kill five hostages [an hour].", "PT1H"],
    ["Rockets fall [every night].", "XXXX-XX-XXTNI"],
  ])("reads %s as %s", (marked, values) => {
    expect(found(marked)).toEqual([marked, values]);
  });
});
