import model from "wink-eng-lite-web-model";
import winkNLP, { type ItemToken, type ItsHelpers, type WinkMethods } from "wink-nlp";
import type { PartOfSpeech } from "../reading.ts";
import { readWord, type WrittenWord } from "../written-word.ts";
import { partOfSpeech } from "./part-of-speech.ts";

declare module "wink-nlp" {
  // wink's own types give `lemma` the parameters of another kind of function
  interface ItsHelpers {
    lemma(...input: Parameters<TokenItsFunction<string>>): string;
  }
}

/** A word in one of its parts of speech: the same object wherever it stands in it. */
export interface TaggedWord {
  readonly word: WrittenWord;
  readonly pos: PartOfSpeech;
  /** The dictionary form of a verb, in lower case; of any other word its own lower case. */
  readonly lemma: string;
}

export interface Tagger {
  /**
   * Tags a stretch of text: its words as written, in order of place, white space left out. Where
   * each stands is for the caller to find.
   */
  tag(text: string): readonly TaggedWord[];
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

/** A reading of a distinct word, with those met before it; most words have one or two. */
interface Reading extends TaggedWord {
  /** As the engine names it. */
  readonly tag: string;
  readonly others: Reading | null;
}

/** A part-of-speech tagger on wink-nlp, built at the first call of `tag` (about 80 ms). */
export function createTagger(): Tagger {
  let wink: WinkMethods | null = null;
  let wordsRead = 0;
  let looks = 0;
  /** By the engine's number for the word: never more than it holds, and forgotten with it. */
  let known: (Reading | null)[] = [];

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

  function addReading(
    number: number,
    tag: string,
    { out }: ItemToken,
    { lemma: lemmaOf }: ItsHelpers,
  ): Reading {
    // without gaps, in which V8 would keep a slow table instead of a list
    while (known.length <= number) known.push(null);
    const others = known[number] ?? null;
    const word = others?.word ?? readWord(out());
    const isVerb = tag === "VERB" || tag === "AUX";
    // none is known of a contracted "would", whatever the types say
    const lemma = isVerb ? out<string | undefined>(lemmaOf) : undefined;
    const reading = {
      word,
      pos: partOfSpeech(tag, word),
      lemma: lemma?.toLowerCase() ?? word.lower,
      tag,
      others,
    };
    known[number] = reading;
    return reading;
  }

  return {
    tag(text) {
      const { readDoc, its, as } = engine();
      const tokens = readDoc(text).tokens();
      const numbers = tokens.out(its.uniqueId, as.array);
      const tags = tokens.out(its.pos, as.array);
      wordsRead += numbers.length;
      const tagged: TaggedWord[] = [];
      for (let index = 0; index < numbers.length; index += 1) {
        const number = Number(numbers[index]);
        const tag = tags[index] ?? "X";
        let reading = known[number] ?? null;
        while (reading !== null && reading.tag !== tag) reading = reading.others;
        tagged.push(reading ?? addReading(number, tag, tokens.itemAt(index), its));
      }
      return tagged;
    },
  };
}

/** New words are numbered as they come, so the number of one never seen before tells how many are held. */
function countWordsHeld({ readDoc, its }: WinkMethods, look: number): number {
  return Number(readDoc(`whosaidlook${look}`).tokens().itemAt(0).out(its.uniqueId));
}
