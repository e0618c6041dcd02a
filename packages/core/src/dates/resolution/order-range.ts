import type { DateMention } from "../../model.ts";
import { isoDay, readIsoDay } from "../calendar.ts";
import { extentOfValue } from "./extent-of-value.ts";

const VALUE = /^(?<year>\d{4})-(?<rest>\d\d(?:-\d\d)?)$/u;

/** "from [May] to [July]" of last year, said in May: what begins a range is not after its end. */
export function orderRange(first: DateMention, last: DateMention): DateMention {
  const [from, to] = [groupsOf(first), groupsOf(last)];
  if (from === undefined || to === undefined || (first.value ?? "") <= (last.value ?? ""))
    return first;
  if (first.rule === "weekday") return weekBefore(first);
  const year = Number(to.year) - ((from.rest ?? "") > (to.rest ?? "") ? 1 : 0);
  const value = `${year}-${from.rest}`;
  const extent = from.rest === "02-29" ? null : extentOfValue(value);
  return extent === null ? first : { ...first, value, ...extent };
}

/** "from [Monday] to Friday", said on a Wednesday of the days before: Monday is of that week. */
function weekBefore(first: DateMention): DateMention {
  const value = isoDay(readIsoDay(first.value ?? "") - 7);
  const extent = extentOfValue(value);
  return extent === null ? first : { ...first, value, ...extent };
}

function groupsOf({
  value,
}: DateMention): Readonly<Record<string, string | undefined>> | undefined {
  return value === null ? undefined : VALUE.exec(value)?.groups;
}
