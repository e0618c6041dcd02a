import { MONTHS } from "../lexicon/calendar.ts";

const MONTH = `(?:${Object.keys(MONTHS)
  .flatMap((month) => [month.charAt(0).toUpperCase() + month.slice(1), month.toUpperCase()])
  .join("|")})`;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{1,30}`;
const PLACE = String.raw`${NAME}(?:(?:, ?|/| )(?:${NAME}|of|de|la|el|al)){0,5}(?: \(${NAME}\))?`;
const CAPITAL_NAME = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]{1,30}`;
const CAPITALS = `${CAPITAL_NAME}(?:[ /]${CAPITAL_NAME}){0,3}(?:, ${NAME}(?: ${NAME})?)?`;
const DATE = String.raw`(?:${MONTH}\.? \d{1,2}(?:, \d{4})?|\d{1,2} ${MONTH}\.?(?: \d{4})?)`;
const AGENCY = String.raw`(?:\([^()\n]{2,40}\)|/[^/\n]{2,40}/)`;
/** Agencies whose name in brackets tells a place line wherever it stands: no person is "(AFP)". */
const KNOWN_AGENCY = String.raw`\((?:AFP|AP|Reuters|UPI|dpa|DPA|EFE|ANSA|TASS|Xinhua|IANS|PTI|ANI|Bloomberg|Kyodo|Yonhap|NAN)\)`;
const DASH = String.raw`\.?(?:\s{0,3}(?:—|–|--|―)\s{0,3}|\s{1,3}-\s{1,3}|\s{1,3}-$)`;

const ANYWHERE: readonly RegExp[] = [
  // "GAZA, Dec 28 (Reuters) -", "Nahan (HP), Oct 19 (IPA) ", "MOSCOW, May 3. /Vola/. "
  new RegExp(String.raw`^${PLACE},? ${DATE}\.?\s{0,2}${AGENCY}(?:${DASH}|[.:]?\s)`, "u"),
  // "Port Sudan, 4 Dec. –"
  new RegExp(`^${PLACE},? ${DATE}${DASH}`, "u"),
  // "PARIS (AFP) —"
  new RegExp(String.raw`^${CAPITALS},?\s{0,2}${AGENCY}${DASH}`, "u"),
  // "Paris (AFP) – "
  new RegExp(String.raw`^${PLACE},?\s{0,2}${KNOWN_AGENCY}${DASH}`, "u"),
  // "ASTRUL - ", "WASHINGTON, D.C. –", "SALINAS, Calif. -"
  new RegExp(`^${CAPITALS}${DASH}`, "u"),
];
/** "Koval (Labour) – a lawyer – said" looks the same, so these are taken only where the body begins. */
const AT_BODY_START: readonly RegExp[] = [
  // "Anka (Orda Press) – "
  new RegExp(String.raw`^${PLACE},?\s{0,2}${AGENCY}${DASH}`, "u"),
  // "Anka – ", "Tehran, ALNA – "
  new RegExp(
    String.raw`^${NAME}(?: ${NAME})?(?:, ${NAME}(?: ${NAME})?)?${DASH}(?!.{0,200}?\s[–—-]\s)`,
    "u",
  ),
];
/** What ends the place or stands around the agency: a dash, a bracket, a slash. */
const SIGN = /[—–―(/]|--|\s-(?:\s|$)/u;
const FIRST_LETTER_IS_CAPITAL = /^\p{Lu}/u;
const DASH_OR_SPACE = /[\s—–―-]/u;
/** Small words that names hold. */
const INSIDE_NAMES = /^(?:of|de|la|el|al) /u;
const LONGEST_PLACE_LINE = 120;

/** Length of the agency place line at the head of a body paragraph, spaces excluded; 0 for none. */
export function placeLineLength(paragraph: string, opensBody: boolean): number {
  if (!FIRST_LETTER_IS_CAPITAL.test(paragraph) || beginsAsProse(paragraph)) return 0;
  if (!SIGN.test(paragraph.slice(0, LONGEST_PLACE_LINE + 2))) return 0;
  const head = paragraph.slice(0, LONGEST_PLACE_LINE * 3);
  const patterns = opensBody ? [...ANYWHERE, ...AT_BODY_START] : ANYWHERE;
  for (const pattern of patterns) {
    const found = pattern.exec(head)?.[0].trimEnd() ?? "";
    if (found !== "" && found.length <= LONGEST_PLACE_LINE) return found.length;
  }
  return 0;
}

/** "The minister said …": its second word is small, which tells most paragraphs without a pattern. */
function beginsAsProse(paragraph: string): boolean {
  const second = paragraph.indexOf(" ") + 1;
  const letter = paragraph.charCodeAt(second);
  if (second === 0 || letter < SMALL_A || letter > SMALL_Z) return false;
  if (DASH_OR_SPACE.test(paragraph.slice(0, second - 1))) return false;
  return !INSIDE_NAMES.test(paragraph.slice(second, second + 3));
}

const SMALL_A = 97;
const SMALL_Z = 122;
