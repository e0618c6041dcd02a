import type { DateMention, Period } from "../../model.ts";
import { firstEndingAfter, type Span, sliceOf, span } from "../../span.ts";
import type { Candidate, SentenceReading } from "../candidate.ts";
import { isUndated, startBefore } from "./find-start.ts";

/** What a figure's time is read from. */
export interface PeriodInput {
  readonly text: string;
  readonly dates: readonly DateMention[];
  /** Dates from which something runs, in order: "broke out on [9 October]". */
  readonly starts: readonly DateMention[];
  /** ISO date of publication; `null` when unknown. */
  readonly publishedAt: string | null;
}

export interface ReadPeriod {
  readonly period: Period | null;
  /** Whether the words make it a count that runs on: "since", "this year". */
  readonly cumulative: boolean;
}

const UNKNOWN: ReadPeriod = { period: null, cumulative: false };
const SO_FAR = /^(?:so far )?(?:this|the current) (?:year|month)$|^so far this week$/i;
const WHOLE = /^(?!.*\bthan in).*\b(?:whole|all|course|entirety) of (?:the )?$/is;
/** The same, where the date's own words hold it: "the whole of 2023". */
const WHOLE_WORDS = /^(?:the )?(?:whole|entirety|course) of\b/i;
const LAST_STRETCH = /^last year$/i;
const PAST = /\b(?:past|last|previous|preceding)\b/i;
/** "since the outbreak was declared on …": how far a date may stand behind its "since". */
const SINCE_REACH = 80;
const SINCE =
  /\b(?:since|starting(?: from| on| in)?|beginning(?: on| in)?|began(?: on| in)?)\b(?<between>[^.;]*)$/i;
/** How many tokens of its sentence a leading date may take. */
const LONGEST_HEAD = 7;
const BETWEEN = /\b(?:between|from) $/i;

/** Over which time a figure counts: `since October 7`, `this year`, `in the past 24 hours`. */
export function readPeriod(
  candidate: Candidate,
  reading: SentenceReading,
  rivals: readonly Candidate[],
  input: PeriodInput,
): ReadPeriod {
  const figure = spanOf(reading, candidate);
  const stretch = stretchOf(reading, candidate, rivals);
  const near = datesIn(input.dates, stretch);
  const candidates = (near.length > 0 ? near : datesIn(input.dates, headOf(reading))).filter(
    (date) => !isRecord(date, input.text) && !isOfOther(date, figure, input.text),
  );
  const inside = ownDates(candidates, figure, nextRival(candidate, reading, rivals));
  if (isStill(candidate, reading, rivals)) return UNKNOWN;
  for (const date of inside) {
    const read = readSince(date, figure, input);
    if (read !== null) return read;
  }
  for (const date of inside) {
    const read = readStretch(date, candidate, figure, input);
    if (read !== null) return read;
  }
  if (isUndated(sliceOf(input.text, stretch), figure.start - stretch.start)) {
    const start = startBefore(input.starts, figure.start);
    if (start !== null) return since(start, start.earliest ?? "", null, true);
  }
  const day = inside.find((date) => date.type === "DATE" || date.type === "TIME");
  if (day === undefined || day.value === null) return UNKNOWN;
  return {
    period: { since: null, until: null, on: day.value, dates: [day.id] },
    cumulative: false,
  };
}

/** Where the next figure behind it begins; `null` where none follows. */
function nextRival(
  { phrase }: Candidate,
  { tokens }: SentenceReading,
  rivals: readonly Candidate[],
): number | null {
  const next = rivals.find((rival) => rival.phrase.from >= phrase.to);
  return next === undefined ? null : (tokens[next.phrase.from]?.start ?? null);
}

/** `867 died in [2022] | and 89 have been missing since 25 April`: a date of its own keeps others out. */
function ownDates(
  dates: readonly DateMention[],
  figure: Span,
  rival: number | null,
): readonly DateMention[] {
  if (rival === null || !dates.some(({ start }) => figure.end <= start && start < rival))
    return dates;
  return dates.filter(({ start }) => start < rival);
}

function spanOf({ tokens }: SentenceReading, { phrase }: Candidate): Span {
  return span(tokens[phrase.from]?.start ?? 0, tokens[phrase.to - 1]?.end ?? 0);
}

const RECORD =
  /\b(?:worst|deadliest|bloodiest|heaviest|highest|largest|biggest|gravest|lowest|first|second|third|last)\b[^,.;]* since $/i;
const RECORD_OF =
  /\b(?:worst|deadliest|bloodiest|heaviest|highest|largest|biggest|gravest|lowest)\b[^,.;]*$/i;

/** "the worst such attack since [2016]", "one of the heaviest [this year]": how rare it is. */
function isRecord({ start, end }: DateMention, text: string): boolean {
  // the deadliest since 1987, when 1,214 people were killed
  if (/^, when\b/u.test(text.slice(end, end + 7))) return false;
  const lead = text.slice(Math.max(0, start - SINCE_REACH), start);
  return RECORD.test(lead) || (/^this/i.test(text.slice(start, end)) && RECORD_OF.test(lead));
}

/** "more than in [2023]", "twice as many as in [2019]": what it is compared with. */
const COMPARES = /\b(?:than|as) (?:in|during|for) (?:the )?$/i;

const OPENS_NEXT = /(?:\band|;),? (?:since )?$/i;

/** "61,300 people fled, bringing the total since [January] to 412,000" */
const BRINGS = /\b(?:bringing|taking|raising|brings|brought) (?:the|to|its|their)\b/i;

/**
 * A date that belongs to another figure: `412 killed and, since [2011], some 200,000 displaced`, `31
 * deaths (19 of them in [the past week])`.
 */
function isOfOther({ start, end }: DateMention, figure: Span, text: string): boolean {
  if (figure.end > start) return false;
  const between = text.slice(figure.end, start);
  const lead = between.slice(-SINCE_REACH);
  if (BRINGS.test(between) || COMPARES.test(lead)) return true;
  if (OPENS_NEXT.test(lead) && text.charAt(end) === ",") return true;
  return between.includes("(") && !between.includes(")");
}

/** "413 men were detained last year and [61] are still held": how many there are now. */
function isStill(
  { phrase }: Candidate,
  { tokens }: SentenceReading,
  rivals: readonly Candidate[],
): boolean {
  if (!rivals.some((rival) => rival.phrase.to <= phrase.from)) return false;
  return /^(?:still|remain|remains)$/u.test(
    tokens[phrase.to]?.lower === "are" || tokens[phrase.to]?.lower === "were"
      ? (tokens[phrase.to + 1]?.lower ?? "")
      : (tokens[phrase.to]?.lower ?? ""),
  );
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

/**
 * The part of the sentence whose dates are the figure's: `171 last year, | against 243 in 2023`, and
 * no farther than its semicolons.
 */
function stretchOf(
  { tokens, from, to }: SentenceReading,
  { phrase, rule }: Candidate,
  rivals: readonly Candidate[],
): Span {
  const compared = rivals.find((rival) => rival.rule === "compared")?.phrase.from ?? to;
  let first = rule === "compared" ? phrase.from : from;
  let last = rule === "compared" || compared < phrase.from ? to : compared;
  for (let at = first; at < last; at += 1) {
    if (tokens[at]?.text !== ";") continue;
    if (at < phrase.from) first = at + 1;
    else last = at;
  }
  return span(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);
}

/** `[In the past 24 hours], the army lost 230 men; three surrendered`: said of all its parts. */
function headOf({ tokens, from, to }: SentenceReading): Span {
  const last = Math.min(to, from + LONGEST_HEAD);
  return span(tokens[from]?.start ?? 0, tokens[last - 1]?.end ?? 0);
}

function readSince(date: DateMention, figure: Span, { text }: PeriodInput): ReadPeriod | null {
  if (date.earliest === null) return null;
  const lead = text.slice(Math.max(0, date.start - SINCE_REACH), date.start);
  if (THAT_BEGAN.test(lead)) {
    // the war, which broke out in 2019, has claimed 4,000 lives
    const runs = date.end < figure.start && HAS.test(text.slice(date.end, figure.start));
    return runs ? since(date, date.earliest, null, true) : null;
  }
  return SINCE.test(lead) && !RECORD.test(lead) ? since(date, date.earliest, null, true) : null;
}

/** "a war that broke out in [2019]", "a siege that began on [9 April]": an event's own beginning. */
const THAT_BEGAN = /\b(?:that|which) (?:broke out|began|started|erupted)\b[^.;,]{0,30}$/i;
const HAS = /\b(?:has|have)\b/i;

function readStretch(
  date: DateMention,
  candidate: Candidate,
  figure: Span,
  { text, publishedAt }: PeriodInput,
): ReadPeriod | null {
  const words = text.slice(date.start, date.end);
  const lead = text.slice(Math.max(0, date.start - SINCE_REACH), date.start);
  if (date.earliest !== null) {
    if (SO_FAR.test(words)) return since(date, date.earliest, null, true);
    const between = BETWEEN.test(lead);
    if (
      between ||
      WHOLE.test(lead) ||
      WHOLE_WORDS.test(words) ||
      LAST_STRETCH.test(words) ||
      isCountOf(candidate, date, figure, text)
    ) {
      return since(date, date.earliest, between ? null : date.latest, false);
    }
  }
  const days = PAST.test(words) || PAST.test(lead.slice(-14)) ? daysOf(date.value) : null;
  if (date.type === "DURATION" && days !== null && publishedAt !== null) {
    return since(date, daysBefore(publishedAt, days), publishedAt.slice(0, 10), false);
  }
  return null;
}

const YEAR = /^\d{4}$/u;
const MONTH_OR_QUARTER = /^\d{4}-(?:\d\d|Q\d)$/u;
/** From how many on a count of a year or a month is a statistic and not one event. */
const YEARLY = 30;
const MONTHLY = 100;
/** How far behind its figure such a year may stand, in code units. */
const FARTHEST_YEAR = 60;
const SAME_STRETCH = /\bsame (?:point|period|quarter|month|time|stretch)\b[^,.;]*$/i;

/** "1,096 lives on its roads in [2015]", "187 were killed and 90 hurt in [April]": a count of it all. */
function isCountOf(
  { rule, phrase }: Candidate,
  { value, start, end }: DateMention,
  figure: Span,
  text: string,
): boolean {
  const isYear = YEAR.test(value ?? "");
  if (!isYear && !MONTH_OR_QUARTER.test(value ?? "")) return false;
  const between = text.slice(Math.min(figure.end, start), start);
  if (rule === "compared") return SAME_STRETCH.test(between);
  if (rule === "harm-active" || rule === "harm-result" || figure.end > start) return false;
  // killed in a clash in May 2020; in August 2007, when a quake hit
  if (between.length > FARTHEST_YEAR || !/ in $/u.test(between) || /\b(?:an?|the)\b/u.test(between))
    return false;
  if (/^, (?:when|after|as)\b/u.test(text.slice(end, end + 8))) return false;
  const count = phrase.quantity?.low ?? phrase.quantity?.high ?? 0;
  return count >= (isYear ? YEARLY : MONTHLY);
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
