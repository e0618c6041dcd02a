import type { DateMention } from "../../model.ts";
import { dayNumber, readIsoDay } from "../calendar.ts";
import type { DateExpression, YearPart } from "../expression.ts";
import type { Context, Memory, Place } from "./context.ts";

const PLACED =
  /^(?<era>BC)?(?<year>\d{4})(?:-(?:(?<part>SP|SU|FA|WI|[QH]\d)|(?<month>\d{2})(?:-(?<day>\d{2}))?))?/u;
const PARTS: ReadonlySet<string> = new Set("SP SU FA WI Q1 Q2 Q3 Q4 H1 H2".split(" "));
const CLOCK = /T(\d{2}):(\d{2})/u;
const LATE = /T(?:AF|EV|NI|1[2-9]|2\d)/u;
const AT_NIGHT = /T(?:EV|NI|1[89]|2\d)/u;

/** What "that day" and "the following year" speak of from a mention on. */
export function remember(
  context: Context,
  expression: DateExpression,
  mention: DateMention,
): Memory {
  const groups = mention.value === null ? undefined : PLACED.exec(mention.value)?.groups;
  if (groups === undefined || mention.type === "DURATION" || mention.type === "SET") return context;
  // "to this day", "today" in a history: the writer's time, not the story's
  if (context.narrative && context.story !== null && mention.anchor.kind === "publication")
    return context;
  const place = placeOf(mention, groups, context);
  const { month, day } = groups;
  // without a day of publication there is nothing else to count from
  const startsStory = (context.story === null && context.publication === null) || context.opens();
  const isDay = day !== undefined && expression.isAnchor !== true;
  const isEvent =
    isDay &&
    !isAhead(place, context) &&
    !(isOfReport(place, mention, context) && context.isOfSaying());
  const { lastNumbered, namedDays } = rememberEventDay(context, expression, place);
  return {
    lastYear: place,
    story: month !== undefined || startsStory ? place : context.story,
    lastMonth: month === undefined || isComparison(expression) ? context.lastMonth : place,
    lastPart: place.part === null ? context.lastPart : place,
    lastDay: isDay ? place : context.lastDay,
    lastEvent: isEvent ? place : context.lastEvent,
    lastNumbered,
    namedDays,
    lastClock: place.minute === null ? context.lastClock : place,
  };
}

/** "On Tuesday, day four of the trial": day five is counted from it. */
function rememberEventDay(
  { lastNumbered, namedDays }: Context,
  { meaning }: DateExpression,
  place: Place,
): Pick<Context, "lastNumbered" | "namedDays"> {
  if (meaning.kind !== "event-day") return { lastNumbered, namedDays };
  const { number, name } = meaning;
  return {
    lastNumbered: number === null ? lastNumbered : { number, place },
    namedDays: name === null ? namedDays : new Map([...namedDays, [name, place]]),
  };
}

function placeOf(
  { id, start, value, earliest }: DateMention,
  groups: Readonly<Record<string, string | undefined>>,
  { sentence, isQuoted }: Context,
): Place {
  const part = isYearPart(groups.part) ? groups.part : null;
  const year = groups.era === undefined ? Number(groups.year) : 1 - Number(groups.year);
  const { month = 1, day = 1 } = groups;
  // "2024-05-08" says no time
  const time = value !== null && value.length > 10 ? value : "";
  const clock = time === "" ? null : CLOCK.exec(time);
  return {
    id,
    first:
      part === null || earliest === null
        ? dayNumber({ year, month: Number(month), day: Number(day) })
        : readIsoDay(earliest),
    part,
    minute: clock === null ? null : Number(clock[1]) * 60 + Number(clock[2]),
    isLate: time !== "" && LATE.test(time),
    isNight: time !== "" && AT_NIGHT.test(time),
    isQuoted,
    at: start,
    sentence,
  };
}

function isYearPart(name: string | undefined): name is YearPart {
  return name !== undefined && PARTS.has(name);
}

/** "up 4% from [a year earlier]": what follows goes on from the month before it. */
function isComparison({ meaning }: DateExpression): boolean {
  if (meaning.kind === "same-period") return true;
  return meaning.kind === "step" && meaning.counted === true && meaning.unit === "year";
}

function isAhead({ first }: Place, { publication }: Context): boolean {
  return publication !== null && first > publication.first;
}

/** "police said on Monday": in the days before publication, told from there. */
function isOfReport({ first }: Place, { anchor }: DateMention, { publication }: Context): boolean {
  return anchor.kind === "publication" && publication !== null && publication.first - first <= 7;
}
