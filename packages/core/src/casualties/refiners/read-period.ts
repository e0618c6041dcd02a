import type { DateMention, Period } from "../../model.ts";
import type { SentenceReading } from "../candidate.ts";

const SINCE: ReadonlySet<string> = new Set([
  "since",
  "began",
  "started",
  "starting",
  "beginning",
  "from",
]);
const YEAR_SO_FAR = /^(?:this|the current) (?:year|month|week)$/iu;
const PAST_STRETCH = /\b(?:past|last|previous|preceding) /iu;

/** Over which time a figure counts: `since October 7`, `this year`, `on Monday`. */
export function readPeriod(
  text: string,
  reading: SentenceReading,
  dates: readonly DateMention[],
): { readonly period: Period | null; readonly cumulative: boolean } {
  const first = reading.tokens[reading.from]?.start ?? 0;
  const last = reading.tokens[reading.to - 1]?.end ?? 0;
  const inside = dates.filter((date) => date.start >= first && date.end <= last);
  for (const date of inside) {
    const lead = leadWord(text, date.start);
    if (
      SINCE.has(lead) &&
      date.earliest !== null &&
      (lead !== "from" || isStart(text, date.start))
    ) {
      return {
        period: { since: startOf(date), until: null, on: null, dates: [date.id] },
        cumulative: true,
      };
    }
  }
  for (const date of inside) {
    const words = text.slice(date.start, date.end);
    if (YEAR_SO_FAR.test(words) && date.earliest !== null) {
      return {
        period: { since: date.earliest, until: null, on: null, dates: [date.id] },
        cumulative: true,
      };
    }
    if (date.type === "DURATION" && PAST_STRETCH.test(words) && date.earliest !== null) {
      return {
        period: { since: date.earliest, until: date.latest, on: null, dates: [date.id] },
        cumulative: false,
      };
    }
  }
  const day = inside.find((date) => date.type === "DATE" || date.type === "TIME");
  if (day?.value === undefined || day.value === null) return { period: null, cumulative: false };
  return {
    period: { since: null, until: null, on: day.value, dates: [day.id] },
    cumulative: false,
  };
}

/** Day of a day, month of a month: no more exact than the words. */
function startOf(date: DateMention): string | null {
  return date.earliest;
}

function leadWord(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 40), at).toLowerCase();
  const words = before.match(/[a-z]+/gu) ?? [];
  const last = words[words.length - 1] ?? "";
  if (/^(?:on|in|at|the|of|start|beginning|early|mid|late)$/u.test(last)) {
    return (
      [...words]
        .reverse()
        .find((word) => !/^(?:on|in|at|the|of|start|early|mid|late)$/u.test(word)) ?? ""
    );
  }
  return last;
}

function isStart(text: string, at: number): boolean {
  return /starting from\s*$/iu.test(text.slice(Math.max(0, at - 20), at));
}
