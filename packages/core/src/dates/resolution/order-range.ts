import type { DateMention } from "../../model.ts";
import { isoDay, readIsoDay } from "../calendar.ts";
import { extentOfValue } from "./extent-of-value.ts";

const VALUE = /^(?<year>\d{4})-(?<rest>\d\d(?:-\d\d)?)$/u;

/** "from [May] to [July]" of last year, said in May: what begins a range is not after its end. */
export function orderRange(first: DateMention, last: DateMention): DateMention {
  if (first.known.includes("weekday") && first.known.includes("day") === false)
    return inWeekBefore(first, last);
  const [from, to] = [groupsOf(first), groupsOf(last)];
  if (from === undefined || to === undefined || (first.value ?? "") <= (last.value ?? ""))
    return first;
  const year = Number(to.year) - ((from.rest ?? "") > (to.rest ?? "") ? 1 : 0);
  const value = `${year}-${from.rest}`;
  const extent = from.rest === "02-29" ? null : extentOfValue(value);
  return extent === null ? first : { ...first, value, ...extent };
}

/** "from [noon on Thursday] until 3am on Friday": a range of weekdays is shorter than a week. */
function inWeekBefore(first: DateMention, last: DateMention): DateMention {
  if (first.value === null || last.value === null) return first;
  const end = readIsoDay(last.value);
  const ahead = (((end - readIsoDay(first.value)) % 7) + 7) % 7;
  const value = `${isoDay(end - ahead)}${first.value.slice(10)}`;
  const extent = extentOfValue(value);
  return extent === null || value === first.value ? first : { ...first, value, ...extent };
}

function groupsOf({
  value,
}: DateMention): Readonly<Record<string, string | undefined>> | undefined {
  return value === null ? undefined : VALUE.exec(value)?.groups;
}
