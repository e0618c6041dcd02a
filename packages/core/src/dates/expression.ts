import type { DateComponent, DateType, Span } from "../model.ts";

export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";

/** Seasons, quarters and halves of a year, as TIMEX3 writes them. */
export type YearPart = "SP" | "SU" | "FA" | "WI" | "Q1" | "Q2" | "Q3" | "Q4" | "H1" | "H2";

/** Parts of a day, as TIMEX3 writes them. */
export type DayPart = "MO" | "MI" | "AF" | "EV" | "NI";

/**
 * So many units on from an origin: the day of publication ("last year": -1), or the date the
 * text spoke of last ("the following year": 1, "that year": 0).
 */
export interface Step {
  readonly shift: number;
  readonly origin: "publication" | "reference";
}

/** A year told by number, told by a step ("June last year"), or not told. */
export type YearReference = number | Step | null;

/** What an expression says about the calendar, before anything is resolved. */
export type Meaning =
  | {
      readonly kind: "day";
      readonly year: YearReference;
      readonly month: number;
      readonly day: number;
      readonly weekday: number | null;
    }
  /** "the 12th", "Friday the 13th", "the 20th of next month" */
  | {
      readonly kind: "day-of-month";
      readonly day: number;
      readonly weekday: number | null;
      readonly step: Step | null;
    }
  | {
      readonly kind: "month";
      readonly year: YearReference;
      readonly month: number;
      readonly step: Step | null;
    }
  /** Years BC are negative: -146 is 146 BC. */
  | { readonly kind: "year"; readonly year: number }
  | {
      readonly kind: "year-part";
      readonly part: YearPart;
      readonly year: YearReference;
      readonly step: Step | null;
    }
  /** `week` where it is told: "Friday last week". */
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly step: Step | null;
      readonly week: Step | null;
    }
  /**
   * "yesterday", "last week", "two years ago", "a month later"; `counted` where the units are
   * counted off, so that the place within the unit stays ("a week later" is a day).
   */
  | {
      readonly kind: "step";
      readonly unit: Unit;
      readonly step: Step;
      readonly counted?: boolean;
      /** Years before: "five years ago [this month]" */
      readonly yearsAgo?: number;
    }
  /** "the last Saturday in November": `nth` -1 is the last. */
  | {
      readonly kind: "nth-weekday";
      readonly nth: number;
      readonly weekday: number;
      readonly month: number;
      readonly year: YearReference;
    }
  /** "the first week of March" */
  | {
      readonly kind: "month-week";
      readonly nth: number;
      readonly month: number;
      readonly year: YearReference;
    }
  /** "the first week of 2015": `nth` -1 is the last. */
  | { readonly kind: "year-week"; readonly nth: number; readonly year: YearReference }
  /** "the week of April 10" */
  | {
      readonly kind: "week-of-day";
      readonly isWeekend: boolean;
      readonly year: YearReference;
      readonly month: number;
      readonly day: number;
    }
  | {
      readonly kind: "holiday";
      readonly holiday: string;
      /** "Labor Day weekend" */
      readonly isWeekend: boolean;
      readonly year: YearReference;
      readonly step: Step | null;
    }
  /** "the same month last year": as spoken of, in another year. */
  | { readonly kind: "same-period"; readonly isQuarter: boolean; readonly year: YearReference }
  /**
   * "day four", "the third night of the siege", "opening night": the `number`th day of an event,
   * or one that goes by a `name`; `day` is what says beside it which day that is ("day four,
   * Tuesday").
   */
  | {
      readonly kind: "event-day";
      readonly number: number | null;
      readonly name: string | null;
      readonly day: Meaning | null;
    }
  /** "overnight": last night, or the coming one where the clause looks ahead */
  | { readonly kind: "coming-or-last-night" }
  /** A part of day or clock time whose day the words around it tell. */
  | { readonly kind: "day-of-context" }
  /** Says its whole value itself: decades, centuries, durations, sets, vague references. */
  | { readonly kind: "literal"; readonly type: DateType; readonly value: string };

export type TimeOfDay =
  | { readonly kind: "part"; readonly part: DayPart }
  | {
      readonly kind: "clock";
      readonly hour: number;
      readonly minute: number;
      /** "Z" or "+09:00"; `null` when the text names no zone. */
      readonly zone: string | null;
      /** Whether nobody says which half of the day: "at half past six". */
      readonly isOpen?: boolean;
    };

export interface Reading {
  readonly meaning: Meaning;
  readonly time?: TimeOfDay;
  readonly mod?: string;
  readonly known?: readonly DateComponent[];
}

/** An expression as found in the text, not yet on the calendar. */
export interface DateExpression extends Span {
  readonly rule: string;
  readonly meaning: Meaning;
  readonly time: TimeOfDay | null;
  readonly mod: string | null;
  readonly known: readonly DateComponent[];
  /** Whether the expression before it is the start of a range that it ends. */
  readonly endsRange?: boolean;
  /** Whether it only says where a length lies: "a day after [Eid]". */
  readonly isAnchor?: boolean;
}
