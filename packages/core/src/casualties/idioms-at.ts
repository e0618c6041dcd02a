import { IDIOMS, type Idiom } from "../lexicon/casualty-idioms.ts";

let byWord: ReadonlyMap<string, readonly Idiom[]> | null = null;

/** The idioms a lower-case word leads; `undefined` for most words. */
export function idiomsAt(lower: string): readonly Idiom[] | undefined {
  byWord ??= indexIdioms();
  return byWord.get(lower);
}

function indexIdioms(): ReadonlyMap<string, readonly Idiom[]> {
  const index = new Map<string, Idiom[]>();
  for (const idiom of IDIOMS) {
    for (const form of idiom.words.split(" ")) {
      const known = index.get(form);
      if (known === undefined) index.set(form, [idiom]);
      else known.push(idiom);
    }
  }
  return index;
}
