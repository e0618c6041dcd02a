import { calendarDay } from "../calendar.ts";
import type { Step, YearReference } from "../expression.ts";
import type { Context, Place } from "./context.ts";

export interface ResolvedYear {
  readonly year: number;
  readonly from: Place | null;
}

/** The year that an expression tells by number or by step; `null` when it tells none. */
export function resolveYear(year: YearReference, context: Context): ResolvedYear | null {
  if (year === null) return null;
  if (typeof year === "number") return { year, from: null };
  const base = yearBase(year, context);
  return base === null ? null : { year: calendarDay(base.first).year + year.shift, from: base };
}

/** What steps of months and years count from. */
export function yearBase({ origin }: Step, context: Context): Place | null {
  return origin === "publication" ? context.publication : (context.lastYear ?? context.publication);
}
