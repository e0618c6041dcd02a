import type { DateMention, DateType } from "../../model.ts";
import { dayNumber, readIsoDay } from "../calendar.ts";
import type { DateExpression, TimeOfDay } from "../expression.ts";
import type { Context, Place, Resolved } from "./context.ts";
import { extentOfValue } from "./extent-of-value.ts";
import { orderRange } from "./order-range.ts";
import { resolveDay } from "./resolve-day.ts";
import { resolveDayOfMonth } from "./resolve-day-of-month.ts";
import { resolveHoliday } from "./resolve-holiday.ts";
import { resolveMonth } from "./resolve-month.ts";
import { resolveSamePeriod } from "./resolve-same-period.ts";
import { resolveStep } from "./resolve-step.ts";
import { resolveTime } from "./resolve-time.ts";
import { resolveMonthWeek, resolveWeekOfDay, resolveYearWeek } from "./resolve-week.ts";
import { resolveNthWeekday, resolveWeekday } from "./resolve-weekday.ts";
import { resolveYearPart } from "./resolve-year-part.ts";

export interface ResolveInput {
  readonly expressions: readonly DateExpression[];
  /** ISO date or date-time; `null` when unknown. */
  readonly publishedAt: string | null;
  readonly narrative: boolean;
  readonly isFuture: (expression: DateExpression) => boolean;
  /** Index of the sentence that holds an expression. */
  readonly sentenceOf: (expression: DateExpression) => number;
  /** Whether it opens its sentence: "In 1942, …". */
  readonly opensSentence: (expression: DateExpression) => boolean;
}

/** Puts expressions on the calendar in order of place, each against those before it. */
export function resolveDates(input: ResolveInput): readonly DateMention[] {
  const { expressions, publishedAt, narrative, isFuture, opensSentence, sentenceOf } = input;
  const publication =
    publishedAt === null
      ? null
      : {
          id: null,
          first: readIsoDay(publishedAt),
          minute: null,
          isLate: false,
          at: 0,
          sentence: -1,
        };
  let context: Context = {
    publication,
    lastDay: null,
    lastClock: null,
    lastMonth: null,
    lastYear: null,
    story: null,
    at: 0,
    sentence: 0,
    opens: false,
    narrative,
    looksAhead: () => false,
  };
  const mentions: DateMention[] = [];
  for (const expression of expressions) {
    const id = `d${mentions.length + 1}`;
    context = {
      ...context,
      at: expression.start,
      sentence: sentenceOf(expression),
      opens: opensSentence(expression),
      looksAhead: () => isFuture(expression),
    };
    const resolved = resolve(expression, context);
    // 29 February of a year that has none
    if (resolved === null && publication !== null && expression.meaning.kind === "day") continue;
    const mention = toMention(expression, id, resolved, context);
    const first = expression.endsRange === true ? mentions.pop() : undefined;
    if (first !== undefined) mentions.push(orderRange(first, mention));
    context = remember(context, mention);
    mentions.push(mention);
  }
  return mentions;
}

function resolve({ meaning, time }: DateExpression, context: Context): Resolved | null {
  switch (meaning.kind) {
    case "day":
      return resolveDay(meaning, context);
    case "day-of-month":
      return resolveDayOfMonth(meaning, context);
    case "month":
      return resolveMonth(meaning, context);
    case "year":
      return { value: yearValue(meaning.year), from: null };
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
      return resolveStep(meaning, context);
    case "holiday":
      return resolveHoliday(meaning, context);
    case "same-period":
      return resolveSamePeriod(meaning, context);
    case "day-of-context":
      return resolveTime(time, context);
    case "literal":
      return { value: meaning.value, from: null };
  }
}

function yearValue(year: number): string {
  return year < 0 ? `BC${String(-year).padStart(4, "0")}` : String(year).padStart(4, "0");
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

const PLACED = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?/u;

function minuteOf(value: string): number | null {
  const clock = /T(\d{2}):(\d{2})/u.exec(value);
  return clock === null ? null : Number(clock[1]) * 60 + Number(clock[2]);
}

/** The context after a mention: what "that day" and "the following year" speak of from now on. */
function remember(context: Context, mention: DateMention): Context {
  const groups = mention.value === null ? undefined : PLACED.exec(mention.value)?.groups;
  if (groups === undefined || mention.type === "DURATION" || mention.type === "SET") return context;
  // "to this day", "today" in a history: the writer's time, not the story's
  if (context.narrative && context.story !== null && mention.anchor.kind === "publication")
    return context;
  const { year = "", month, day } = groups;
  const first = dayNumber({ year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) });
  const minute = minuteOf(mention.value ?? "");
  const isLate = /T(?:AF|EV|NI|1[2-9]|2\d)/u.test(mention.value ?? "");
  const place: Place = {
    id: mention.id,
    first,
    minute,
    isLate,
    at: mention.start,
    sentence: context.sentence,
  };
  return {
    ...context,
    lastYear: place,
    story: month !== undefined || context.opens || context.story === null ? place : context.story,
    lastMonth: month === undefined ? context.lastMonth : place,
    lastDay: day === undefined ? context.lastDay : place,
    lastClock: minute === null ? context.lastClock : place,
  };
}
