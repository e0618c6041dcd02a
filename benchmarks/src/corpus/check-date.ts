import type { AnnotatedDate } from "../annotated-article.ts";

const DAY = "(?:[0-9X]{4}-[0-9X]{2}-[0-9X]{2})";
const CLOCK = "(?:[0-9X]{2}(?::[0-9X]{2}(?::[0-9X]{2})?)?)";
const ZONE = "(?:Z|[+-]\\d{2}:\\d{2})?";
const PART_OF_DAY = "(?:MO|MI|AF|EV|NI|DT)";
const TIME = new RegExp(`^${DAY}T(?:${CLOCK}${ZONE}|${PART_OF_DAY})$`);
/** Day, month, year, decade (199), century (19), week, weekend, season, quarter, half, reference. */
const DATE = new RegExp(
  `^(?:${DAY}|[0-9X]{4}-[0-9X]{2}|[0-9X]{2,4}|[0-9X]{4}-W[0-9X]{2}(?:-(?:WE|[1-7]))?` +
    "|[0-9X]{4}-(?:SP|SU|FA|WI)|[0-9X]{4}-Q[1-4X]|[0-9X]{4}-H[12X]|FY[0-9X]{4}|BC\\d{2,4}" +
    "|(?:PAST|PRESENT|FUTURE)_REF)$",
);
const AMOUNT = "(?:\\d{1,9}(?:\\.\\d{1,4})?|X)";
const DURATION = new RegExp(
  `^P(?:${AMOUNT}(?:Y|M|W|D|DE|CE|WE|Q|H|WI|SU|SP|FA)){0,4}(?:T(?:${AMOUNT}[HMS]){1,3})?$`,
);
const WEEKDAY_SET = new RegExp(`^XXXX-WXX-(?:[1-7]|WE)(?:T(?:${CLOCK}|${PART_OF_DAY}))?$`);
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const WHOLE_DAY = /^(\d{4}-\d{2}-\d{2})(?:T|$)/;

/** The value must have TIMEX3 form, and a weekday named must be that day's in the calendar. */
export function checkDate(
  { start, end, type, value }: AnnotatedDate,
  text: string,
  complain: (message: string) => void,
): void {
  if (value === null || !hasForm(type, value)) {
    complain(`“${value ?? "-"}” is no TIMEX3 value of type ${type}`);
    return;
  }
  const named = text.slice(start, end).toLowerCase();
  const weekday = WEEKDAYS.findIndex((name) => named.includes(name));
  const day = type === "DATE" || type === "TIME" ? WHOLE_DAY.exec(value)?.[1] : undefined;
  if (weekday < 0 || day === undefined) return;
  const actual = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (Number.isNaN(actual)) complain(`${day} is not in the calendar`);
  else if (actual !== weekday)
    complain(`${day} is a ${WEEKDAYS[actual]}, not a ${WEEKDAYS[weekday]}`);
}

function hasForm(type: AnnotatedDate["type"], value: string): boolean {
  if (type === "DURATION") return value !== "P" && DURATION.test(value);
  if (type === "TIME") return TIME.test(value);
  if (type === "DATE") return DATE.test(value);
  return (
    WEEKDAY_SET.test(value) ||
    (value !== "P" && DURATION.test(value)) ||
    DATE.test(value) ||
    TIME.test(value)
  );
}
