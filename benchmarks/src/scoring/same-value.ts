import { daysOfValue } from "./days-of-value.ts";

/**
 * Whether two TIMEX3 values say the same in other notation: a week or decade as an interval of
 * days ("2015-W38", "2015-09-14/2015-09-20"), a length in other units ("PT1.5H", "PT90M").
 */
export function isSameValue(gold: string | null, found: string | null): boolean {
  if (gold === null || found === null) return false;
  if (gold === found) return true;
  const [a, b] = [keyOf(gold), keyOf(found)];
  return a !== null && a === b;
}

function keyOf(value: string): string | null {
  return lengthOf(value) ?? daysOfValue(value)?.join("/") ?? null;
}

const LENGTH =
  /^P(?:(?<CE>[\d.]{1,6})CE)?(?:(?<DE>[\d.]{1,6})DE)?(?:(?<Y>[\d.]{1,6})Y)?(?:(?<Q>[\d.]{1,6})Q)?(?:(?<M>[\d.]{1,6})M)?(?:(?<W>[\d.]{1,6})W)?(?:(?<D>[\d.]{1,6})D)?(?:T(?:(?<h>[\d.]{1,6})H)?(?:(?<m>[\d.]{1,6})M)?(?:(?<s>[\d.]{1,6})S)?)?$/u;

/** Months, weeks, days and seconds apart: "a week" is not "seven days", nor a day 24 hours. */
function lengthOf(value: string): string | null {
  const groups = LENGTH.exec(value)?.groups;
  if (groups === undefined) return null;
  const number = (name: string): number => Number(groups[name] ?? 0);
  const months =
    ((number("CE") * 10 + number("DE")) * 10 + number("Y")) * 12 + number("Q") * 3 + number("M");
  const seconds = (number("h") * 60 + number("m")) * 60 + number("s");
  return [months, number("W"), number("D"), seconds].join(" ");
}
