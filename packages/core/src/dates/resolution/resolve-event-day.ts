import { isoDay } from "../calendar.ts";
import type { Meaning } from "../expression.ts";
import type { Context, Place, Resolved } from "./context.ts";

/** A war’s "200th day" is counted by whoever reports it that day. */
const MANY_DAYS = 31;

/**
 * "day four": the day its sentence has named, else counted from another numbered day of the event;
 * "opening night": the day that went by the name before. When the event began nobody told, so that
 * other days stay `null`.
 */
export function resolveEventDay(
  { number, name }: Meaning & { kind: "event-day" },
  { lastDay, lastNumbered, sentence, publication, namedDays }: Context,
): Resolved | null {
  if (lastDay?.sentence === sentence) return dayOn(lastDay, 0);
  const known = name === null ? undefined : namedDays.get(name);
  if (known !== undefined) return dayOn(known, 0);
  if (name !== null) return null;
  if (number === null || number > MANY_DAYS)
    return publication === null ? null : dayOn(publication, 0);
  return number < 1 || lastNumbered === null
    ? null
    : dayOn(lastNumbered.place, number - lastNumbered.number);
}

function dayOn(place: Place, shift: number): Resolved {
  return { value: isoDay(place.first + shift), from: place };
}
