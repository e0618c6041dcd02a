import { MONTHS, WEEKDAYS } from "../lexicon/calendar.ts";

/** "November", "Sept."; `undefined` for other words. */
export function monthNumber(name = ""): number | undefined {
  return MONTHS[plain(name)];
}

/** "Thursday", "Fri."; Monday is 1. */
export function weekdayNumber(name = ""): number | undefined {
  return WEEKDAYS[plain(name)];
}

function plain(name: string): string {
  return name.toLowerCase().replace(".", "");
}
