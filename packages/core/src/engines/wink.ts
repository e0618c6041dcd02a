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
  /** Tags a stretch of text. The words are as written; where each stands is for the caller to find. */
  tag(text: string): TaggedWords;
}

/**
 * wink-nlp keeps every new word for ever and fails near a million of them (2^20, with those it
 * knows), so the engine is made anew when it holds so many.
 */
const MOST_WORDS_HELD = 800_000;
/** After so many words read, all of which could have been new, the engine is asked what it holds. */
const WORDS_BETWEEN_LOOKS = 100_000;

/**
 * Custom entities, which we have none of: at each new engine the model turns what it holds of them
 * into a string once more, escapes and all, and after 20 engines that string is too long.
 */
const noCustomEntities = (): unknown => ({ machines: "", transformers: [] });

/** A part-of-speech tagger on wink-nlp, built at the first call of `tag` (about 80 ms). */
export function createTagger(): Tagger {
  let wink: WinkMethods | null = null;
  let wordsRead = 0;
  let looks = 0;
  /** Lemmas of verb forms seen, by tag and form. */
  const verbs = { VERB: new Map<string, string>(), AUX: new Map<string, string>() };

  function engine(): WinkMethods {
    if (wink !== null && wordsRead > WORDS_BETWEEN_LOOKS) {
      wordsRead = 0;
      looks += 1;
      if (countWordsHeld(wink, looks) > MOST_WORDS_HELD) wink = null;
    }
    if (wink === null) {
      wink = winkNLP({ ...model, metaCER: noCustomEntities }, ["pos"]);
      for (const lemmas of Object.values(verbs)) lemmas.clear();
    }
    return wink;
  }

  return {
    tag(text) {
      const { readDoc, its, as } = engine();
      const tokens = readDoc(text).tokens();
      const words = tokens.out(its.value, as.array);
      wordsRead += words.length;
      const tags = tokens.out(its.pos, as.array);
      const lemmas = words.map((word, index) => {
        const tag = tags[index];
        if (tag !== "VERB" && tag !== "AUX") return word;
        const known = verbs[tag].get(word);
        if (known !== undefined) return known;
        const lemma = tokens.itemAt(index).out(its.lemma);
        verbs[tag].set(word, lemma);
        return lemma;
      });
      return { words, tags, lemmas };
    },
  };
}

/** New words are numbered as they come, so the number of one never seen before tells how many are held. */
function countWordsHeld({ readDoc, its }: WinkMethods, look: number): number {
  return Number(readDoc(`whosaidlook${look}`).tokens().itemAt(0).out(its.uniqueId));
}
