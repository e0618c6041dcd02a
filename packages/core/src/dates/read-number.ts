import { SCALES, SMALL_NUMBERS } from "../lexicon/number-words.ts";

/** "12", "1,200", "2.5", "twenty-five", "two hundred", "a dozen"; `null` for other words. */
export function readNumber(words: string): number | null {
  const plain = words.toLowerCase().replaceAll(",", "");
  if (plain.trim() !== "" && !Number.isNaN(Number(plain))) return Number(plain);
  let total = 0;
  let any = false;
  for (const word of plain.split(/[- ]/u)) {
    const scale = SCALES.get(word);
    const small =
      SMALL_NUMBERS.get(word) ??
      (word === "a" || word === "an" || word === "another" ? 1 : undefined);
    if (scale !== undefined) total = Math.max(total, 1) * scale;
    else if (small !== undefined) total += small;
    else return null;
    any = true;
  }
  return any ? total : null;
}

const ORDINAL_WORDS = (
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth " +
  "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first " +
  "twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh " +
  "twenty-eighth twenty-ninth thirtieth thirty-first"
).split(" ");

/** "first", "21st", "final" (-1); `null` for other words. */
export function readOrdinal(word: string): number | null {
  const plain = word.toLowerCase().replace(" ", "-");
  if (plain === "last" || plain === "final") return -1;
  const index = ORDINAL_WORDS.indexOf(plain);
  if (index >= 0) return index + 1;
  const digits = Number.parseInt(plain, 10);
  return Number.isNaN(digits) ? null : digits;
}
