import nlp from "compromise/two";

/** What a word alone can be: "FemaleName", "Country", "Demonym", "Actor"; `null` when unknown. */
export interface NameLexicon {
  tagOf(word: string): string | null;
}

/**
 * compromise's word list used as a table (24,600 words). Its parser is never run: it reads about
 * 100 KB a second.
 */
export function createNameLexicon(): NameLexicon {
  let words: object | null = null;
  return {
    tagOf(word) {
      words ??= propertyOf(propertyOf(nlp.model(), "one"), "lexicon");
      const tags: unknown = Object.getOwnPropertyDescriptor(words, word.toLowerCase())?.value;
      const tag: unknown = Array.isArray(tags) ? tags[0] : tags;
      return typeof tag === "string" ? tag : null;
    },
  };
}

function propertyOf(value: object, name: string): object {
  const property: unknown = Object.getOwnPropertyDescriptor(value, name)?.value;
  return typeof property === "object" && property !== null ? property : {};
}
