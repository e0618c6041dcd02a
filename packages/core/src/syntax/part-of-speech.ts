import type { PartOfSpeech } from "../reading.ts";
import type { WrittenWord } from "../written-word.ts";

const TAGS: ReadonlySet<string> = new Set<PartOfSpeech>([
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
]);

function isPartOfSpeech(tag: string): tag is PartOfSpeech {
  return TAGS.has(tag);
}

/** The horizontal bar (U+2015), a dash that the tagger takes for a word: “It held.” ― Anna Koval */
const BAR = "―";

/** The part of speech that the tagger gives a word, mended where it is wrong whatever stands around. */
export function partOfSpeech(tag: string, { text, lower, hasLetter }: WrittenWord): PartOfSpeech {
  if (lower === "according") return "VERB";
  if (text === BAR) return "PUNCT";
  if (isPartOfSpeech(tag)) return tag;
  return hasLetter ? "X" : "PUNCT";
}
