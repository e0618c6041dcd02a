const LONGEST_HEADLINE = 250;
const LONGEST_HEADING = 90;
const MOST_HEADING_WORDS = 10;
const SENTENCE_STOP = /[.!?…:;,]["”’'»)\]]{0,3}$/u;
const FULL_STOP = /\.["”’'»)\]]{0,3}$/u;
const LIST_ITEM = /^(?:[•●◦▪*‣►·+–—―-]|\d{1,2}[.)])\s/u;
const WORD = /\p{L}[\p{L}\p{M}'’.-]*/gu;
/** Quote marks and "Boss: we will not sell": somebody speaks, so it is read like the body. */
const SPEECH = /["“”„‘«»]|\p{L}: (?:\S+ ){2}/u;
/** Short words that titles leave small. */
const SMALL_WORD_LENGTH = 4;

/** Whether a text's first line is its headline: no sentence with a full stop at its end. */
export function isHeadline(line: string, hasTextBelow: boolean): boolean {
  if (line.length > LONGEST_HEADLINE || line.includes("\n") || !hasTextBelow) return false;
  return !FULL_STOP.test(line) || isTitleCased(line);
}

/** A line between paragraphs that names what follows: "How they voted". */
export function isHeading(line: string): boolean {
  if (line.length > LONGEST_HEADING || LIST_ITEM.test(line)) return false;
  if (SENTENCE_STOP.test(line) || SPEECH.test(line)) return false;
  return (line.match(WORD) ?? []).length <= MOST_HEADING_WORDS;
}

/** "Wealthy Voters Leave Ruling Party." is a headline despite its stop. */
function isTitleCased(line: string): boolean {
  const long = (line.match(WORD) ?? []).filter((word) => word.length >= SMALL_WORD_LENGTH);
  const capital = long.filter((word) => word.charAt(0) !== word.charAt(0).toLowerCase());
  return long.length >= 3 && capital.length >= long.length * 0.8;
}
