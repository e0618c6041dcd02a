import { isoDay } from "../calendar.ts";
import type { TimeOfDay } from "../expression.ts";
import type { Context, Place, Resolved } from "./context.ts";

/** "at 6 p.m.", "in the morning": a time of day whose day the words before it tell. */
export function resolveTime(time: TimeOfDay | null, context: Context): Resolved | null {
  const base =
    time?.kind === "clock" && context.opens() ? dayOfEntry(context) : dayOfContext(context);
  if (base === null) return null;
  return { value: isoDay(base.first + daysOn(time, base, context)), from: base };
}

/** Days from the one spoken of: small hours and mornings after a night are of the next. */
function daysOn(time: TimeOfDay | null, base: Place, context: Context): number {
  const { publication, looksAhead } = context;
  const part = time?.kind === "part" ? time.part : null;
  if (base !== publication && (isSmallHour(time, base) || (part === "MO" && base.isNight)))
    return 1;
  // "shot down during [the night]": the one before the day of publication
  return part === "NI" && base.first === publication?.first && !looksAhead() ? -1 : 0;
}

/** Further back than this a day is no longer what a time is of. */
const NEAR_BY = 1200;

/** "11:20 p.m.: first stop": an entry of a list is of the day of the entry before it. */
function dayOfEntry({ lastClock, publication, at }: Context): Place | null {
  const isAhead = lastClock !== null && publication !== null && lastClock.first > publication.first;
  return lastClock !== null && !isAhead && at - lastClock.at < NEAR_BY ? lastClock : publication;
}

/** A time is of the day spoken of just before, else of the day of publication. */
function dayOfContext(context: Context): Place | null {
  const { lastDay, lastEvent, publication, at, narrative } = context;
  const isAhead = lastDay !== null && publication !== null && lastDay.first > publication.first;
  const day = isAhead && !isOfDayAhead(context, lastDay) ? lastEvent : lastDay;
  const isNear = day !== null && (narrative || at - day.at < NEAR_BY);
  return isNear || publication === null ? day : publication;
}

/** A time is of a day ahead in its own sentence, unless that says when it was said: "the bureau said at 4 p.m." */
function isOfDayAhead(
  { sentence, isOfSaying, looksAhead }: Context,
  { sentence: of }: Place,
): boolean {
  return looksAhead() || (of === sentence && !isOfSaying());
}

/** Midnight ends the day spoken of; "2.40am" after an evening is the next day’s. */
function isSmallHour(time: TimeOfDay | null, base: Place): boolean {
  if (time?.kind !== "clock" || time.hour > 5) return false;
  return base.isLate || (time.hour === 0 && time.minute === 0 && base.minute === null);
}
