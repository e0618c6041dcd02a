import { NUMBER } from "./patterns.ts";

/** A quantity with up to three words behind it: "R38m", "two hundred small boats", "4.5%". */
const COUNTED = new RegExp(
  String.raw`(?:^|[ "(-])(?:once|twice|times|dozens|hundreds|thousands|(?:[A-Z]{1,3})?[$£€]?\d[\d,.]{0,12}(?:k|m|bn|tn|oz)?%?|${NUMBER})(?: (?:million|billion|percent|per cent|of))?(?: [a-z][a-z'-]{1,15}){0,3} $`,
  "i",
);
/** Words directly before "a day" that make it a length, or no part of the count. */
const LENGTH_BEFORE =
  /\b(?:about|after|almost|and|as|at|but|by|for|from|in|into|is|just|last|lasted|like|nearly|of|on|only|or|over|quite|since|spent|such|take|takes|than|that|through|to|took|was|were|what|when|with|within|without) $/i;
const YEAR_BEFORE = /\b(?:19|20)\d\d $/u;
const STEP_AFTER =
  /^'s?\b|^ (?:of|after|before|later|earlier|ago|from|since|old|and a half|on from)\b/i;

/** "300 calls [a day]", "drains R38m [a day]": how often, not how long. */
export function isRate(words: string, line: string, at: number): boolean {
  const before = line.slice(Math.max(0, at - 56), at);
  return (
    COUNTED.test(before) &&
    !LENGTH_BEFORE.test(before) &&
    !YEAR_BEFORE.test(before) &&
    !STEP_AFTER.test(line.slice(at + words.length, at + words.length + 12))
  );
}
