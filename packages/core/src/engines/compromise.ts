import { WORD_TAGS } from "../generated/word-tags.ts";

/** What a word alone can be: "FemaleName", "Country", "Demonym", "Actor"; `null` when unknown. */
export interface NameLexicon {
  /** The word in lower case. */
  tagOf(word: string): string | null;
}

/**
 * compromise's word list used as a table (20,000 words), made at the first question. compromise
 * itself is not loaded: it would take longer than all else together, and its parser reads about
 * 100 KB a second.
 */
export function createNameLexicon(): NameLexicon {
  let tags: ReadonlyMap<string, string> | null = null;
  return {
    tagOf(word) {
      tags ??= readTags();
      return tags.get(word) ?? null;
    },
  };
}

function readTags(): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const [tag, words] of Object.entries(WORD_TAGS)) {
    for (const word of words.split(" ")) tags.set(word, tag);
  }
  return tags;
}
