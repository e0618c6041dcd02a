const DAY = 86_400_000;
const INTERVAL = /^(?<first>\d{4}[-\dWQHSPUFAIE]{0,8})\/(?<last>\d{4}[-\dWQHSPUFAIE]{0,8})$/u;
const VALUE =
  /^(?<year>\d{2,4})(?:-(?:W(?<week>\d\d)(?<weekend>-WE)?|(?<part>SP|SU|FA|WI|[QH]\d)|(?<month>\d\d)(?:-(?<day>\d\d))?))?$/u;

/** First month of each part of a year, and how many it has. */
const PARTS: Readonly<Record<string, readonly [first: number, months: number]>> = {
  ...{ SP: [3, 3], SU: [6, 3], FA: [9, 3], WI: [12, 3] },
  ...{ Q1: [1, 3], Q2: [4, 3], Q3: [7, 3], Q4: [10, 3], H1: [1, 6], H2: [7, 6] },
};

/** First and last day that a TIMEX3 value or an interval names; `null` for other values. */
export function daysOfValue(value: string): readonly [first: string, last: string] | null {
  const interval = INTERVAL.exec(value)?.groups;
  if (interval !== undefined) return daysOfInterval(interval.first ?? "", interval.last ?? "");
  const groups = VALUE.exec(value)?.groups;
  if (groups === undefined) return null;
  const { year: digits = "", week, weekend, part, month, day } = groups;
  const year = Number(digits);
  if (digits.length < 4)
    return [`${digits.padEnd(4, "0")}-01-01`, `${digits.padEnd(4, "9")}-12-31`];
  if (day !== undefined) return [value, value];
  if (week !== undefined) {
    const monday = mondayOf(year, Number(week));
    return [isoDay(monday + (weekend === undefined ? 0 : 5) * DAY), isoDay(monday + 6 * DAY)];
  }
  const [first, months] = month === undefined ? (PARTS[part ?? ""] ?? [1, 12]) : [Number(month), 1];
  return [isoDay(Date.UTC(year, first - 1, 1)), isoDay(Date.UTC(year, first - 1 + months, 0))];
}

/** "2015-09-14/2015-09-20", "2001/2001" */
function daysOfInterval(from: string, to: string): readonly [first: string, last: string] | null {
  const [first, last] = [daysOfValue(from), daysOfValue(to)];
  return first === null || last === null ? null : [first[0], last[1]];
}

/** The Monday of an ISO week: 4 January is always in the first. */
function mondayOf(year: number, week: number): number {
  const january4 = Date.UTC(year, 0, 4);
  return january4 - ((new Date(january4).getUTCDay() + 6) % 7) * DAY + (week - 1) * 7 * DAY;
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
