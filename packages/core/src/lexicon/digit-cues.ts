import { Cue, type Cues } from "./cue-kinds.ts";

const DIGIT = /\d/u;
const YEAR = /\d{4}/u;
const CLOCK = /^\d{1,2}[:.h]\d|\d[ap]\.?m|^\d{1,2}[ap]$/u;
const DECADE = /0'?s$/u;
const ORDINAL = /\d(?:st|nd|rd|th)/u;
const NUMERIC_DATE = /\d[/.-]\d{1,2}[/.-]\d|^\d{1,2}\/\d/u;
const QUARTER = /^[qh][1-4]/u;

/** The kinds of words of time that a token with digits can be. */
export function findDigitCues(lower: string): Cues {
  if (!DIGIT.test(lower)) return lower === "'" ? Cue.shortYear | Cue.decade : 0;
  let found: Cues = Cue.number;
  if (lower.length >= 4 && YEAR.test(lower)) found |= Cue.year;
  if (CLOCK.test(lower)) found |= Cue.clock;
  if (DECADE.test(lower)) found |= Cue.decade;
  if (ORDINAL.test(lower)) found |= Cue.ordinal | Cue.century;
  if (lower.length > 4 && NUMERIC_DATE.test(lower)) found |= Cue.numericDate;
  if (QUARTER.test(lower)) found |= Cue.yearPart;
  if (lower.startsWith("'")) found |= Cue.shortYear | Cue.decade;
  return found;
}
