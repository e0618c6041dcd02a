import { calendarDay, yearText } from "../calendar.ts";
import type { Meaning } from "../expression.ts";
import type { Context, Resolved } from "./context.ts";
import { monthValue } from "./resolve-month.ts";
import { resolveYear } from "./resolve-year.ts";

/** "the same quarter of 2021": the month or quarter spoken of, in another year. */
export function resolveSamePeriod(
  { isQuarter, year }: Meaning & { kind: "same-period" },
  context: Context,
): Resolved | null {
  const { lastMonth, lastPart } = context;
  const isOfPart = lastPart !== null && lastPart.at > (lastMonth?.at ?? -1);
  const base = (isOfPart ? lastPart : lastMonth) ?? context.publication;
  const told = resolveYear(year, context);
  if (base === null || told === null) return null;
  if (isOfPart) return { value: `${yearText(told.year)}-${lastPart.part}`, from: base };
  const { month } = calendarDay(base.first);
  const value = isQuarter
    ? `${yearText(told.year)}-Q${Math.ceil(month / 3)}`
    : monthValue(told.year, month);
  return { value, from: base };
}
