/** English words of time, lower case. */

export const TIME_UNITS = [
  "second",
  "minute",
  "hour",
  "day",
  "night",
  "weekend",
  "week",
  "fortnight",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
] as const;

export const SEASONS = {
  spring: "SP",
  summer: "SU",
  autumn: "FA",
  fall: "FA",
  winter: "WI",
} as const;

export const DAY_PARTS = {
  dawn: "MO",
  daybreak: "MO",
  sunrise: "MO",
  morning: "MO",
  lunchtime: "MI",
  afternoon: "AF",
  dusk: "EV",
  sunset: "EV",
  evening: "EV",
  night: "NI",
  nightfall: "NI",
} as const;

/** Adjectives and adverbs that say how often. */
export const FREQUENCIES: Readonly<Record<string, string>> = {
  hourly: "PT1H",
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  fortnightly: "P2W",
  biweekly: "P2W",
  monthly: "P1M",
  bimonthly: "P2M",
  "bi-weekly": "P2W",
  "bi-monthly": "P2M",
  biannual: "P6M",
  biannually: "P6M",
  semiannual: "P6M",
  semiannually: "P6M",
  "semi-annual": "P6M",
  "semi-annually": "P6M",
  quarterly: "P3M",
  yearly: "P1Y",
  annual: "P1Y",
  annually: "P1Y",
  biennial: "P2Y",
};

/** Words that point at a time without a place on the calendar. */
export const VAGUE_REFERENCES: Readonly<Record<string, "PAST_REF" | "PRESENT_REF" | "FUTURE_REF">> =
  {
    now: "PRESENT_REF",
    nowadays: "PRESENT_REF",
    current: "PRESENT_REF",
    currently: "PRESENT_REF",
    presently: "PRESENT_REF",
    recent: "PAST_REF",
    recently: "PAST_REF",
    lately: "PAST_REF",
    previously: "PAST_REF",
    formerly: "PAST_REF",
    former: "PAST_REF",
    once: "PAST_REF",
    future: "FUTURE_REF",
  };
