import { MONTHS } from "../../lexicon/calendar.ts";
import type { Token } from "../../reading.ts";
import { ageEnd } from "./read-age.ts";

const YEAR = /^(?:1[6-9]|20)\d\d$/u;
const LETTER = /^\p{L}/u;
const DAY = /^\d{1,2}$/u;
const BEFORE_YEAR: ReadonlySet<string> = new Set(
  "in since of until from by during year summer winter spring autumn fall ,".split(" "),
);
const CURRENCY = /^(?:[$£€¥₹]|us\$|rs|rs\.)$/i;
const AFTER_NO_COUNT = /^(?:a\.m\.?|p\.m\.?|am|pm|%|percent|°|:|st|nd|rd|th|km|mph|mm)$/u;
const BEFORE_NO_COUNT: ReadonlySet<string> = new Set(
  "aged age ages route highway hwy hwy. rt. rte. interstate no. number flight article chapter page unit apartment apt exit # at".split(
    " ",
  ),
);

/** Whether the number in `from..to` can count people, not a date, an age, a price or a rank. */
export function isCount(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  const text = tokens[from]?.text ?? "";
  const isDigits = /^\d/u.test(text);
  if (before !== undefined) {
    if (CURRENCY.test(before.text)) return false;
    const dated = isDigits && Object.hasOwn(MONTHS, before.lower.replace(".", ""));
    if (dated && (DAY.test(text) || YEAR.test(text))) return false;
    if (BEFORE_NO_COUNT.has(before.lower) && !(before.lower === "at" && !isClock(after)))
      return false;
    if (YEAR.test(text) && to === from + 1 && BEFORE_YEAR.has(before.lower)) return false;
    // older than 75
    const compared = tokens[from - 2]?.lower ?? "";
    if (before.lower === "than" && /^(?:older|younger|taller)$/u.test(compared)) return false;
    // a hyphen or slash glued to it: 9/11, AK-47
    if (/^[-–/:.]$/u.test(before.text) && before.end === tokens[from]?.start && isDigits)
      return false;
  }
  if (after === undefined) return true;
  // the 2001 Isla Nova killings
  if (YEAR.test(text) && to === from + 1) {
    if (after.pos === "PROPN" || (after.pos === "NOUN" && !after.lower.endsWith("s"))) {
      return after.lower === "people";
    }
  }
  if (AFTER_NO_COUNT.test(after.lower)) return false;
  // Photo 1 of 8
  if (isDigits && after.lower === "of" && /^\d/u.test(tokens[to + 1]?.text ?? "")) return false;
  // 6abc
  if (isDigits && after.start === tokens[to - 1]?.end && LETTER.test(after.text)) return false;
  if (isDigits && Object.hasOwn(MONTHS, after.lower.replace(".", ""))) return false;
  // 17-year-old, 20-foot, two-day
  if (/^[-–‑]$/u.test(after.text) && after.start === tokens[to - 1]?.end) return false;
  if (ageEnd(tokens, to - 1) !== -1) return false;
  if (/^(?:years|months)$/u.test(after.lower) && tokens[to + 1]?.lower === "old") return false;
  if (after.text === "/" && after.start === tokens[to - 1]?.end) return false;
  return true;
}

function isClock(after: Token | undefined): boolean {
  return after === undefined || /^(?:a\.m\.?|p\.m\.?|am|pm|:|o'clock)$/u.test(after.lower);
}
