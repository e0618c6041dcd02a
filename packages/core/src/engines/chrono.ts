import type { ParsedComponents } from "chrono-node";
import { Chrono, type Component, configuration } from "chrono-node/en";
import type { Span } from "../span.ts";

/** What chrono knows for certain about a date in a short stretch; offsets count in the stretch. */
export interface EngineDate extends Span {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly hour: number | null;
  readonly minute: number | null;
  /** Minutes ahead of UTC; `null` when no zone is named. */
  readonly zone: number | null;
}

export interface DateEngine {
  /** Numeric dates and clock times in a short stretch of text. */
  read(stretch: string, dayFirst: boolean): readonly EngineDate[];
}

/** Nothing taken from the result depends on it: only components that the text states are. */
const ANY_REFERENCE = { instant: new Date(0), timezone: 0 };

/** chrono-node's strict reading, built at the first call. */
export function createDateEngine(): DateEngine {
  const readers = new Map<boolean, Chrono>();

  return {
    read(stretch, dayFirst) {
      let reader = readers.get(dayFirst);
      if (reader === undefined) {
        reader = new Chrono(configuration.createConfiguration(true, dayFirst));
        readers.set(dayFirst, reader);
      }
      return reader.parse(stretch, ANY_REFERENCE).map(({ index, text, start }) => ({
        start: index,
        end: index + text.length,
        year: certain(start, "year"),
        month: certain(start, "month"),
        day: certain(start, "day"),
        hour: certain(start, "hour"),
        minute: certain(start, "minute"),
        zone: certain(start, "timezoneOffset"),
      }));
    },
  };
}

function certain(components: ParsedComponents, component: Component): number | null {
  return components.isCertain(component) ? components.get(component) : null;
}
