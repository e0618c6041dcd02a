import { IDIOMS, type Idiom } from "../lexicon/casualty-idioms.ts";

/** An idiom with its word lists as look-ups; `null` where it asks for none. */
export interface IndexedIdiom extends Pick<Idiom, "name" | "effect" | "takes"> {
  readonly passive: boolean;
  readonly active: boolean;
  readonly countedOnly: boolean;
  readonly negated: boolean;
  readonly reach: number;
  readonly results: ReadonlySet<string> | null;
  readonly after: ReadonlySet<string> | null;
  readonly heads: ReadonlySet<string> | null;
}

let byWord: ReadonlyMap<string, readonly IndexedIdiom[]> | null = null;

/** The idioms a lower-case word leads; `undefined` for most words. */
export function idiomsAt(lower: string): readonly IndexedIdiom[] | undefined {
  byWord ??= indexIdioms();
  return byWord.get(lower);
}

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
    reach: reach ?? 0,
    results: toSet(results),
    after: toSet(after),
    heads: toSet(heads),
  };
}

function toSet(words: string | undefined): ReadonlySet<string> | null {
  return words === undefined ? null : new Set(words.split(" "));
}
