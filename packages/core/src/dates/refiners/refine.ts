import type { DateExpression } from "../expression.ts";
import type { Line } from "../line.ts";
import { absorbAnniversaries } from "./absorb-anniversaries.ts";
import { absorbNamedDays } from "./absorb-named-days.ts";
import { absorbYears } from "./absorb-years.ts";
import { apposeWeekdays } from "./appose-weekdays.ts";
import { borrowDays } from "./borrow-days.ts";
import { carryHalves } from "./carry-halves.ts";
import { dropImpossibleRanges } from "./drop-impossible-ranges.ts";
import { findElidedLengths } from "./find-elided-lengths.ts";
import { findElidedTimes } from "./find-elided-times.ts";
import { findRangeEnds } from "./find-range-ends.ts";
import { joinLengths } from "./join-lengths.ts";
import { joinTimeAndDay } from "./join-time-and-day.ts";
import { markDailyTimes } from "./mark-daily-times.ts";
import { markRangeEnds } from "./mark-range-ends.ts";
import { shareOpeners } from "./share-openers.ts";
import { shareYears } from "./share-years.ts";
import { widenModifiers } from "./widen-modifiers.ts";

/** Ranges get both ends, times their days, days their years, and all the words that go with them. */
export function refine(found: readonly DateExpression[], line: Line): readonly DateExpression[] {
  if (found.length === 0) return found;
  const possible = findElidedLengths(joinLengths(dropImpossibleRanges(found, line), line), line);
  const dated = shareOpeners(
    shareYears(absorbYears(findRangeEnds(possible, line), line), line),
    line,
  );
  const named = apposeWeekdays(absorbNamedDays(absorbAnniversaries(dated, line), line), line);
  const timed = findElidedTimes(carryHalves(joinTimeAndDay(named, line), line), line);
  const ranges = borrowDays(markRangeEnds(timed, line), line);
  return markDailyTimes(ranges, line).map((expression) => widenModifiers(expression, line));
}
