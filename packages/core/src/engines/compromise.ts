import nlp from "compromise/two";

/** What a word alone can be: "FemaleName", "Country", "Demonym", "Actor"; `null` when unknown. */
export interface NameLexicon {
  /** The word in lower case. */
  tagOf(word: string): string | null;
}

/**
 * compromise's word list used as a table (24,600 words), read at the first question. Its parser
 * is never run: it reads about 100 KB a second.
 */
export function createNameLexicon(): NameLexicon {
  let tags: ReadonlyMap<string, string> | null = null;
  return {
    tagOf(word) {
      tags ??= readTags(propertyOf(propertyOf(nlp.model(), "one"), "lexicon"));
      return tags.get(word) ?? null;
    },
  };
}

/** The first tag of each word, which is the likeliest. */
function readTags(lexicon: object): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const [word, all] of Object.entries<unknown>({ ...lexicon })) {
    const tag: unknown = Array.isArray(all) ? all[0] : all;
    if (typeof tag === "string") tags.set(word, tag);
  }
  return tags;
}

function propertyOf(value: object, name: string): object {
  const property: unknown = Object.getOwnPropertyDescriptor(value, name)?.value;
  return typeof property === "object" && property !== null ? property : {};
}
