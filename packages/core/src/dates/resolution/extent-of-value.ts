import { dayNumber, daysInMonth, isoDay, mondayOfWeek, yearText } from "../calendar.ts";

/** Where on the calendar a TIMEX3 value lies, in ISO days and in EDTF (ISO 8601-2). */
export interface Extent {
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
}

const VALUE =
  /^(?<era>BC|FY)?(?<year>\d{2,4})(?:-(?:W(?<week>\d{2})(?<weekend>-WE)?|(?<part>SP|SU|FA|WI|[QH]\d)|(?<month>\d{2})(?:-(?<day>\d{2}))?))?(?<time>T.*)?$/u;

/** Most values, told without taking them apart. */
const PLAIN_DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** EDTF numbers of the parts of a year, and the months they span (a winter runs into the next year). */
const PARTS: Readonly<Record<string, readonly [edtf: number, first: number, months: number]>> = {
  SP: [21, 3, 3],
  SU: [22, 6, 3],
  FA: [23, 9, 3],
  WI: [24, 12, 3],
  Q1: [33, 1, 3],
  Q2: [34, 4, 3],
  Q3: [35, 7, 3],
  Q4: [36, 10, 3],
  H1: [40, 1, 6],
  H2: [41, 7, 6],
};

/** `null` for values without a place on the calendar: lengths, sets, vague references. */
export function extentOfValue(value: string): Extent | null {
  if (PLAIN_DAY.test(value)) return extent(value, value, value);
  const groups = VALUE.exec(value)?.groups;
  if (groups === undefined) return null;
  const { era, year = "", week, weekend, part, month, day, time } = groups;
  if (era === "BC") return bcExtent(year, month, day);
  if (year.length < 4) return spanOfYears(year);
  const number = Number(year);
  if (week !== undefined) {
    const monday = mondayOfWeek(number, Number(week));
    return interval(weekend === undefined ? monday : monday + 5, monday + 6);
  }
  // a business year may begin in any month
  if (part !== undefined && era === "FY") return null;
  if (part !== undefined) return partExtent(number, part);
  if (month === undefined) return extent(year, `${year}-01-01`, `${year}-12-31`);
  if (day !== undefined) {
    const iso = `${year}-${month}-${day}`;
    return extent(time !== undefined && /^T\d/u.test(time) ? `${iso}${time}` : iso, iso, iso);
  }
  const days = daysInMonth(number, Number(month));
  return extent(`${year}-${month}`, `${year}-${month}-01`, `${year}-${month}-${days}`);
}

function extent(edtf: string, earliest: string, latest: string): Extent {
  return { edtf, earliest, latest };
}

function interval(first: number, last: number): Extent {
  return extent(`${isoDay(first)}/${isoDay(last)}`, isoDay(first), isoDay(last));
}

function partExtent(year: number, part: string): Extent | null {
  const found = PARTS[part];
  if (found === undefined) return null;
  const [edtf, month, months] = found;
  const last = dayNumber({ year, month: month + months, day: 0 });
  return extent(
    `${yearText(year)}-${edtf}`,
    isoDay(dayNumber({ year, month, day: 1 })),
    isoDay(last),
  );
}

/** "199": the 1990s; "19": the twentieth century. */
function spanOfYears(digits: string): Extent {
  const edtf = digits.padEnd(4, "X");
  return extent(edtf, `${digits.padEnd(4, "0")}-01-01`, `${digits.padEnd(4, "9")}-12-31`);
}

/** 1 BC is the year 0 of EDTF, 146 BC its -0145; ISO days count the same way. */
function bcExtent(digits: string, month?: string, day?: string): Extent | null {
  if (digits.length < 4) return null;
  const year = 1 - Number(digits);
  const edtf = year === 0 ? "0000" : `-${String(-year).padStart(4, "0")}`;
  if (month === undefined) return extent(edtf, `${edtf}-01-01`, `${edtf}-12-31`);
  const on = `${edtf}-${month}`;
  if (day !== undefined) return extent(`${on}-${day}`, `${on}-${day}`, `${on}-${day}`);
  return extent(on, `${on}-01`, `${on}-${daysInMonth(year, Number(month))}`);
}
