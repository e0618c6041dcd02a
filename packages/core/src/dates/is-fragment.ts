import { WEEKDAYS } from "../lexicon/calendar.ts";
import { oneOf } from "./patterns.ts";

const UNIT = "(?:second|sec|minute|min|hour|hr|day|week|month|year)s?";
/** "[2020]" "[2012-14]" "[2019 to 2020]" "[15 hours 29 min]" "[Tuesday]" "[for the year]" */
const FIELD = new RegExp(
  String.raw`^\s*(?:[12]\d{3}(?:(?:-| to )\d{2,4})?|(?:\d{1,3} ${UNIT} ?){1,2}|${oneOf(Object.keys(WEEKDAYS))}|for the year)\s*$`,
  "i",
);
/** "[a day]": of any time at all. */
const ONE_UNIT = new RegExp(String.raw`^\s*an? ${UNIT}\s*$`, "i");
const LONGEST = 32;

/**
 * Whether a text is the field of a form and no article: nothing but a number, a weekday or a
 * length, and no day of publication that would say what of it.
 */
export function isFragment(text: string, publishedAt: string | null): boolean {
  if (text.length > LONGEST) return false;
  return ONE_UNIT.test(text) || (publishedAt === null && FIELD.test(text));
}
