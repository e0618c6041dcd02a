import { IDIOMS } from "../lexicon/casualty-idioms.ts";
import type { Idiom } from "../lexicon/idiom.ts";
import type { Token } from "../reading.ts";

/** An idiom with its word lists as look-ups; `null` where it asks for none. */
export interface IndexedIdiom extends Pick<Idiom, "name" | "effect" | "takes"> {
  readonly passive: boolean;
  readonly active: boolean;
  readonly countedOnly: boolean;
  readonly negated: boolean;
  readonly near: boolean;
  readonly peopleOnly: boolean;
  readonly adjacent: boolean;
  readonly reach: number;
  readonly results: ReadonlySet<string> | null;
  readonly after: ReadonlySet<string> | null;
  readonly heads: ReadonlySet<string> | null;
  readonly unless: ReadonlySet<string> | null;
}

/** How far behind the leading word one that forbids it is looked for, in tokens. */
const UNLESS_REACH = 8;

let byWord: ReadonlyMap<string, readonly IndexedIdiom[]> | null = null;

/** The idioms a lower-case word leads; `undefined` for most words. */
export function idiomsAt(lower: string): readonly IndexedIdiom[] | undefined {
  byWord ??= indexIdioms();
  return byWord.get(lower);
}

/**
 * Whether the words that an idiom asks for stand around its leading word at token `at`: one of its
 * results near behind, in the same clause of the sentence that ends at `to`, and one right before.
 */
export function stands(
  { results, reach, after, unless }: IndexedIdiom,
  tokens: readonly Token[],
  at: number,
  to: number,
): boolean {
  if (after !== null && !after.has(tokens[at - 1]?.lower ?? "")) return false;
  if (!hasResult(results, reach, tokens, at, to)) return false;
  if (unless === null) return true;
  const limit = Math.min(to, at + UNLESS_REACH);
  for (let index = at + 1; index < limit; index += 1) {
    if (unless.has(tokens[index]?.lower ?? "")) return false;
  }
  return true;
}

function hasResult(
  results: IndexedIdiom["results"],
  reach: number,
  tokens: readonly Token[],
  at: number,
  to: number,
): boolean {
  if (results === null) return true;
  // "Eight shot, two [critical]": a headline has no stop
  if (at + 1 === to) return results.has(".");
  const limit = Math.min(to, at + 1 + reach);
  for (let index = at + 1; index < limit; index += 1) {
    const word = tokens[index]?.lower ?? "";
    if (results.has(word))
      return !(CENTRES.has(word) && NOT_MEDICAL.has(tokens[index - 1]?.lower ?? ""));
    if (word === ";" || word === "when" || word === "after") return false;
  }
  return false;
}

const CENTRES: ReadonlySet<string> = new Set(["centre", "center"]);
/** "taken to a [detention] centre" */
const NOT_MEDICAL: ReadonlySet<string> = new Set(
  "detention reception evacuation community processing transit shopping leisure sports".split(" "),
);

function indexIdioms(): ReadonlyMap<string, readonly IndexedIdiom[]> {
  const index = new Map<string, IndexedIdiom[]>();
  for (const idiom of IDIOMS) {
    const indexed = indexIdiom(idiom);
    for (const form of idiom.words.split(" ")) {
      const known = index.get(form);
      if (known === undefined) index.set(form, [indexed]);
      else known.push(indexed);
    }
  }
  return index;
}

function indexIdiom(idiom: Idiom): IndexedIdiom {
  const { passive, negated, reach, results, after, heads } = idiom;
  return {
    name: idiom.name,
    effect: idiom.effect,
    takes: idiom.takes,
    active: idiom.active === true,
    countedOnly: idiom.countedOnly === true,
    passive: passive === true,
    negated: negated === true,
    near: idiom.near === true,
    adjacent: idiom.adjacent === true,
    peopleOnly: idiom.peopleOnly === true,
    reach: reach ?? 0,
    results: toSet(results),
    after: toSet(after),
    heads: toSet(heads),
    unless: toSet(idiom.unless),
  };
}

function toSet(words: string | undefined): ReadonlySet<string> | null {
  return words === undefined ? null : new Set(words.split(" "));
}
