import model from "wink-eng-lite-web-model";
import winkNLP, { type WinkMethods } from "wink-nlp";

declare module "wink-nlp" {
  // wink's own types give `lemma` the parameters of another kind of function
  interface ItsHelpers {
    lemma(...input: Parameters<TokenItsFunction<string>>): string;
  }
}

/** Words in order of place, with a tag each; white space is left out. */
export interface TaggedWords {
  readonly words: readonly string[];
  readonly tags: readonly string[];
  /** The dictionary form of a verb; any other word as written, for which nobody asks. */
  readonly lemmas: readonly string[];
}

export interface Tagger {
  /** Tags one paragraph. The words are as written; where each stands is for the caller to find. */
  tag(text: string): TaggedWords;
}

/**
 * wink-nlp keeps every new word for ever and fails near a million of them, so the engine is made
 * anew after this many words read, all of which could have been new.
 */
const WORDS_PER_ENGINE = 800_000;

/**
 * Custom entities, which we have none of: at each new engine the model turns what it holds of them
 * into a string once more, escapes and all, and after 20 engines that string is too long.
 */
const noCustomEntities = (): unknown => ({ machines: "", transformers: [] });

/** A part-of-speech tagger on wink-nlp, built at the first call of `tag` (about 80 ms). */
export function createTagger(): Tagger {
  let wink: WinkMethods | null = null;
  let wordsRead = 0;

  return {
    tag(text) {
      if (wink === null || wordsRead > WORDS_PER_ENGINE) {
        wink = winkNLP({ ...model, metaCER: noCustomEntities }, ["pos"]);
        wordsRead = 0;
      }
      const { its, as } = wink;
      const tokens = wink.readDoc(text).tokens();
      const words = tokens.out(its.value, as.array);
      wordsRead += words.length;
      const tags = tokens.out(its.pos, as.array);
      const lemmas = words.map((word, index) =>
        tags[index] === "VERB" || tags[index] === "AUX"
          ? tokens.itemAt(index).out(its.lemma)
          : word,
      );
      return { words, tags, lemmas };
    },
  };
}
