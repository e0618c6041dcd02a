import type { Span } from "@whosaid/core";

const PREPOSITION =
  /^(?:on|in|at|for|since|by|until|till|from|during|before|after|of|between|within|over|around|about)\s+/i;
const EDGE = /[\s.,;:!?)("”’]$/;

/** A stretch without its preposition and the punctuation after it, as gold has it. */
export function trimDateWords(text: string, { start, end }: Span): Span {
  let last = end;
  while (last > start && EDGE.test(text.slice(start, last))) last -= 1;
  const preposition = PREPOSITION.exec(text.slice(start, last));
  return { start: start + (preposition?.[0].length ?? 0), end: last };
}

/** ISO week of a day: 2024-03-07 is in 2024-W10. Weeks start on Monday. */
export function isoWeekOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * 86_400_000);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.floor((thursday.getTime() - newYear) / (7 * 86_400_000)) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, "0")}`;
}
