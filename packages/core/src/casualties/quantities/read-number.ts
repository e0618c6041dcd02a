import { SCALES, SMALL_NUMBERS } from "../../lexicon/number-words.ts";
import type { Token } from "../../reading.ts";

/** A number read from tokens: `[three and a half thousand] people`. */
export interface ReadNumber {
  readonly value: number;
  /** Token index one past its last token. */
  readonly to: number;
}

const DIGITS = /^\d{1,3}(?:,\d{2,3}){1,4}$|^\d{1,12}(?:\.\d{1,3})?$/u;
const GROUP_OF_THREE = /^\d{3}$/u;
const LEADING_GROUP = /^\d{1,3}$/u;
/** What may part digit groups in "4 124": one plain, no-break, thin or narrow space. */
const LONGEST_GROUP_GAP = 1;

/** The number that begins at `at`, in digits, words or both; `null` when none does. */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | null {
  const first = tokens[at];
  if (first === undefined) return null;
  if (
    first.lower === "half" &&
    tokens[at + 1]?.lower === "a" &&
    tokens[at + 2]?.lower === "dozen"
  ) {
    return { value: 6, to: at + 3 };
  }
  // a dozen, a hundred, a half-dozen
  if (first.lower === "a" || first.lower === "an") {
    const next = tokens[at + 1]?.lower ?? "";
    if (next === "half" && tokens[at + 2]?.text === "-") return readHalfDozen(tokens, at + 1);
    const scale = SCALES.get(next);
    if (scale === undefined || next === "score") return null;
    return multiply(tokens, { value: scale, to: at + 2 });
  }
  if (DIGITS.test(first.text)) return readDigits(tokens, at);
  return readWords(tokens, at);
}

function readHalfDozen(tokens: readonly Token[], at: number): ReadNumber | null {
  return tokens[at + 2]?.lower === "dozen" ? { value: 6, to: at + 3 } : null;
}

function readDigits(tokens: readonly Token[], at: number): ReadNumber {
  let digits = (tokens[at]?.text ?? "").replaceAll(",", "");
  let to = at + 1;
  // 4 124 and 310 000: groups parted by a space
  while (LEADING_GROUP.test(digits) || to > at + 1) {
    const group = tokens[to];
    const gap = (group?.start ?? 0) - (tokens[to - 1]?.end ?? 0);
    if (group === undefined || gap !== LONGEST_GROUP_GAP || !GROUP_OF_THREE.test(group.text)) break;
    digits += group.text;
    to += 1;
  }
  return multiply(tokens, { value: Number(digits), to });
}

function readWords(tokens: readonly Token[], at: number): ReadNumber | null {
  let total = 0;
  let current = 0;
  let to = at;
  for (let index = at; index < tokens.length; index += 1) {
    const word = tokens[index]?.lower ?? "";
    const small = SMALL_NUMBERS.get(word);
    const scale = SCALES.get(word);
    if (small !== undefined) {
      if (to > at && !mayFollow(current, small)) break;
      current += small;
    } else if (scale !== undefined && to > at) {
      if (scale >= 1_000) {
        total += Math.max(current, 1) * scale;
        current = 0;
      } else current = Math.max(current, 1) * scale;
    } else if (to > at && joinsNumber(tokens, index, current)) {
      continue;
    } else if (to > at && current > 0 && isAndAHalf(tokens, index)) {
      const scaleAfter = SCALES.get(tokens[index + 3]?.lower ?? "");
      if (scaleAfter === undefined) break;
      return { value: (current + 0.5) * scaleAfter, to: index + 4 };
    } else break;
    to = index + 1;
  }
  return to === at ? null : { value: total + current, to };
}

/** "twenty | one", "hundred | three", but not "two | three". */
function mayFollow(current: number, small: number): boolean {
  if (current === 0) return true;
  if (current % 100 === 0) return small < 100;
  return current % 100 >= 20 && current % 10 === 0 && small < 10;
}

/** The hyphen of "twenty-one" and the "and" of "one hundred and three". */
function joinsNumber(tokens: readonly Token[], index: number, current: number): boolean {
  const next = SMALL_NUMBERS.get(tokens[index + 1]?.lower ?? "");
  const word = tokens[index];
  if (next === undefined || word === undefined) return false;
  if (word.text === "-" || word.text === "‑") {
    return tokens[index - 1]?.end === word.start && mayFollow(current, next);
  }
  return word.lower === "and" && (current === 0 || current % 100 === 0);
}

function isAndAHalf(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.lower === "and" &&
    tokens[index + 1]?.lower === "a" &&
    tokens[index + 2]?.lower === "half"
  );
}

function multiply(tokens: readonly Token[], number: ReadNumber): ReadNumber {
  let { value, to } = number;
  for (;;) {
    const scale = SCALES.get(tokens[to]?.lower ?? "");
    if (scale === undefined) return { value: Math.round(value * 1_000) / 1_000, to };
    value *= scale;
    to += 1;
  }
}
