import type { AnnotatedDate } from "../annotated-article.ts";
import { daysOfValue } from "./days-of-value.ts";

const NAME =
  "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:new year|christmas|easter|weekend|spring|summer|autumn|fall|winter)[a-z' ]*";

/** Expressions that news and assistants read by different rules, or that news never prints. */
const OTHER_READINGS: readonly RegExp[] = [
  // "next Friday", "this June", "last Easter": an assistant’s weeks and years
  new RegExp(
    String.raw`\b(?:this|next|last|past|previous|coming|following|upcoming) (?:${NAME})\b`,
    "iu",
  ),
  // "in two weeks", "two days from tomorrow", "3 weeks before Christmas": bookings counted to the day
  /^in (?:an?|\d+|[a-z]+) /iu,
  /\b(?:from|before|after|since) (?:now|today|tomorrow|yesterday|tmrw|next|this|[A-Z0-9])/u,
  // "two months ago", to the day; TIMEX3 keeps the month
  /\b(?:months?|years?|fortnight)\b.*\b(?:ago|later|earlier)\b/iu,
  // "a few days" are three to an assistant; TIMEX3 leaves them open
  /\b(?:few|several|some|couple)\b/iu,
  /\b(?:business|work ?week|working|my)\b/iu,
  // what machines write: "2015/3", "2019-aug-1", "Dec31", "3h", "20161016"
  /^\d{1,4} ?[-/., ] ?\d{1,4}(?:[ ,]+\d{1,4})?$|^\d{8}$|\d[a-z]+$|[a-z]{3}\d|[-/][a-z]{3}|[a-z]{3,}[-/]\d|\d{4} ?, ?[a-z]/iu,
];

/** How much of an article stands for the sentence. */
const AROUND = 80;

/** A sentence that asks an assistant for something, names a prize, or holds a clock time. */
const ASSISTANT =
  /\b(?:cortana|skype|schedule|book(?:ing)?|set up|calendar|remind|reserve|appointment|arrange|available|find (?:me|us|a|some)|show (?:me|sales|records|statistics)|sales for|records|dinner|(?:partner|person|player|man|woman) of the)\b|www\.|\.xlsx|(?:^|\s)-\d/iu;
const CLOCK =
  /\d ?[ap]\.? ?m\b|\d:\d\d|o'clock|\b(?:noon|mid-?day|lunchtime|tonight|morning|afternoon|evening|night|[ap]m)s?\b|\d[ap]\b/iu;

/**
 * Whether an expression of a test for assistants reads the same in a news article. Asked of gold’s
 * words and the text only, never of what was found.
 */
export function hasNewsReading({ start, end, value }: AnnotatedDate, text: string): boolean {
  const words = text.slice(start, end);
  const around = text.slice(Math.max(0, start - AROUND), end + AROUND);
  if (value === null || ASSISTANT.test(around) || CLOCK.test(around)) return false;
  if (OTHER_READINGS.some((pattern) => pattern.test(words))) return false;
  // weeks of a month are no TIMEX3
  if (/^\d{4}-\d\d-W/u.test(value)) return false;
  const [, day] = /^\d{4}-\d\d-(\d\d)$/u.exec(value) ?? [];
  return day === undefined || isDay(value);
}

/** 30 February is a gold value too. */
function isDay(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return (
    !Number.isNaN(time) &&
    new Date(time).toISOString().startsWith(value) &&
    daysOfValue(value) !== null
  );
}
