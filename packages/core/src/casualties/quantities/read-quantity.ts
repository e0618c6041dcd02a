import {
  FRACTIONS,
  GROUP_NUMBERS,
  SCALES,
  SMALL_NUMBERS,
  VAGUE_QUANTITIES,
} from "../../lexicon/number-words.ts";
import {
  ADDITIONAL,
  BOUNDS,
  BOUNDS_AFTER,
  TRANSPARENT,
  UNKNOWN_NUMBER_ADJECTIVES,
  ZERO_PHRASES,
} from "../../lexicon/quantity-words.ts";
import type { Qualifier } from "../../model.ts";
import type { Token } from "../../reading.ts";
import { byFirstWord } from "./by-first-word.ts";
import { isCount } from "./is-count.ts";
import { matchWords } from "./match-words.ts";
import { boundsOf, type Quantity } from "./quantity.ts";
import { readNumber } from "./read-number.ts";
import { MAJORITIES, readShare } from "./read-share.ts";

const BOUNDS_BY_WORD = byFirstWord(BOUNDS, ([words]) => words);
const ZEROS_BY_WORD = byFirstWord(ZERO_PHRASES, (words) => words);
/** Words that can begin a quantity which is not a plain number. */
const OPENERS: ReadonlySet<string> = new Set([
  ...BOUNDS_BY_WORD.keys(),
  ...ZEROS_BY_WORD.keys(),
  ...TRANSPARENT,
  ...VAGUE_QUANTITIES,
  ...SMALL_NUMBERS.keys(),
  ..."between from most half".split(" "),
]);
/** Words that go on a quantity behind one that changes nothing: "the [vast] majority". */
const FOLLOWERS: ReadonlySet<string> = new Set([
  ...OPENERS,
  ...GROUP_NUMBERS.keys(),
  ...UNKNOWN_NUMBER_ADJECTIVES,
  ...SCALES.keys(),
  ...FRACTIONS,
  ...[...BOUNDS.map(([words]) => words), ...MAJORITIES].map((words) => words.split(" ")[1] ?? ""),
  ..."family group few handful number but quarter".split(" "),
]);

/** The quantity that begins at `at`: `[between 24 and 28] people`, `[no] deaths`. */
export function readQuantity(tokens: readonly Token[], at: number): Quantity | null {
  const first = tokens[at];
  if (first === undefined) return null;
  if (OPENERS.has(first.lower)) {
    const isCore = first.lower === "both";
    if (!isCore && TRANSPARENT.has(first.lower) && !goesOn(tokens[at + 1])) return null;
  } else if (!startsWithDigit(first)) return null;
  return readZero(tokens, at) ?? readCount(tokens, at);
}

/** Whether a quantity may go on here: most phrases behind "the" and "a" count nothing. */
function goesOn(token: Token | undefined): boolean {
  return token !== undefined && (FOLLOWERS.has(token.lower) || startsWithDigit(token));
}

function startsWithDigit({ text }: Token): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function readZero(tokens: readonly Token[], at: number): Quantity | null {
  for (const words of ZEROS_BY_WORD.get(tokens[at]?.lower ?? "") ?? []) {
    const to = matchWords(tokens, at, words);
    if (to === -1) continue;
    if (readBound(tokens, at) !== null) return null;
    if (words === "no" && tokens[to]?.text === ".") return null;
    return { from: at, to, low: 0, high: 0, qualifier: "exact", additional: false };
  }
  return null;
}

function readCount(tokens: readonly Token[], at: number): Quantity | null {
  let index = at;
  let qualifier: Qualifier = "exact";
  let additional = false;
  for (let steps = 0; steps < 5; steps += 1) {
    const bound = readBound(tokens, index);
    if (bound !== null) {
      qualifier = bound.qualifier;
      index = bound.to;
      continue;
    }
    const core = readCore(tokens, index, qualifier);
    if (core !== null) {
      // written out: V8 is slow at a spread that is added to
      const { to, low, high, qualifier: told } = core;
      return finish(tokens, { from: at, to, low, high, qualifier: told, additional });
    }
    const word = tokens[index]?.lower ?? "";
    if (!TRANSPARENT.has(word) || (word === "of" && tokens[index - 1]?.lower !== "total"))
      return null;
    additional ||= ADDITIONAL.has(word);
    index += 1;
  }
  return null;
}

function readBound(
  tokens: readonly Token[],
  at: number,
): { readonly qualifier: Qualifier; readonly to: number } | null {
  for (const [words, qualifier] of BOUNDS_BY_WORD.get(tokens[at]?.lower ?? "") ?? []) {
    const to = matchWords(tokens, at, words);
    if (to === -1) continue;
    return words === "some" && readNumber(tokens, to) === null ? null : { qualifier, to };
  }
  return null;
}

type Core = Omit<Quantity, "from" | "additional">;

function readCore(tokens: readonly Token[], at: number, qualifier: Qualifier): Core | null {
  const share = readShare(tokens, at);
  if (share !== null) return share;
  return (
    readRange(tokens, at) ??
    readPlain(tokens, at, qualifier) ??
    readVague(tokens, at) ??
    readGroup(tokens, at)
  );
}

/** `[between 24 and 28]`, `[from 900 to 1,300]`, `[60 or 70]`, `[10-15]`. */
function readRange(tokens: readonly Token[], at: number): Core | null {
  const lead = tokens[at]?.lower;
  const led = lead === "between" || lead === "from";
  const first = readNumber(tokens, led ? at + 1 : at) ?? null;
  const joined = led ? null : /^(\d{1,7})[-–](\d{1,7})$/u.exec(tokens[at]?.text ?? "");
  if (joined !== null && Number(joined[1]) < Number(joined[2])) {
    return range(Number(joined[1]), Number(joined[2]), at + 1);
  }
  if (first === null) return null;
  const link = tokens[first.to]?.lower ?? "";
  const links = lead === "between" ? ["and"] : ["to", "or", "-", "–"];
  if (!links.includes(link)) return null;
  // rose by six to [88]
  if (link === "to" && tokens[at - 1]?.lower === "by") return null;
  const opens = led ? at : at - 1;
  if (tokens[opens]?.lower === "from" && isChange(tokens, opens)) return null;
  const second = readNumber(tokens, first.to + 1);
  if (second === null || second.value <= first.value) return null;
  if (!led && !isCount(tokens, at, first.to)) return null;
  return range(first.value, second.value, second.to);
}

const CHANGES: ReadonlySet<string> = new Set(
  (
    "raised raises raising rose rises rising risen increased increases climbed climbing grew grown " +
    "went gone up revised jumped fell fallen dropped down cut lowered reduced"
  ).split(" "),
);
/** How far ahead of "from" the word for the change may stand: "raised [their count] from". */
const CHANGE_REACH = 5;

/** "raised their count from 22 to [26]": two counts, no range. */
function isChange(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - CHANGE_REACH); index -= 1) {
    if (CHANGES.has(tokens[index]?.lower ?? "")) return true;
  }
  return false;
}

function range(low: number, high: number, to: number): Core {
  return { low, high, qualifier: "range", to };
}

function readPlain(tokens: readonly Token[], at: number, qualifier: Qualifier): Core | null {
  if (tokens[at]?.lower === "both") {
    return { low: 2, high: 2, qualifier: "exact", to: at + 1 };
  }
  const number = readNumber(tokens, at);
  if (number === null || !Number.isInteger(number.value)) return null;
  if (!isCount(tokens, at, number.to)) return null;
  const { low, high } = boundsOf(qualifier, number.value);
  return { low, high, qualifier, to: number.to };
}

/** `[dozens] of families`, `[tens of thousands]`, `[an unknown number] of people`. */
function readVague(tokens: readonly Token[], at: number): Core | null {
  const word = tokens[at]?.lower ?? "";
  if (VAGUE_QUANTITIES.has(word)) {
    // how many died?
    if (tokens[at - 1]?.lower === "how") return null;
    let to = at + 1;
    while (tokens[to]?.lower === "of" && VAGUE_QUANTITIES.has(tokens[to + 1]?.lower ?? "")) to += 2;
    return { low: null, high: null, qualifier: "vague", to };
  }
  if (word !== "a" && word !== "an") return null;
  const next = tokens[at + 1]?.lower ?? "";
  if (next === "few" || next === "handful") {
    return { low: null, high: null, qualifier: "vague", to: at + 2 };
  }
  const noun = UNKNOWN_NUMBER_ADJECTIVES.has(next) ? at + 2 : at + 1;
  if (tokens[noun]?.lower !== "number") return null;
  return { low: null, high: null, qualifier: "vague", to: noun + 1 };
}

/** `[a couple]`, `[a pair] of brothers`, `[a family of four]`. */
function readGroup(tokens: readonly Token[], at: number): Core | null {
  const article = tokens[at]?.lower;
  if (article !== "a" && article !== "the" && article !== "an") return null;
  const noun = tokens[at + 1]?.lower ?? "";
  const size = GROUP_NUMBERS.get(noun);
  if (size !== undefined) return { low: size, high: size, qualifier: "exact", to: at + 2 };
  if ((noun === "family" || noun === "group") && tokens[at + 2]?.lower === "of") {
    const number = readNumber(tokens, at + 3);
    if (number !== null) {
      return { low: number.value, high: number.value, qualifier: "exact", to: number.to };
    }
  }
  return null;
}

function finish(tokens: readonly Token[], quantity: Quantity): Quantity {
  for (const [words, qualifier] of tokens[quantity.to]?.lower === "or" ? BOUNDS_AFTER : []) {
    const to = matchWords(tokens, quantity.to, words);
    if (to === -1 || quantity.low === null) continue;
    return { ...quantity, to, qualifier, ...boundsOf(qualifier, quantity.low) };
  }
  const after = tokens[quantity.to]?.lower ?? "";
  if (ADDITIONAL.has(after)) return { ...quantity, additional: true };
  return quantity;
}
