import { calendarDay, isoDay, two, weekdayOf, yearText } from "../calendar.ts";
import type { Meaning, Step, TimeOfDay, Unit } from "../expression.ts";
import { weekValue } from "../week-value.ts";
import type { Context, Place, Resolved } from "./context.ts";
import { monthOn, monthValue } from "./resolve-month.ts";

/** "last week", "two years ago", "the following day": so many units on from the origin. */
export function resolveStep(
  { unit, step, counted = false, yearsAgo = 0 }: Meaning & { kind: "step" },
  time: TimeOfDay | null,
  context: Context,
): Resolved | null {
  const base =
    (unit === "day" && step.origin === "publication" && context.isQuoted
      ? dayOfSpeech(step, time, context)
      : null) ?? baseOf(step, unit, context);
  if (base === null || (counted && isOfWholeMonth(unit, context))) return null;
  if (unit === "weekend" && step.shift === 0)
    return { value: weekendValue(base, context), from: base };
  const finer = counted ? countOff(base, unit, step, context) : null;
  const first = yearsAgo === 0 ? base.first : monthOnSameDay(base.first, -12 * yearsAgo);
  // "in [the quarter]" of results is one that is over
  const isOver = unit === "quarter" && step.shift === 0 && step.origin === "reference";
  const shift = isOver && base === context.publication ? -1 : step.shift;
  return { value: finer ?? stepValue(unit, first, shift), from: base };
}

/** "began in January and broke off [six weeks later]": nobody told the day that they count from. */
function isOfWholeMonth(unit: Unit, { lastDay, lastMonth, sentence }: Context): boolean {
  if (unit !== "day" && unit !== "week") return false;
  if (lastMonth === null || lastMonth.sentence !== sentence) return false;
  return lastMonth !== lastDay && lastMonth.at > (lastDay?.at ?? -1);
}

/** The same day, so many months on. */
function monthOnSameDay(number: number, months: number): number {
  return monthOn(number, months) + calendarDay(number).day - 1;
}

function baseOf({ origin, shift }: Step, unit: Unit, context: Context): Place | null {
  const { publication, lastMonth, lastYear, narrative } = context;
  if (origin === "publication") {
    // "this year", "last week" in a history speak of the time told, not of the writer's.
    return narrative && shift === 0 && unit !== "day" ? (lastYear ?? publication) : publication;
  }
  if (unit === "year" || unit === "decade" || unit === "century") return lastYear ?? publication;
  if (unit === "quarter") return quarterOfReference(context);
  if (unit === "month") return lastMonth ?? publication;
  return dayOfReference(context) ?? publication;
}

/** Results are of the quarter that is named, else of the last one that is over. */
function quarterOfReference({ lastMonth, lastPart, publication }: Context): Place | null {
  if (lastPart?.part?.startsWith("Q") === true && lastPart.at >= (lastMonth?.at ?? 0))
    return lastPart;
  return lastMonth ?? lastPart ?? publication;
}

/** An article tells of a match or a vote as late as this, and quotes "[tonight]" from it. */
const DAYS_OF_NEWS = 2;

/**
 * "On Sunday evening he wrote: “[This evening] we mourn”": a day counted in speech is counted from
 * the one that its sentence names. "Tonight" of what is over is the last night told of. `null`
 * where the speech may be of the day of publication.
 */
function dayOfSpeech(
  { shift }: Step,
  time: TimeOfDay | null,
  { lastDay, lastEvent, sentence, publication, looksAhead }: Context,
): Place | null {
  if (lastDay !== null && lastDay.sentence === sentence && !lastDay.isQuoted) return lastDay;
  const isTonight = shift === 0 && time?.kind === "part" && /NI|EV/u.test(time.part);
  if (!isTonight || publication === null || lastEvent?.isNight !== true || looksAhead())
    return null;
  return publication.first - lastEvent.first <= DAYS_OF_NEWS ? lastEvent : null;
}

/** "that night", "two days later" are of the last event, not of the day that police said so. */
function dayOfReference({ lastDay, lastEvent, sentence, looksAhead }: Context): Place | null {
  const isOfSentence = lastDay?.sentence === sentence;
  return isOfSentence || lastEvent === null || looksAhead() ? lastDay : lastEvent;
}

/** "at the weekend", "this weekend": the last one, unless the clause looks ahead. */
function weekendValue({ first }: Place, { looksAhead }: Context): string {
  const isOver = weekdayOf(first) < 5 && !looksAhead();
  return `${weekValue(isOver ? first - 7 : first)}-WE`;
}

/** Units counted off keep the place within the unit, where one was told. */
function countOff(base: Place, unit: Unit, step: Step, context: Context): string | null {
  if (unit === "week") {
    const isDay =
      step.origin === "reference" ? base !== context.publication : Math.abs(step.shift) === 1;
    return isDay ? isoDay(base.first + step.shift * 7) : null;
  }
  return clockOn(base, unit, step.shift) ?? monthlyYear(base, unit, step, context);
}

/** "38 minutes later" than a clock time is a clock time. */
function clockOn({ first, minute }: Place, unit: Unit, shift: number): string | null {
  if (minute === null || (unit !== "hour" && unit !== "minute")) return null;
  const total = minute + shift * (unit === "hour" ? 60 : 1);
  const clock = ((total % 1440) + 1440) % 1440;
  const [hours, minutes] = [Math.floor(clock / 60), clock % 60];
  return `${isoDay(first + Math.floor(total / 1440))}T${two(hours)}:${two(minutes)}`;
}

/** "4.6% in September, from [a year earlier]" is the September before, or that quarter of it. */
function monthlyYear(
  base: Place,
  unit: Unit,
  { shift, origin }: Step,
  context: Context,
): string | null {
  const { part } = base;
  if (unit === "year" && origin === "reference" && shift === -1 && part !== null)
    return `${yearText(calendarDay(base.first).year + shift)}-${part}`;
  const isMonth = context.lastMonth === base && context.lastDay !== base;
  if (
    unit !== "year" ||
    origin !== "reference" ||
    shift > 0 ||
    !isMonth ||
    context.at - base.at > 150
  )
    return null;
  const { year, month } = calendarDay(base.first);
  return monthValue(year + shift, month);
}

/** TIMEX3 value of the unit so many units on from a day. */
function stepValue(unit: Unit, day: number, shift: number): string {
  const { year } = calendarDay(day);
  switch (unit) {
    case "weekend":
      return `${weekValue(day + shift * 7)}-WE`;
    case "week":
      return weekValue(day + shift * 7);
    case "month": {
      const on = calendarDay(monthOn(day, shift));
      return monthValue(on.year, on.month);
    }
    case "quarter": {
      const on = calendarDay(monthOn(day, shift * 3));
      return `${yearText(on.year)}-Q${Math.ceil(on.month / 3)}`;
    }
    case "year":
      return yearText(year + shift);
    case "decade":
      return Math.abs(shift) > 1 || shift === -1
        ? yearText(year + shift * 10)
        : yearText(year).slice(0, -1);
    case "century":
      return yearText(year + shift * 100).slice(0, -2);
    case "hour":
      return isoDay(day + Math.trunc(shift / 24));
    case "minute":
    case "second":
      return `${isoDay(day)}TXX:XX`;
    default:
      return isoDay(day + shift);
  }
}
