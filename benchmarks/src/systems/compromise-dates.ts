import { createRequire } from "node:module";
import * as v from "valibot";
import type { AnnotatedDate } from "../annotated-article.ts";
import { isoWeekOf, trimDateWords } from "./date-words.ts";
import type { System } from "./system.ts";

interface View {
  json(options: { readonly offset: true }): unknown;
}

/** The part of compromise with its plugin that is used here. */
interface DatesNlp {
  (
    text: string,
  ): {
    dates(options: { readonly timezone: string; readonly today?: string }): View;
    durations(): View;
  };
  plugin(plugin: unknown): void;
}

const PLACED = { text: v.string(), offset: v.object({ start: v.number(), length: v.number() }) };
const DATES = v.array(
  v.object({
    ...PLACED,
    dates: v.object({
      start: v.nullish(v.string(), null),
      unit: v.nullish(v.string(), null),
      repeat: v.optional(v.unknown()),
    }),
  }),
);
const DURATIONS = v.array(v.object({ ...PLACED, duration: v.record(v.string(), v.unknown()) }));

const UNITS = ["year", "quarter", "month", "week", "day", "hour", "minute", "second"] as const;
const LETTER: Readonly<Record<string, string>> = { year: "Y", month: "M", week: "W", day: "D" };
const CLOCK_LETTER: Readonly<Record<string, string>> = { hour: "H", minute: "M", second: "S" };

/**
 * compromise-dates 3. A plugin changes compromise for the whole process, so this one gets a copy
 * of its own: the CommonJS build, which nothing else here loads.
 */
export function createCompromiseDates(): System {
  const require = createRequire(import.meta.url);
  const nlp: DatesNlp = require("compromise");
  nlp.plugin(require("compromise-dates"));
  return {
    name: "compromise-dates",
    read: ({ text, publishedAt }) => {
      const day = publishedAt?.slice(0, 10);
      const view = nlp(text);
      const options = { timezone: "UTC", ...(day === undefined ? {} : { today: day }) };
      const dates = v
        .parse(DATES, view.dates(options).json({ offset: true }))
        .map(({ offset, dates: { start, unit, repeat } }) => ({
          span: trimDateWords(text, { start: offset.start, end: offset.start + offset.length }),
          ...(repeat === undefined ? timexOf(start, unit) : { type: "SET" as const, value: null }),
        }));
      const durations = v
        .parse(DURATIONS, view.durations().json({ offset: true }))
        .map(({ offset, duration }) => ({
          span: trimDateWords(text, { start: offset.start, end: offset.start + offset.length }),
          type: "DURATION" as const,
          value: durationOf(duration),
        }));
      const free = durations.filter(({ span }) =>
        dates.every((date) => date.span.end <= span.start || span.end <= date.span.start),
      );
      return {
        quotations: null,
        dates: [...dates, ...free].map(
          ({ span, type, value }, index): AnnotatedDate => ({
            label: `d${index + 1}`,
            ...span,
            type,
            value,
          }),
        ),
        casualties: null,
      };
    },
  };
}

function timexOf(
  start: string | null,
  unit: string | null,
): { type: "DATE" | "TIME"; value: string | null } {
  if (start === null) return { type: "DATE", value: null };
  const day = start.slice(0, 10);
  if (unit === "hour" || unit === "minute" || unit === "time")
    return { type: "TIME", value: start.slice(0, 16) };
  if (unit === "day" && !start.slice(11, 16).startsWith("00:00"))
    return { type: "TIME", value: start.slice(0, 16) };
  if (unit === "week") return { type: "DATE", value: isoWeekOf(day) };
  if (unit === "month") return { type: "DATE", value: day.slice(0, 7) };
  if (unit === "year") return { type: "DATE", value: day.slice(0, 4) };
  if (unit === "quarter") {
    return { type: "DATE", value: `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}` };
  }
  return { type: "DATE", value: day };
}

/** `{ day: 3 }` is P3D. */
function durationOf(duration: Readonly<Record<string, unknown>>): string | null {
  let [calendar, clock] = ["", ""];
  for (const unit of UNITS) {
    const amount = duration[unit] ?? duration[`${unit}s`];
    if (typeof amount !== "number" || amount === 0) continue;
    if (LETTER[unit] !== undefined) calendar += `${amount}${LETTER[unit]}`;
    if (CLOCK_LETTER[unit] !== undefined) clock += `${amount}${CLOCK_LETTER[unit]}`;
  }
  if (calendar === "" && clock === "") return null;
  return `P${calendar}${clock === "" ? "" : `T${clock}`}`;
}
