import model from "wink-eng-lite-web-model";
import winkNLP, { type Tokens, type WinkMethods } from "wink-nlp";
import { readWord, type WrittenWord } from "../written-word.ts";

declare module "wink-nlp" {
  // wink's own types give `lemma` the parameters of another kind of function
  interface ItsHelpers {
    lemma(...input: Parameters<TokenItsFunction<string>>): string;
  }
}

/** Words in order of place, with a tag each; white space is left out. */
export interface TaggedWords {
  readonly words: readonly WrittenWord[];
  readonly tags: readonly string[];
  /** The dictionary form of a verb, in lower case; of any other word its own lower case. */
  readonly lemmas: readonly string[];
}

export interface Tagger {
  /** Tags a stretch of text. The words are as written; where each stands is for the caller to find. */
  tag(text: string): TaggedWords;
}

/**
 * wink-nlp keeps every new word for ever and fails near a million of them (2^20, with those it
 * knows), so the engine is made anew, well before, when it holds so many.
 */
const MOST_WORDS_HELD = 400_000;
/** After so many words read, all of which could have been new, the engine is asked what it holds. */
const WORDS_BETWEEN_LOOKS = 100_000;

/**
 * Custom entities, which we have none of: at each new engine the model turns what it holds of them
 * into a string once more, escapes and all, and after 20 engines that string is too long.
 */
const noCustomEntities = (): unknown => ({ machines: "", transformers: [] });

/** A distinct word, with its dictionary forms in lower case as they become known. */
interface KnownWord {
  readonly word: WrittenWord;
  readonly lemmas: { VERB: string | null; AUX: string | null };
}

/** A part-of-speech tagger on wink-nlp, built at the first call of `tag` (about 80 ms). */
export function createTagger(): Tagger {
  let wink: WinkMethods | null = null;
  let wordsRead = 0;
  let looks = 0;
  /** By the engine's number for the word: never more than it holds, and forgotten with it. */
  let known: (KnownWord | null)[] = [];

  function engine(): WinkMethods {
    if (wink !== null && wordsRead > WORDS_BETWEEN_LOOKS) {
      wordsRead = 0;
      looks += 1;
      if (countWordsHeld(wink, looks) > MOST_WORDS_HELD) wink = null;
    }
    if (wink === null) {
      wink = winkNLP({ ...model, metaCER: noCustomEntities }, ["pos"]);
      known = [];
    }
    return wink;
  }

  function know(number: number, tokens: Tokens, at: number): KnownWord {
    const before = known[number];
    if (before !== undefined && before !== null) return before;
    // without gaps, in which V8 would keep a slow table instead of a list
    while (known.length <= number) known.push(null);
    const word = readWord(tokens.itemAt(at).out());
    const entry = { word, lemmas: { VERB: null, AUX: null } };
    known[number] = entry;
    return entry;
  }

  return {
    tag(text) {
      const { readDoc, its, as } = engine();
      const tokens = readDoc(text).tokens();
      const numbers = tokens.out(its.uniqueId, as.array);
      const tags = tokens.out(its.pos, as.array);
      const words: WrittenWord[] = [];
      const lemmas: string[] = [];
      wordsRead += numbers.length;
      for (let index = 0; index < numbers.length; index += 1) {
        const { word, lemmas: forms } = know(Number(numbers[index]), tokens, index);
        const tag = tags[index];
        words.push(word);
        if (tag === "VERB" || tag === "AUX") {
          // none is known of a contracted "would", whatever the types say
          forms[tag] ??=
            tokens.itemAt(index).out<string | undefined>(its.lemma)?.toLowerCase() ?? null;
          lemmas.push(forms[tag] ?? word.lower);
        } else {
          lemmas.push(word.lower);
        }
      }
      return { words, tags, lemmas };
    },
  };
}

/** New words are numbered as they come, so the number of one never seen before tells how many are held. */
function countWordsHeld({ readDoc, its }: WinkMethods, look: number): number {
  return Number(readDoc(`whosaidlook${look}`).tokens().itemAt(0).out(its.uniqueId));
}
