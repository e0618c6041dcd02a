import type { Unit } from "./expression.ts";

const UNITS: Readonly<Record<string, Unit>> = {
  second: "second",
  sec: "second",
  minute: "minute",
  min: "minute",
  hour: "hour",
  hr: "hour",
  day: "day",
  night: "day",
  weekend: "weekend",
  week: "week",
  wk: "week",
  month: "month",
  quarter: "quarter",
  year: "year",
  yr: "year",
  decade: "decade",
  century: "century",
  centurie: "century",
};

/** "year", "years", "nights"; `null` for other words. */
export function readUnit(word: string): Unit | null {
  const plain = word.toLowerCase();
  return UNITS[plain] ?? UNITS[plain.replace(/s$/u, "")] ?? null;
}
