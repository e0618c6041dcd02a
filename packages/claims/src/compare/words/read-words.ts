import { kinOf } from "./near/kin.ts";
import { wordStem } from "./near/word-stem.ts";
import { isNegation } from "./negation.ts";
import { readNumbers } from "./number-words.ts";
import { STOP_WORDS } from "./stop-words.ts";

/** What a claim says, as far as single words tell. */
export interface ClaimWords {
  /** Every word in lower case, in order. */
  readonly words: readonly string[];
  /** Stems of the words that carry meaning, each with its first word as it stands there. */
  readonly stems: ReadonlyMap<string, string>;
  /** Of each stem, in their order, the keys that it shares with words of its family and meaning. */
  readonly kin: readonly (readonly string[])[];
  /** All of those. */
  readonly allKin: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
  /** How many words negate. */
  readonly negations: number;
  /** Whether it speaks as "I" or "we". */
  readonly firstPerson: boolean;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[’'.,](?=[\p{L}\p{N}]))*/gu;
const POSSESSIVE = /['’]s?$/u;
const DIGIT = /\d/;
/** The country, which in lower case would be a pronoun: "US envoys", "the U.S. said". */
const UNITED_STATES = /^U\.?S$/;
const MARKS = /\p{M}/gu;
const FIRST_PERSON: ReadonlySet<string> = new Set("i we my our me us".split(" "));

/**
 * Reads a claim's words: `Gen. Torv's 212 men did not leave` has torv, 212, men, leav and a "not".
 *
 * @param except numbers that count nothing, being part of a date.
 */
export function readWords(text: string, except: ReadonlySet<number> = new Set()): ClaimWords {
  const tokens = text.match(WORD) ?? [];
  const words = tokens.map(plain);
  const inNumber = new Set<number>();
  const numbers = new Set<number>();
  for (const { value, from, to } of readNumbers(words)) {
    if (!except.has(value)) numbers.add(value);
    for (let at = from; at < to; at += 1) inNumber.add(at);
  }
  const stems = new Map<string, string>();
  let negations = 0;
  words.forEach((word, at) => {
    if (isNegation(word)) negations += 1;
    if (inNumber.has(at) || STOP_WORDS.has(word) || DIGIT.test(word)) return;
    if (word.length < 2) return;
    const stem = wordStem(word);
    if (!stems.has(stem)) stems.set(stem, tokens[at] ?? word);
  });
  const kin = Array.from(stems.keys(), kinOf);
  return {
    words,
    stems,
    kin,
    allKin: new Set(kin.flat()),
    numbers,
    negations,
    firstPerson: words.some((word) => FIRST_PERSON.has(word)),
  };
}

/** The numbers of a text, in figures and spelt out. */
export function numbersIn(text: string): ReadonlySet<number> {
  const words = Array.from(text.matchAll(WORD), ([token]) => plain(token));
  return new Set(readNumbers(words).map(({ value }) => value));
}

/** Lower case, without accents and possessive: "Évêque’s" becomes "eveque", "didn’t" "didn't". */
function plain(token: string): string {
  if (UNITED_STATES.test(token)) return "usa";
  const word = token.toLowerCase().normalize("NFD").replaceAll(MARKS, "").replaceAll("’", "'");
  return word.endsWith("n't") ? word : word.replace(POSSESSIVE, "");
}
