import { ELISIONS, NEVER_POSSESSED } from "../lexicon/elisions.ts";
import { QUOTE_MARKS, type QuoteMark } from "../lexicon/quote-marks.ts";
import type { MarkedStretch } from "../reading.ts";
import type { Span } from "../span.ts";

/** A quote mark with what its neighbours allow it to do, before it is paired. */
export interface Mark extends Span {
  readonly style: MarkedStretch["style"];
  /**
   * `open` and `close`: shape or neighbours decide. `toggle`: neither does, so it closes what is
   * open. `perhaps-close`: closes, or is the apostrophe of "the workers’ rights" or a prime.
   */
  readonly role: "open" | "close" | "toggle" | "perhaps-close";
  readonly isApostrophe: boolean;
}

const MARK = /``|''|‘‘|’’|["“”„‟«»'‘’‚‛`‹›]/gu;
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const DIGIT = /\p{N}/u;
const SPACE = /\s/u;
/** What may stand before an opening mark without a space. */
const BEFORE_OPENING = /[([{<—–―\-/=:;“"„«‘'‹¿¡]/u;
/** What an opening mark never stands before; "..." may begin a quotation. */
const NEVER_OPENED = /^(?:$|\s|[,;:!?)\]}—–]|\.(?!\.))/u;
const WORD_BEHIND = /^(\p{L}{1,12})(?![\p{L}\p{N}])/u;
const NEXT_WORD = /^\s(\p{L}{1,12})(?!\p{L})/u;
const STARTS_NEXT_WORD = /^\s\p{L}/u;
/** "the ’90s", "in ‘08" */
const DECADE_BEHIND = /^\d{2}s\b/u;
const TWO_DIGITS_BEHIND = /^\d{2}(?![\p{N}\p{L}])/u;
const BEFORE_YEAR = /\b(?:in|of|since|the|from|to|by|until|early|late) $/i;
/** The first half of "rock ’n’ roll". */
const CLIPPED_AND = /\s['’‘]n$/i;
/** Endings that may be a plural possessive ("workers’") or a dropped letter ("goin’", "o’"). */
const PLURAL_ENDING = /[sxz]$/i;
const CLIPPED_ENDING = /(?:in|\bo)$/i;

/** The quote marks of a paragraph in order; apostrophes and primes that are sure are left out. */
export function readMarks(text: string, paragraph: Span): readonly Mark[] {
  const marks: Mark[] = [];
  const source = text.slice(paragraph.start, paragraph.end);
  for (const { 0: characters, index } of source.matchAll(MARK)) {
    const mark = readMark(source, index, characters);
    if (mark === null) continue;
    const start = paragraph.start + index;
    const { style, role, isApostrophe } = mark;
    marks.push({ start, end: start + characters.length, style, role, isApostrophe });
  }
  return marks;
}

type Reading = Pick<Mark, "style" | "role" | "isApostrophe">;

function readMark(source: string, index: number, characters: string): Reading | null {
  const mark = QUOTE_MARKS.get(characters);
  if (mark === undefined) return null;
  const before = source.slice(Math.max(0, index - 8), index);
  const behind = source.slice(index + characters.length, index + characters.length + 16);
  if (mark.isApostrophe && isSureApostrophe(before, behind)) return null;
  const role = readRole(mark, before, behind);
  return role === null ? null : { style: mark.style, role, isApostrophe: mark.isApostrophe };
}

function readRole(mark: QuoteMark, before: string, behind: string): Mark["role"] | null {
  const { side, isApostrophe, style } = mark;
  if (mayOpen(before, behind)) {
    if (side !== "close") return "open";
    return isApostrophe ? null : "toggle";
  }
  if (side === "open") return isAfterSomething(before) || behind === "" ? "toggle" : "open";
  if (side === "either" && !isAfterSomething(before)) return isApostrophe ? null : "toggle";
  if (isPossibleApostropheOrPrime(before, behind, style)) return "perhaps-close";
  // `the door."We ran` lacks its space, `"No."she said` too.
  return side === "either" && WORD_CHARACTER.test(behind.charAt(0)) ? "toggle" : "close";
}

/** Behind a space, a bracket or a dash, and before something that is no space. */
function mayOpen(before: string, behind: string): boolean {
  const startsHere = !isAfterSomething(before) || BEFORE_OPENING.test(before.slice(-1));
  return startsHere && !NEVER_OPENED.test(behind);
}

function isAfterSomething(before: string): boolean {
  return before !== "" && !SPACE.test(before.slice(-1));
}

/** "don't", "O’Brien", "the U.S.'s"; "rock ’n’ roll", "’em", "the ’90s" */
function isSureApostrophe(before: string, behind: string): boolean {
  if (CLIPPED_AND.test(before)) return true;
  if (isAfterSomething(before) && !BEFORE_OPENING.test(before.slice(-1))) {
    return WORD_CHARACTER.test(behind.charAt(0));
  }
  if (TWO_DIGITS_BEHIND.test(behind) && BEFORE_YEAR.test(before)) return true;
  return DECADE_BEHIND.test(behind) || ELISIONS.has(WORD_BEHIND.exec(behind)?.[1] ?? "");
}

/** "the workers’ rights", "goin’ home", "a 6\" pipe", "the 5'10\" guard" */
function isPossibleApostropheOrPrime(
  before: string,
  behind: string,
  style: Mark["style"],
): boolean {
  if (DIGIT.test(before.slice(-1))) return style === "double" || style === "single";
  if (style !== "single" || !STARTS_NEXT_WORD.test(behind)) return false;
  if (CLIPPED_ENDING.test(before)) return true;
  const next = NEXT_WORD.exec(behind)?.[1]?.toLowerCase() ?? "";
  return PLURAL_ENDING.test(before) && !NEVER_POSSESSED.has(next);
}
