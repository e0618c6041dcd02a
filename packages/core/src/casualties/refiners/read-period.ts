import type { DateMention, Period } from "../../model.ts";
import { firstEndingAfter, type Span } from "../../span.ts";
import type { Candidate, SentenceReading } from "../candidate.ts";

/** What a figure's time is read from. */
export interface PeriodInput {
  readonly text: string;
  readonly dates: readonly DateMention[];
  /** ISO date of publication; `null` when unknown. */
  readonly publishedAt: string | null;
}

export interface ReadPeriod {
  readonly period: Period | null;
  /** Whether the words make it a count that runs on: "since", "this year". */
  readonly cumulative: boolean;
}

const UNKNOWN: ReadPeriod = { period: null, cumulative: false };
const SO_FAR = /^(?:so far )?(?:this|the current) (?:year|month|week)$/i;
const WHOLE = /\b(?:whole|all|course|entirety) of (?:the )?$/i;
const LAST_STRETCH = /^last (?:year|month|week)$/i;
const PAST = /\b(?:past|last|previous|preceding)\b/i;
/** "since the outbreak was declared on …": how far a date may stand behind its "since". */
const SINCE_REACH = 80;
const SINCE =
  /\b(?:since|starting(?: from| on| in)?|beginning(?: on| in)?|began(?: on| in)?)\b(?<between>[^.;]*)$/i;
const BETWEEN = /\b(?:between|from) $/i;

/** Over which time a figure counts: `since October 7`, `this year`, `in the past 24 hours`. */
export function readPeriod(
  { phrase, rule }: Candidate,
  reading: SentenceReading,
  rivals: readonly Candidate[],
  input: PeriodInput,
): ReadPeriod {
  const stretch = stretchOf(reading, phrase.from, rule, rivals);
  const inside = datesIn(input.dates, stretch).filter((date) => !isRecord(date, input.text));
  for (const date of inside) {
    const read = readStretch(date, input);
    if (read !== null) return read;
  }
  const day = inside.find((date) => date.type === "DATE" || date.type === "TIME");
  if (day === undefined || day.value === null) return UNKNOWN;
  return {
    period: { since: null, until: null, on: day.value, dates: [day.id] },
    cumulative: false,
  };
}

const RECORD =
  /\b(?:worst|deadliest|bloodiest|heaviest|highest|largest|biggest|gravest|lowest|first|second|third|last)\b[^,.;]* since $/i;

/** "the worst such attack since [2016]": how rare it is, not over which time it counts. */
function isRecord({ start }: DateMention, text: string): boolean {
  return RECORD.test(text.slice(Math.max(0, start - SINCE_REACH), start));
}

/** Dates wholly in a stretch; they stand in order, and none in another. */
function datesIn(dates: readonly DateMention[], { start, end }: Span): readonly DateMention[] {
  const inside: DateMention[] = [];
  for (let index = firstEndingAfter(dates, start); index < dates.length; index += 1) {
    const date = dates[index];
    if (date === undefined || date.start >= end) break;
    if (date.start >= start && date.end <= end) inside.push(date);
  }
  return inside;
}

/** The part of the sentence whose dates are the figure's: `171 last year, | against 243 in 2023`. */
function stretchOf(
  { tokens, from, to }: SentenceReading,
  at: number,
  rule: string,
  rivals: readonly Candidate[],
): Span {
  const compared = rivals.find((rival) => rival.rule === "compared")?.phrase.from ?? to;
  const first = rule === "compared" ? at : from;
  const last = rule === "compared" ? to : compared;
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

function readStretch(date: DateMention, { text, publishedAt }: PeriodInput): ReadPeriod | null {
  const words = text.slice(date.start, date.end);
  const lead = text.slice(Math.max(0, date.start - SINCE_REACH), date.start);
  if (date.earliest !== null && (SINCE.test(lead) || SO_FAR.test(words))) {
    return since(date, date.earliest, null, true);
  }
  if (
    date.earliest !== null &&
    (BETWEEN.test(lead) || WHOLE.test(lead) || LAST_STRETCH.test(words))
  ) {
    return since(date, date.earliest, BETWEEN.test(lead) ? null : date.latest, false);
  }
  const days = PAST.test(words) || PAST.test(lead.slice(-14)) ? daysOf(date.value) : null;
  if (date.type === "DURATION" && days !== null && publishedAt !== null) {
    return since(date, daysBefore(publishedAt, days), publishedAt.slice(0, 10), false);
  }
  return null;
}

function since(
  date: DateMention,
  start: string,
  until: string | null,
  cumulative: boolean,
): ReadPeriod {
  return { period: { since: start, until, on: null, dates: [date.id] }, cumulative };
}

const HOURS = /^PT(\d{1,3})H$/u;
const DAYS = /^P(\d{1,3})(D|W)$/u;

/** Whole days of a TIMEX3 duration: PT24H is one. */
function daysOf(value: string | null): number | null {
  const hours = HOURS.exec(value ?? "");
  if (hours !== null) return Math.ceil(Number(hours[1]) / 24);
  const days = DAYS.exec(value ?? "");
  if (days === null) return null;
  return Number(days[1]) * (days[2] === "W" ? 7 : 1);
}

function daysBefore(day: string, count: number): string {
  const at = Date.parse(`${day.slice(0, 10)}T00:00:00Z`) - count * 86_400_000;
  return new Date(at).toISOString().slice(0, 10);
}
