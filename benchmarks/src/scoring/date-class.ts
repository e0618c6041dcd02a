import type { AnnotatedDate } from "../annotated-article.ts";

/** Classes of expression, each resolved by rules of its own. */
export const DATE_CLASSES = [
  "full date",
  "day without year",
  "weekday",
  "other day",
  "month",
  "year",
  "week",
  "season, quarter, half",
  "decade, century",
  "vague",
  "clock time",
  "part of day",
  "duration",
  "set",
] as const;
export type DateClass = (typeof DATE_CLASSES)[number];

const MONTH_NAME = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b|\d[/.]\d/i;
const WEEKDAY_NAME = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/i;
const YEAR_NUMBER = /\b\d{4}\b/;

/** Read from gold’s value, and from the words where the value does not tell. */
export function classOf({ start, end, type, value }: AnnotatedDate, text: string): DateClass {
  if (type === "DURATION") return "duration";
  if (type === "SET") return "set";
  const day = value ?? "";
  if (type === "TIME") return /T\d/.test(day) ? "clock time" : "part of day";
  if (/^(?:BC)?\d{4}$|^FY/.test(day)) return "year";
  if (/^(?:BC)?[\dX]{4}-\d{2}(?:-XX)?$/.test(day)) return "month";
  if (/-W\d{2}/.test(day)) return "week";
  if (/-(?:SP|SU|FA|WI|Q\d|H\d)$/.test(day)) return "season, quarter, half";
  if (/^(?:BC)?\d{2,3}$/.test(day)) return "decade, century";
  if (!/\d{4}-\d{2}-\d{2}/.test(day)) return "vague";
  const words = text.slice(start, end);
  if (MONTH_NAME.test(words)) return YEAR_NUMBER.test(words) ? "full date" : "day without year";
  if (YEAR_NUMBER.test(words)) return "full date";
  return WEEKDAY_NAME.test(words) ? "weekday" : "other day";
}
