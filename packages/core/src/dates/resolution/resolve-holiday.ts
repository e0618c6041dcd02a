import { HOLIDAYS, type HolidayRule } from "../../lexicon/holidays.ts";
import { calendarDay, dayNumber, isoDay, readIsoDay, weekdayOf } from "../calendar.ts";
import type { Meaning } from "../expression.ts";
import { weekValue } from "../week-value.ts";
import type { Context, Resolved } from "./context.ts";
import { easternEaster, westernEaster } from "./easter.ts";
import { findForeignDays } from "./foreign-calendars.ts";
import { nthWeekday } from "./resolve-weekday.ts";
import { resolveYear } from "./resolve-year.ts";

/** A holiday that is further ahead than this is the last one, unless the clause looks ahead. */
const NEAR_DAYS = 60;

/** "Christmas Eve", "Ramadan 2024", "Labor Day weekend": of the year told, else the nearest. */
export function resolveHoliday(
  meaning: Meaning & { kind: "holiday" },
  context: Context,
): Resolved | null {
  const resolved = resolveHolidayItself(meaning, context);
  return resolved !== null && meaning.isWeekend
    ? { ...resolved, value: weekendOf(readIsoDay(resolved.value)) }
    : resolved;
}

/** A Monday’s weekend has just been; any other day’s is that of its week. */
function weekendOf(day: number): string {
  return `${weekValue(weekdayOf(day) === 1 ? day - 1 : day)}-WE`;
}

function resolveHolidayItself(
  meaning: Meaning & { kind: "holiday" },
  context: Context,
): Resolved | null {
  const rule = HOLIDAYS[meaning.holiday];
  if (rule === undefined) return null;
  const told = resolveYear(meaning.year, context);
  if (told !== null) return toResolved(daysOf(rule, told.year)[0] ?? null, rule, told.from);
  const base = context.narrative ? (context.story ?? context.publication) : context.publication;
  if (base === null) return null;
  const { year } = calendarDay(base.first);
  const days = [year - 1, year, year + 1].flatMap((candidate) => daysOf(rule, candidate));
  if (base !== context.publication) {
    const ofStory = base === context.lastMonth ? days : daysOf(rule, year);
    return toResolved(nearestTo(ofStory, base.first), rule, base);
  }
  return toResolved(
    choose(days, base.first, meaning.step?.shift ?? null, context.looksAhead),
    rule,
    base,
  );
}

/** A story goes on near its last day: after Christmas comes Epiphany. */
function nearestTo(days: readonly number[], base: number): number | null {
  return days.reduce<number | null>(
    (best, day) => (best === null || Math.abs(day - base) < Math.abs(best - base) ? day : best),
    null,
  );
}

function choose(
  days: readonly number[],
  now: number,
  shift: number | null,
  looksAhead: () => boolean,
): number | null {
  const past = days.findLast((day) => day <= now) ?? null;
  const next = days.find((day) => day >= now) ?? null;
  if (shift === -1) return days.findLast((day) => day < now) ?? null;
  if (shift === 1) return days.find((day) => day > now) ?? null;
  if (next === null || past === null) return next ?? past;
  if (looksAhead()) return next;
  return next - now <= NEAR_DAYS && next - now < now - past ? next : past;
}

function toResolved(
  day: number | null,
  rule: HolidayRule,
  from: Resolved["from"],
): Resolved | null {
  if (day === null) return null;
  const value = isoDay(day);
  const isMonth = rule.kind === "foreign" && rule.day === null;
  return { value: isMonth ? value.slice(0, 7) : value, from };
}

/** The holiday's first day in a Gregorian year: mostly one, of moving calendars none or two. */
function daysOf(rule: HolidayRule, year: number): readonly number[] {
  switch (rule.kind) {
    case "fixed":
      return [dayNumber({ year, month: rule.month, day: rule.day })];
    case "easter":
      return [
        (rule.church === "western" ? westernEaster(year) : easternEaster(year)) + rule.offset,
      ];
    case "weekday":
      return [nthWeekday(year, rule.month, rule.weekday, rule.nth) + rule.offset];
    case "foreign":
      return findForeignDays(rule.calendar, rule.months, rule.day ?? 1, year);
    case "listed":
      return listedDay(rule.days[year - FIRST_LISTED], year);
  }
}

/** The year that lists of days begin with. */
const FIRST_LISTED = 2000;

function listedDay(digits: string | undefined, year: number): readonly number[] {
  if (digits === undefined) return [];
  return [dayNumber({ year, month: Number(digits.slice(0, 2)), day: Number(digits.slice(2)) })];
}
