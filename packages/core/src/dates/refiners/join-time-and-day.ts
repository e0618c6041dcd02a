import { cover } from "../../span.ts";
import type { DateExpression, TimeOfDay } from "../expression.ts";
import type { Line } from "../line.ts";

const TIME_THEN_DAY = /^(?: |, ?on | on (?:the )?| of (?:the )?| in | at | \()$/u;
const DAY_THEN_TIME = /^(?:,? | (?:at|around|about|in|by) (?:about |around |the )?| - |'s )$/u;
const DAY_KINDS: ReadonlySet<string> = new Set([
  "day",
  "weekday",
  "holiday",
  "nth-weekday",
  "day-of-month",
]);

/** "[2:30 am] on [Thursday]", "[Tuesday] [evening]", "[11pm] [last night]": one expression. */
export function joinTimeAndDay(
  expressions: readonly DateExpression[],
  line: Line,
): readonly DateExpression[] {
  const joined: DateExpression[] = [];
  for (const expression of expressions) {
    let next = expression;
    for (let last = joined.at(-1); last; last = joined.at(-1)) {
      const both = join(
        last,
        next,
        line.text.slice(last.end - line.start, next.start - line.start),
      );
      if (both === null) break;
      joined.pop();
      next = both;
    }
    joined.push(next);
  }
  return joined;
}

function join(first: DateExpression, second: DateExpression, gap: string): DateExpression | null {
  if (
    isTime(first) &&
    isDay(second) &&
    (TIME_THEN_DAY.test(gap) || isApposed(first, second, gap))
  ) {
    if (first.time?.kind === "part" && second.time?.kind === "clock") return null;
    return merge(first, second, second);
  }
  // "[11pm on Sunday] [night]"
  if (isNamedDay(first) && isTime(second) && second.time?.kind === "part" && gap === " ")
    return merge(first, second, first);
  if (isDay(first) && isTime(second) && DAY_THEN_TIME.test(gap)) return merge(first, second, first);
  if (
    isTime(first) &&
    isTime(second) &&
    TIME_THEN_DAY.test(gap) &&
    first.time?.kind !== second.time?.kind
  ) {
    return merge(first, second, first);
  }
  return null;
}

/** "[15:45, Thursday 15 January]", "[9:34 p.m., March 19]", but "at 16:15 UTC, June 1st" are two. */
function isApposed({ known }: DateExpression, second: DateExpression, gap: string): boolean {
  if (gap !== ", " || second.meaning.kind === "step") return false;
  return second.known.includes("weekday") || !known.includes("zone");
}

/** A time of day whose day is told elsewhere. */
function isTime({ meaning, time }: DateExpression): boolean {
  return time !== null && meaning.kind === "day-of-context";
}

/** A day, which may have a part of its own ("this morning") but no clock time. */
function isDay({ meaning, time }: DateExpression): boolean {
  if (time?.kind === "clock") return false;
  return isNamedDay({ meaning });
}

function isNamedDay({ meaning }: Pick<DateExpression, "meaning">): boolean {
  return DAY_KINDS.has(meaning.kind) || (meaning.kind === "step" && meaning.unit === "day");
}

function merge(first: DateExpression, second: DateExpression, day: DateExpression): DateExpression {
  return {
    ...day,
    ...cover(first, second),
    time: mergeTimes(first.time, second.time),
    mod: first.mod ?? second.mod,
    known: [...new Set([...day.known, ...first.known, ...second.known])],
  };
}

/** "9 in the evening" is 21:00. */
function mergeTimes(first: TimeOfDay | null, second: TimeOfDay | null): TimeOfDay | null {
  const clock = [first, second].find((time) => time?.kind === "clock");
  const part = [first, second].find((time) => time?.kind === "part");
  if (clock?.kind !== "clock" || part?.kind !== "part") return clock ?? part ?? null;
  const isLate = part.part === "AF" || part.part === "EV" || (part.part === "NI" && clock.hour > 5);
  const told = { ...clock, isOpen: false };
  return isLate && clock.hour < 12 ? { ...told, hour: clock.hour + 12 } : told;
}
