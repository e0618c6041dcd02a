import * as chrono from "chrono-node";
import type { AnnotatedDate } from "../annotated-article.ts";
import { isoWeekOf, trimDateWords } from "./date-words.ts";
import type { System } from "./system.ts";

const WEEK = /\bweek\b/i;
const QUARTER = /\bquarter\b/i;
const PART_OF_DAY = [
  [/morning/i, "MO"],
  [/afternoon|noon/i, "AF"],
  [/evening/i, "EV"],
  [/night/i, "NI"],
] as const;

/** chrono-node 2: what it knows (not what it implies) decides how fine the value is. */
export function createChronoNode(): System {
  return {
    name: "chrono-node",
    read: ({ text, publishedAt }) => {
      const instant = new Date(
        publishedAt === undefined ? 0 : `${publishedAt.slice(0, 10)}T12:00:00Z`,
      );
      const results = chrono.parse(text, { instant, timezone: 0 });
      const dates = results.map(({ index, text: words, start }, position): AnnotatedDate => {
        const span = trimDateWords(text, { start: index, end: index + words.length });
        return { label: `d${position + 1}`, ...span, ...timexOf(start, words) };
      });
      return { quotations: null, dates, casualties: null };
    },
  };
}

function timexOf(
  start: chrono.ParsedComponents,
  words: string,
): { type: "DATE" | "TIME"; value: string } {
  const two = (component: chrono.Component): string =>
    String(start.get(component) ?? 0).padStart(2, "0");
  const year = String(start.get("year") ?? 0).padStart(4, "0");
  const month = `${year}-${two("month")}`;
  const day = `${month}-${two("day")}`;
  if (start.isCertain("hour"))
    return { type: "TIME", value: `${day}T${two("hour")}:${two("minute")}` };
  const part = PART_OF_DAY.find(([name]) => name.test(words))?.[1];
  if (part !== undefined) return { type: "TIME", value: `${day}T${part}` };
  if (WEEK.test(words)) return { type: "DATE", value: isoWeekOf(day) };
  if (QUARTER.test(words)) {
    return { type: "DATE", value: `${year}-Q${Math.ceil((start.get("month") ?? 1) / 3)}` };
  }
  if (start.isCertain("day") || start.isCertain("weekday")) return { type: "DATE", value: day };
  if (start.isCertain("month")) return { type: "DATE", value: month };
  return { type: "DATE", value: start.isCertain("year") ? year : day };
}
