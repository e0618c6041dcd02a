import type { DateMention, DateType } from "../../model.ts";
import { readIsoDay, yearText } from "../calendar.ts";
import type { DateExpression, Meaning, Step, TimeOfDay } from "../expression.ts";
import type { Context, Memory, Place, Resolved } from "./context.ts";
import { extentOfValue } from "./extent-of-value.ts";
import { eventDayKey, fillEventDays } from "./fill-event-days.ts";
import { orderRange } from "./order-range.ts";
import { remember } from "./remember.ts";
import { resolveDay } from "./resolve-day.ts";
import { resolveDayOfMonth } from "./resolve-day-of-month.ts";
import { resolveEventDay } from "./resolve-event-day.ts";
import { resolveHoliday } from "./resolve-holiday.ts";
import { resolveMonth } from "./resolve-month.ts";
import { resolveSamePeriod } from "./resolve-same-period.ts";
import { resolveStep } from "./resolve-step.ts";
import { resolveTime } from "./resolve-time.ts";
import { resolveMonthWeek, resolveWeekOfDay, resolveYearWeek } from "./resolve-week.ts";
import { resolveNthWeekday, resolveWeekday } from "./resolve-weekday.ts";
import { resolveYearPart } from "./resolve-year-part.ts";
import { settleHalf } from "./settle-half.ts";

export interface ResolveInput {
  readonly expressions: readonly DateExpression[];
  /** ISO date or date-time; `null` when unknown. */
  readonly publishedAt: string | null;
  readonly narrative: boolean;
  readonly isFuture: (expression: DateExpression) => boolean;
  /** Index of the sentence that holds an expression. */
  readonly sentenceOf: (expression: DateExpression) => number;
  /** Whether something was said, rather than done, on it: "told reporters on Friday". */
  readonly isOfSaying: (expression: DateExpression) => boolean;
  /** Whether it stands inside quote marks. */
  readonly isQuoted: (expression: DateExpression) => boolean;
  /** Whether it tells of any day: "she rises at [five in the morning]". */
  readonly isHabitual: (expression: DateExpression) => boolean;
  /** Whether it opens its sentence: "In 1942, …". */
  readonly opensSentence: (expression: DateExpression) => boolean;
}

const NOTHING_SPOKEN_OF: Memory = {
  lastDay: null,
  lastEvent: null,
  lastClock: null,
  lastMonth: null,
  lastPart: null,
  lastYear: null,
  story: null,
  lastNumbered: null,
  namedDays: new Map(),
};
const ANY_DAY: Resolved = { value: "XXXX-XX-XX", from: null };

/** Puts expressions on the calendar in order of place, each against those before it. */
export function resolveDates(input: ResolveInput): readonly DateMention[] {
  const { expressions, publishedAt, narrative, opensSentence, sentenceOf } = input;
  const { isFuture, isOfSaying, isQuoted, isHabitual } = input;
  const publication =
    publishedAt === null
      ? null
      : {
          id: null,
          first: readIsoDay(publishedAt),
          part: null,
          minute: null,
          isLate: false,
          isNight: false,
          isQuoted: false,
          at: 0,
          sentence: -1,
        };
  let memory: Memory = NOTHING_SPOKEN_OF;
  const mentions: DateMention[] = [];
  const eventDays = new Map<string, string>();
  for (const found of expressions) {
    const id = `d${mentions.length + 1}`;
    const { lastDay, lastEvent, lastClock, lastMonth, lastPart, lastYear, story } = memory;
    const context: Context = {
      publication,
      lastDay,
      lastEvent,
      lastClock,
      lastMonth,
      lastPart,
      lastYear,
      story,
      lastNumbered: memory.lastNumbered,
      namedDays: memory.namedDays,
      at: found.start,
      sentence: sentenceOf(found),
      opens: () => opensSentence(found),
      endsRange: found.endsRange === true,
      isQuoted: isQuoted(found),
      narrative,
      isOfSaying: () => isOfSaying(found),
      looksAhead: () => isFuture(found),
    };
    const expression = settleHalf(found, context);
    const resolved =
      isHabitual(expression) && lastDay?.sentence !== context.sentence
        ? ANY_DAY
        : resolve(expression, context);
    // 29 February of a year that has none
    if (resolved === null && publication !== null && expression.meaning.kind === "day") continue;
    const mention = toMention(expression, id, resolved, context);
    const key = eventDayKey(expression);
    if (key !== null) eventDays.set(id, key);
    const first = expression.endsRange === true ? mentions.pop() : undefined;
    if (first !== undefined) mentions.push(orderRange(first, mention));
    memory = remember(context, expression, mention);
    mentions.push(mention);
  }
  return fillEventDays(mentions, eventDays);
}

function resolve(
  { meaning, time }: Pick<DateExpression, "meaning" | "time">,
  context: Context,
): Resolved | null {
  switch (meaning.kind) {
    case "day":
      return resolveDay(meaning, context);
    case "day-of-month":
      return resolveDayOfMonth(meaning, context);
    case "month":
      return resolveMonth(meaning, context);
    case "year":
      return { value: yearText(meaning.year < 0 ? meaning.year + 1 : meaning.year), from: null };
    case "year-part":
      return resolveYearPart(meaning, context);
    case "weekday":
      return resolveWeekday(meaning, context);
    case "nth-weekday":
      return resolveNthWeekday(meaning, context);
    case "month-week":
      return resolveMonthWeek(meaning, context);
    case "year-week":
      return resolveYearWeek(meaning, context);
    case "week-of-day":
      return resolveWeekOfDay(meaning, context);
    case "step":
      return resolveStep(meaning, time, context);
    case "holiday":
      return resolveHoliday(meaning, context);
    case "same-period":
      return resolveSamePeriod(meaning, context);
    case "event-day":
      return meaning.day === null
        ? resolveEventDay(meaning, context)
        : resolve({ meaning: meaning.day, time }, context);
    case "coming-or-last-night":
      return resolveStep(nightStep(context), time, context);
    case "day-of-context":
      return resolveTime(time, context);
    case "literal":
      return { value: meaning.value, from: null };
  }
}

function nightStep({ looksAhead }: Context): Meaning & { kind: "step" } {
  const step: Step = { shift: looksAhead() ? 0 : -1, origin: "publication" };
  return { kind: "step", unit: "day", step };
}

function toMention(
  expression: DateExpression,
  id: string,
  resolved: Resolved | null,
  { publication }: Context,
): DateMention {
  const { start, end, meaning, time, mod, known, rule } = expression;
  const value = resolved === null ? null : resolved.value + timeText(time);
  const isTime = time !== null || (value?.includes("T") ?? false);
  const type: DateType = meaning.kind === "literal" ? meaning.type : isTime ? "TIME" : "DATE";
  const extent =
    value === null || type === "DURATION" || type === "SET" ? null : extentOfValue(value);
  return {
    id,
    start,
    end,
    type,
    value,
    mod,
    edtf: extent?.edtf ?? null,
    earliest: extent?.earliest ?? null,
    latest: extent?.latest ?? null,
    known,
    anchor: anchorOf(resolved, publication),
    rule,
  };
}

function anchorOf(resolved: Resolved | null, publication: Place | null): DateMention["anchor"] {
  if (resolved === null) return { kind: "unresolved" };
  if (resolved.from === null) return { kind: "absolute" };
  if (resolved.from === publication || resolved.from.id === null) return { kind: "publication" };
  return { kind: "mention", date: resolved.from.id };
}

function timeText(time: TimeOfDay | null): string {
  if (time === null) return "";
  if (time.kind === "part") return `T${time.part}`;
  const clock = [time.hour, time.minute].map((part) => String(part).padStart(2, "0")).join(":");
  return `T${clock}${time.zone ?? ""}`;
}
