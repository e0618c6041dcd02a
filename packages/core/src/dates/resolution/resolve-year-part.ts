import { calendarDay, yearText } from "../calendar.ts";
import type { Meaning, YearPart } from "../expression.ts";
import type { Context, Resolved } from "./context.ts";
import { resolveYear, yearBase } from "./resolve-year.ts";

/** First month of each part of the year, seasons as in the north. */
const FIRST_MONTHS: Readonly<Record<YearPart, number>> = {
  SP: 3,
  SU: 6,
  FA: 9,
  WI: 12,
  Q1: 1,
  Q2: 4,
  Q3: 7,
  Q4: 10,
  H1: 1,
  H2: 7,
};

/** "the spring", "last summer", "the third quarter": the last one begun unless told otherwise. */
export function resolveYearPart(
  { part, year, step }: Meaning & { kind: "year-part" },
  context: Context,
): Resolved | null {
  const told = resolveYear(year, context);
  if (told !== null) return { value: `${yearText(told.year)}-${part}`, from: told.from };
  const base =
    step === null && context.narrative
      ? (context.story ?? context.publication)
      : yearBase(step ?? { shift: 0, origin: "publication" }, context);
  if (base === null) return null;
  const now = calendarDay(base.first);
  const shift =
    base === context.publication
      ? yearShift(FIRST_MONTHS[part], now.month, step?.shift ?? null, context.looksAhead)
      : step?.shift === 1 && FIRST_MONTHS[part] <= now.month
        ? 1
        : step?.shift === -1
          ? -1
          : 0;
  return { value: `${yearText(now.year + shift)}-${part}`, from: base };
}

function yearShift(
  first: number,
  now: number,
  shift: number | null,
  looksAhead: () => boolean,
): number {
  const last = (first + 2) % 12 || 12;
  const isOver = first === 12 ? now > 2 : now > last;
  switch (shift) {
    case 0:
      return first === 12 && now <= 2 ? -1 : 0;
    case -1:
      return isOver && first !== 12 ? 0 : -1;
    case 1:
      return first > now ? 0 : 1;
    default:
      if (looksAhead()) return isOver && first !== 12 ? 1 : 0;
      return first > now ? -1 : 0;
  }
}
