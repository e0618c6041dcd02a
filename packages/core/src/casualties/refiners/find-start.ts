import type { DateMention } from "../../model.ts";

/** How far ahead of a date the word for the beginning may stand, in code units. */
const REACH = 60;
/** `Fighting broke out on [9 October]`, `the war, which began in [2019]`, `seized power in [2021]` */
const BEGINS =
  /\b(?:since|broke out|began|started|starting|beginning|erupted|declared|seized power|polls (?:closed|opened)|took effect|came into force|launched|invaded|entered)\b[^.;]{0,40}$/i;
/**
 * Time without a date: "since the coup", "since polls closed", "over the same period", "in seventeen
 * months of war", and not "has since been freed".
 */
const UNDATED =
  /\bsince (?:the|then|fighting|hostilities|polls|protests|war|unrest|violence|clashes|it|its|they)\b|\b(?:over|in|during) the same period\b|\b(?:years?|months|weeks|days) of (?:the )?(?:war|fighting|unrest|conflict|protests?|violence)\b|\bduring the war\b/i;
/** Behind a figure its period may stand so far, in code units. */
const FARTHEST = 140;

/** The dates from which something runs, in order of place. */
export function startsIn(dates: readonly DateMention[], text: string): readonly DateMention[] {
  return dates.filter(
    ({ start, earliest }) =>
      earliest !== null && BEGINS.test(text.slice(Math.max(0, start - REACH), start)),
  );
}

/** Whether a sentence counts from an event it gives no date for; `at` is where the figure stands. */
export function isUndated(sentence: string, at: number): boolean {
  const found = UNDATED.exec(sentence);
  return found !== null && found.index < at + FARTHEST;
}

/** The last start told before, else the first told at all; `null` where none is. */
export function startBefore(starts: readonly DateMention[], at: number): DateMention | null {
  let last: DateMention | null = null;
  for (const each of starts) {
    if (each.start >= at && last !== null) break;
    last = each;
    if (each.start >= at) break;
  }
  return last;
}
