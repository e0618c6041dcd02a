import { Culture, recognizeDateTime } from "@microsoft/recognizers-text-date-time";
import type { DateType } from "@whosaid/core";
import * as v from "valibot";
import type { AnnotatedDate } from "../annotated-article.ts";
import { trimDateWords } from "./date-words.ts";
import type { System } from "./system.ts";

const RESOLUTION = v.object({
  values: v.array(
    v.object({
      timex: v.optional(v.string(), ""),
      value: v.optional(v.string()),
      start: v.optional(v.string()),
      end: v.optional(v.string()),
    }),
  ),
});
type Reading = v.InferOutput<typeof RESOLUTION>["values"][number];

/** It is given a paragraph at a time: its cost grows faster than the length of the text. */
const LINE = /[^\n]+/g;

/**
 * Microsoft Recognizers-Text 1.3. It gives a TIMEX that leaves out what it does not know
 * (XXXX-10-07) and the readings in past and future: for news, the nearest of days of a month, and
 * else the latest that is not after the day.
 */
export function createRecognizersText(): System {
  return {
    name: "recognizers-text",
    read: ({ text, publishedAt }) => {
      const [year = 1970, month = 1, day = 1] = (publishedAt ?? "1970-01-01")
        .slice(0, 10)
        .split("-")
        .map(Number);
      const reference = new Date(year, month - 1, day, 12);
      const results = Array.from(text.matchAll(LINE), ({ index: from, 0: line }) =>
        recognizeDateTime(line, Culture.English, undefined, reference).map((result) => ({
          from,
          ...result,
        })),
      ).flat();
      const dates = results.map(
        ({ from, start, end, typeName, resolution }, index): AnnotatedDate => {
          const { values } = v.parse(RESOLUTION, resolution ?? { values: [] });
          const reading = chooseReading(values, publishedAt?.slice(0, 10) ?? "9999");
          const span = trimDateWords(text, { start: from + start, end: from + end + 1 });
          const type = typeOf(typeName.replace("datetimeV2.", ""), reading.timex);
          return {
            label: `d${index + 1}`,
            ...span,
            type,
            value: completeTimex(reading, publishedAt ?? ""),
          };
        },
      );
      return { quotations: null, dates, casualties: null };
    },
  };
}

function chooseReading(values: readonly Reading[], day: string): Reading {
  const none: Reading = { timex: "" };
  if (MONTH_DAY.test(values[0]?.timex ?? "")) {
    const distance = (reading: Reading): number =>
      Math.abs(Date.parse(dayOf(reading)) - Date.parse(day));
    return values.toSorted((a, b) => distance(a) - distance(b))[0] ?? none;
  }
  return values.filter((reading) => dayOf(reading) <= day).at(-1) ?? values[0] ?? none;
}

const MONTH_DAY = /^XXXX-\d\d-\d\d/;

function dayOf({ value, start, end }: Reading): string {
  return (value ?? start ?? end ?? "").slice(0, 10);
}

function typeOf(name: string, timex: string): DateType {
  if (name === "duration") return "DURATION";
  if (name === "set") return "SET";
  return name.includes("time") || /T(?:\d|MO|AF|EV|NI|DT)/.test(timex) ? "TIME" : "DATE";
}

const SEASON = /^(?:SP|SU|FA|WI)$/;
/** `(2009-07-01,2009-10-01,P3M)`: a quarter when it starts with one and is three months long. */
const QUARTER = /^\((\d{4})-(01|04|07|10)-01,[\d-]+,P3M\)$/;

/** The TIMEX with what it leaves out filled in: XXXX-10 and 2023-10-01 give 2023-10. */
function completeTimex(reading: Reading, published: string): string | null {
  const { timex, value } = reading;
  const resolved = dayOf(reading);
  const [, year, month] = QUARTER.exec(timex) ?? [];
  if (year !== undefined) return `${year}-Q${Math.ceil(Number(month) / 3)}`;
  if (timex.startsWith("(") || timex === "") return resolved || null;
  if (timex.startsWith("P")) return timex;
  if (SEASON.test(timex)) return `${published.slice(0, 4)}-${timex}`;
  if (value === "not resolved") return timex;
  if (timex.startsWith("T")) return `${published.slice(0, 10)}${withMinutes(timex)}`;
  const [date = "", time] = timex.split("T");
  const known = date.includes("WXX") ? resolved : resolved.slice(0, date.length);
  const filled = date.includes("XX") ? known : date;
  return time === undefined ? filled : `${filled}${withMinutes(`T${time}`)}`;
}

/** T14 is 14:00. */
function withMinutes(time: string): string {
  return /^T\d\d$/.test(time) ? `${time}:00` : time;
}
