/** Kinds of words without which a finder need not look at a sentence; each is one bit. */
export const Cue = {
  month: 1 << 0,
  weekday: 1 << 1,
  unit: 1 << 2,
  /** Any digits. */
  number: 1 << 3,
  /** Four digits. */
  year: 1 << 4,
  /** "am", "noon", "GMT", "14:58" */
  clock: 1 << 5,
  /** "half", "past", "quarter", "o'clock" */
  spokenClock: 1 << 6,
  season: 1 << 7,
  dayPart: 1 << 8,
  relativeDay: 1 << 9,
  holiday: 1 << 10,
  century: 1 << 11,
  /** "1990s", "eighties" */
  decade: 1 << 12,
  era: 1 << 13,
  frequency: 1 << 14,
  vague: 1 << 15,
  /** "ago", "later" */
  counting: 1 << 16,
  /** "every", "per", "twice" */
  often: 1 << 17,
  /** "end", "early", "whole" */
  edge: 1 << 18,
  /** "last", "this", "following" */
  direction: 1 << 19,
  /** "quarter", "half", "Q3" */
  yearPart: 1 << 20,
  /** "12th" */
  ordinal: 1 << 21,
  /** "28/12/2023" */
  numericDate: 1 << 22,
  /** "'99" */
  shortYear: 1 << 23,
  /** "three", "several" */
  count: 1 << 24,
  /** "a", "another" */
  article: 1 << 25,
  /** "nineteen", "two thousand" */
  spokenYear: 1 << 26,
  /** "days", "years": units in the plural */
  units: 1 << 27,
  week: 1 << 28,
  /** "before", "after" */
  side: 1 << 29,
  /** "fiscal", "FY24" */
  fiscal: 1 << 30,
  /** "Mondays" */
  weekdays: 1 << 31,
} as const;

export type CueName = keyof typeof Cue;
/** Bits of `Cue`. */
export type Cues = number;
