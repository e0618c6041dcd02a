import { isoWeek } from "./calendar.ts";

/** TIMEX3 value of the ISO week that holds a day: "2024-W19". */
export function weekValue(number: number): string {
  const { year, week } = isoWeek(number);
  return `${year}-W${String(week).padStart(2, "0")}`;
}
