import type { DateEngine } from "../../engines/chrono.ts";
import { Cue, type CueName, type Cues } from "../../lexicon/cue-kinds.ts";
import type { Finder, NamedFinder } from "../finder.ts";
import { dayMonths, monthDays } from "./calendar-days.ts";
import { namedTimes, spokenTimes } from "./clock-times.ts";
import { dayParts } from "./day-parts.ts";
import {
  daysOfMonth,
  daysOfMonthsCounted,
  edgesOfMonths,
  weekdaysOfMonth,
} from "./days-of-month.ts";
import { centuries, decades } from "./decades-and-centuries.ts";
import { createDigitalTimes } from "./digital-times.ts";
import { bareLengths, countedLengths, recentLengths, singleLengths } from "./durations.ts";
import { daysInARow, eventDays, openingDays } from "./event-days.ts";
import { fiscalYears } from "./fiscal-years.ts";
import { holidays } from "./holidays.ts";
import { months, monthsBehindYears, numberedMonths } from "./months.ts";
import { createNumericDates } from "./numeric-dates.ts";
import { nights, relativeDays } from "./relative-days.ts";
import {
  barePeriods,
  boundedPeriods,
  periodsBeforeAndAfter,
  periodsTwoAway,
  relativePeriods,
} from "./relative-periods.ts";
import { samePeriods } from "./same-periods.ts";
import {
  everyDate,
  everyDay,
  everyUnit,
  everyWeekday,
  frequencies,
  pluralWeekdays,
  rates,
  timesAUnit,
} from "./sets.ts";
import { spelledYears } from "./spelled-years.ts";
import { steps } from "./steps.ts";
import { vagueReferences } from "./vague-references.ts";
import { nthWeekdays, weekdays, weekdaysOfWeeks } from "./weekdays.ts";
import { monthWeeks, weeksOfDays, yearWeeks } from "./weeks.ts";
import { yearEnds } from "./year-ends.ts";
import { quartersAndHalves, quartersOfMonths, quartersSpokenOf, seasons } from "./year-parts.ts";
import { earlyYears, years, yearsBeforeEra, yearsOfEra, yearsOfTwoDigits } from "./years.ts";

interface FinderOptions {
  readonly dayFirst: boolean;
  readonly vague: boolean;
}

/** The lists made so far of each engine, by their options. */
const LISTS = new WeakMap<DateEngine, Map<string, readonly NamedFinder[]>>();

/**
 * Every construct by its rule's name; where two match the same words, the earlier one wins. A list
 * is made once for each engine.
 */
export function listFinders(engine: DateEngine, options: FinderOptions): readonly NamedFinder[] {
  const lists = LISTS.get(engine) ?? new Map<string, readonly NamedFinder[]>();
  LISTS.set(engine, lists);
  const key = `${options.dayFirst} ${options.vague}`;
  const list = lists.get(key) ?? makeFinders(engine, options);
  lists.set(key, list);
  return list;
}

function makeFinders(
  engine: DateEngine,
  { dayFirst, vague }: FinderOptions,
): readonly NamedFinder[] {
  const finders: readonly (readonly [rule: string, finder: Finder])[] = [
    ["every-weekday", everyWeekday],
    ["every-date", everyDate],
    ["month-day", monthDays],
    ["day-month", dayMonths],
    ["numeric-date", createNumericDates(engine, dayFirst)],
    ["holiday", holidays],
    ["nth-weekday", nthWeekdays],
    ["month-week", monthWeeks],
    ["year-week", yearWeeks],
    ["week-of-day", weeksOfDays],
    ["edge-of-month", edgesOfMonths],
    ["month", months],
    ["numbered-month", numberedMonths],
    ["year-month", monthsBehindYears],
    ["fiscal-year", fiscalYears],
    ["quarter-or-half", quartersAndHalves],
    ["quarter-of-month", quartersOfMonths],
    ["quarter-spoken-of", quartersSpokenOf],
    ["season", seasons],
    ["digital-time", createDigitalTimes(engine)],
    ["spoken-time", spokenTimes],
    ["named-time", namedTimes],
    ["decade", decades],
    ["century", centuries],
    ["year-of-era", yearsOfEra],
    ["year-before-era", yearsBeforeEra],
    ["year", years],
    ["early-year", earlyYears],
    ["year-end", yearEnds],
    ["spelled-year", spelledYears],
    ["two-digit-year", yearsOfTwoDigits],
    ["plural-weekday", pluralWeekdays],
    ["weekday-of-week", weekdaysOfWeeks],
    ["weekday-of-month", weekdaysOfMonth],
    ["weekday", weekdays],
    ["relative-day", relativeDays],
    ["night", nights],
    ["step", steps],
    ["bounded-period", boundedPeriods],
    ["relative-period", relativePeriods],
    ["period-two-away", periodsTwoAway],
    ["bare-period", barePeriods],
    ["same-period", samePeriods],
    ["period-before-or-after", periodsBeforeAndAfter],
    ["times-a-unit", timesAUnit],
    ["every-unit", everyUnit],
    ["rate", rates],
    ["counted-length", countedLengths],
    ["single-length", singleLengths],
    ["recent-length", recentLengths],
    ["bare-length", bareLengths],
    ["frequency", frequencies],
    ["everyday", everyDay],
    ["event-day", eventDays],
    ["day-in-a-row", daysInARow],
    ["opening-day", openingDays],
    ["day-part", dayParts],
    ["day-of-month", daysOfMonth],
    ["day-of-a-month", daysOfMonthsCounted],
    ...(vague ? ([["vague-reference", vagueReferences]] as const) : []),
  ];
  return finders.map(([rule, finder]) => ({
    rule,
    finder,
    cues: cuesOf(finder.cues),
    also: cuesOf(finder.also ?? finder.cues),
  }));
}

function cuesOf(names: readonly CueName[]): Cues {
  return names.reduce((cues, name) => cues | Cue[name], 0);
}
