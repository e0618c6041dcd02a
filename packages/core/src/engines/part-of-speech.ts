import type { PartOfSpeech } from "../reading.ts";
import type { WrittenWord } from "../written-word.ts";

/** The horizontal bar (U+2015), a dash that the tagger takes for a word: “It held.” ― Anna Koval */
const BAR = "―";

/** The part of speech that the tagger gives a word, mended where it is wrong whatever stands around. */
export function partOfSpeech(tag: string, { text, lower, hasLetter }: WrittenWord): PartOfSpeech {
  if (lower === "according") return "VERB";
  if (text === BAR) return "PUNCT";
  switch (tag) {
    case "NOUN":
    case "PROPN":
    case "VERB":
    case "ADP":
    case "DET":
    case "PUNCT":
    case "ADJ":
    case "AUX":
    case "PRON":
    case "ADV":
    case "PART":
    case "CCONJ":
    case "SCONJ":
    case "NUM":
    case "INTJ":
    case "SYM":
    case "X":
      return tag;
    default:
      return hasLetter ? "X" : "PUNCT";
  }
}
