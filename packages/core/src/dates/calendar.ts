/**
 * Calendar arithmetic on whole days, counted from 1970-01-01, in the proleptic Gregorian calendar.
 * Neither the machine's clock nor its zone is ever asked.
 */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Number of the day; out-of-range months and days run over into the next. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  if (year >= 100) return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
  // Date.UTC takes years below 100 for years of the twentieth century.
  const time = new Date(Date.UTC(2000, month - 1, day)).setUTCFullYear(year, month - 1, day);
  return time / MILLISECONDS_A_DAY;
}

export function calendarDay(number: number): CalendarDay {
  const date = new Date(number * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysInMonth(year: number, month: number): number {
  return calendarDay(dayNumber({ year, month: month + 1, day: 0 })).day;
}

export function isCalendarDay({ year, month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** Year and month, so many months on. */
export function addMonths(
  { year, month }: Pick<CalendarDay, "year" | "month">,
  months: number,
): { readonly year: number; readonly month: number } {
  const index = year * 12 + (month - 1) + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** ISO week: weeks start on Monday and belong to the year that holds their Thursday. */
export function isoWeek(number: number): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = calendarDay(thursday);
  const firstDay = dayNumber({ year, month: 1, day: 1 });
  return { year, week: Math.floor((thursday - firstDay) / 7) + 1 };
}

/** The Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): number {
  const january4 = dayNumber({ year, month: 1, day: 4 });
  return january4 - weekdayOf(january4) + 1 + (week - 1) * 7;
}

export function isoDay(number: number): string {
  const { year, month, day } = calendarDay(number);
  return `${yearText(year)}-${two(month)}-${two(day)}`;
}

/** The day at the head of an ISO date or date-time; years before 1 bear a minus. */
export function readIsoDay(iso: string): number {
  const at = iso.startsWith("-") ? 1 : 0;
  const year = Number(iso.slice(at, at + 4)) * (at === 0 ? 1 : -1);
  const [month, day] = [Number(iso.slice(at + 5, at + 7)), Number(iso.slice(at + 8, at + 10))];
  return dayNumber({ year, month: month || 1, day: day || 1 });
}

/** Years as TIMEX3 writes them; 0 is 1 BC. */
export function yearText(year: number): string {
  if (year <= 0) return `BC${String(1 - year).padStart(4, "0")}`;
  return String(year).padStart(4, "0");
}

export function two(number: number): string {
  return String(number).padStart(2, "0");
}
