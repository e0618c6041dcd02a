import type { DateType } from "@whosaid/core";
import { TIMEX_TYPES } from "./labels.ts";

/** What a corpus' gold dates hold by its own guidelines; a system is asked for no more. */
export interface DateConventions {
  /** Whether "now", "recently", "the future" are annotated (PRESENT_REF, PAST_REF, FUTURE_REF). */
  readonly vague: boolean;
  /** The TIMEX3 types that are annotated. */
  readonly types: readonly DateType[];
}

/** Of corpora that say nothing else, our own among them. */
const USUAL: DateConventions = { vague: false, types: TIMEX_TYPES };
/** TIMEX2 and TIMEX3 guidelines annotate vague references. */
const WITH_VAGUE: DateConventions = { ...USUAL, vague: true };
/** GUM annotates dates by TEI: what has a place on the calendar, no lengths, no sets. */
const CALENDAR_ONLY: DateConventions = { ...USUAL, types: ["DATE", "TIME"] };

const CONVENTIONS: ReadonlyMap<string, DateConventions> = new Map([
  ["dates.meantime", WITH_VAGUE],
  ["dates.wikiwars", WITH_VAGUE],
  ["dates.gum-news", CALENDAR_ONLY],
  ["dates.gum-interview", CALENDAR_ONLY],
]);

/** The conventions of a set of gold, by its name. */
export function dateConventionsOf(name: string): DateConventions {
  return CONVENTIONS.get(name) ?? USUAL;
}
