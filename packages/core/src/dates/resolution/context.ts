import type { YearPart } from "../expression.ts";

/** A place on the calendar that something was resolved to. */
export interface Place {
  /** `DateMention.id`; `null` for the day of publication. */
  readonly id: string | null;
  /** Number of its first day. */
  readonly first: number;
  /** The part of the year that was spoken of. */
  readonly part: YearPart | null;
  /** Minute of that day that was spoken of; `null` when none was. */
  readonly minute: number | null;
  /** Whether its afternoon or evening was spoken of, so that the small hours are the next day’s. */
  readonly isLate: boolean;
  /** Whether its evening or night was. */
  readonly isNight: boolean;
  /** Whether it was spoken of inside quote marks. */
  readonly isQuoted: boolean;
  /** Where in the text it was spoken of. */
  readonly at: number;
  /** Index of the sentence it was spoken of in; -1 for the day of publication. */
  readonly sentence: number;
}

/** The dates spoken of so far that later ones are counted from. */
export interface Memory {
  /** The last date spoken of that names a day, a month or finer, a year or finer. */
  readonly lastDay: Place | null;
  /** The last day spoken of on which something happened: neither ahead nor one of mere saying. */
  readonly lastEvent: Place | null;
  /** The last one that names a clock time. */
  readonly lastClock: Place | null;
  readonly lastMonth: Place | null;
  /** The last one that names a quarter, half or season. */
  readonly lastPart: Place | null;
  readonly lastYear: Place | null;
  /**
   * The year that a story has come to: that of its last day or month, or of a year that opens a
   * sentence ("In 1942, …"), not of one named in passing.
   */
  readonly story: Place | null;
  /** The last numbered day of an event: "day four" was that day. */
  readonly lastNumbered: NumberedDay | null;
  /** Days of events that go by a name, "opening night", with their places. */
  readonly namedDays: ReadonlyMap<string, Place>;
}

/** What relative dates are counted from, at one place of the text. */
export interface Context extends Memory {
  /** Day of publication; `null` when unknown. */
  readonly publication: Place | null;
  /** Where in the text the date stands. */
  readonly at: number;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Whether it opens its sentence: "In 1942, …". */
  readonly opens: () => boolean;
  /** Whether it ends a range: "from Monday to Friday". */
  readonly endsRange: boolean;
  /** Whether the date stands inside quote marks. */
  readonly isQuoted: boolean;
  /** Whether the article tells history, so that dates follow each other and not publication. */
  readonly narrative: boolean;
  /** Whether the clause says something: "the bureau said at 4 p.m." */
  readonly isOfSaying: () => boolean;
  /** Whether the words around speak of the future ("will", "plans to"). */
  readonly looksAhead: () => boolean;
}

export interface NumberedDay {
  readonly number: number;
  readonly place: Place;
}

/** A value, and what it was counted from: `null` for dates that say it all themselves. */
export interface Resolved {
  readonly value: string;
  readonly from: Place | null;
}
