import type { DateExpression } from "../expression.ts";
import type { Line } from "../line.ts";
import { absorbAnniversaries } from "./absorb-anniversaries.ts";
import { absorbNamedDays } from "./absorb-named-days.ts";
import { absorbYears } from "./absorb-years.ts";
import { apposeEventDays } from "./appose-event-days.ts";
import { apposeWeekdays } from "./appose-weekdays.ts";
import { borrowDays } from "./borrow-days.ts";
import { carryHalves } from "./carry-halves.ts";
import { dropImpossibleRanges } from "./drop-impossible-ranges.ts";
import { findElidedLengths } from "./find-elided-lengths.ts";
import { findElidedPeriods } from "./find-elided-periods.ts";
import { findElidedTimes } from "./find-elided-times.ts";
import { findRangeEnds } from "./find-range-ends.ts";
import { joinLengths } from "./join-lengths.ts";
import { joinTimeAndDay } from "./join-time-and-day.ts";
import { markAnchors } from "./mark-anchors.ts";
import { markDailyTimes } from "./mark-daily-times.ts";
import { markRangeEnds } from "./mark-range-ends.ts";
import { shareOpeners } from "./share-openers.ts";
import { shareYears } from "./share-years.ts";
import { widenModifiers } from "./widen-modifiers.ts";

/** Ranges get both ends, times their days, days their years, and all the words that go with them. */
export function refine(found: readonly DateExpression[], line: Line): readonly DateExpression[] {
  if (found.length === 0) return found;
  const ends = findEnds(dropImpossibleRanges(found, line), line);
  const timed = findElidedTimes(ends.length < 2 ? ends : joinAll(ends, line), line);
  const related = timed.length < 2 ? timed : relateAll(timed, line);
  return markDailyTimes(related, line).map((expression) => widenModifiers(expression, line));
}

/** What a date or length lends to a number beside it. */
function findEnds(found: readonly DateExpression[], line: Line): readonly DateExpression[] {
  const lengths = findElidedLengths(found.length < 2 ? found : joinLengths(found, line), line);
  return findRangeEnds(findElidedPeriods(lengths, line), line);
}

/** Dates of one line that make one, or share a year. */
function joinAll(found: readonly DateExpression[], line: Line): readonly DateExpression[] {
  const dated = shareOpeners(shareYears(absorbYears(found, line), line), line);
  const named = apposeWeekdays(absorbNamedDays(absorbAnniversaries(dated, line), line), line);
  return carryHalves(joinTimeAndDay(named, line), line);
}

/** What dates of one line say of each other. */
function relateAll(found: readonly DateExpression[], line: Line): readonly DateExpression[] {
  const owned = borrowDays(markRangeEnds(found, line), line);
  return markAnchors(apposeEventDays(owned, line), line);
}
