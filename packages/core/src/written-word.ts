import { createReportingLexicon } from "./lexicon/reporting-verbs.ts";

/**
 * A word as it is written, with what is asked of it wherever it stands. The tagger keeps one for
 * each distinct word, so that none is put in lower case or held against a pattern twice.
 */
export interface WrittenWord {
  readonly text: string;
  /** In lower case, with typographic apostrophes made straight: for look-ups. */
  readonly lower: string;
  readonly kind: WordKind;
  /** Nothing but letters and digits of ASCII. */
  readonly isPlain: boolean;
  /** Nothing, or white space. */
  readonly isBlank: boolean;
  /** Whether there is a letter of any script in it. */
  readonly hasLetter: boolean;
  /** Dictionary form of the verb that reports speech of which it is a form; `null` for others. */
  readonly reportingForm: string | null;
  /** Whether it begins as a name does: "Koval", "al-Tom", "d’Almada". */
  readonly isCapital: boolean;
}

/** Possessives are "’s" and the "’" behind an s; a contraction is "n’t", "’ve". */
export type WordKind = "word" | "possessive" | "contraction" | "punctuation";

const PLAIN = /^[a-z\d]+$/i;
const BLANK = /^(?:\s|$)/u;
const LETTER = /\p{L}/u;
const TYPOGRAPHIC_APOSTROPHE = /[’ʼ]/gu;
const LETTER_DIGIT_OR_ACCENT = /[\p{L}\p{N}\p{M}]/u;
const POSSESSIVE = /^['’ʼ]s?$/i;
const CONTRACTION = /^(?:n['’]t|['’](?:re|ve|ll|d|m))$/i;
const CAPITAL = /^(?:\p{Lu}|\p{Lt}|(?:\p{Ll}{1,3}[-'’]){1,2}\p{Lu})/u;

export function readWord(text: string): WrittenWord {
  const lower = lowerCase(text);
  return {
    text,
    lower,
    kind: kindOfWord(text),
    isPlain: PLAIN.test(text),
    isBlank: BLANK.test(text),
    hasLetter: LETTER.test(text),
    reportingForm: createReportingLexicon().forms.get(lower) ?? null,
    isCapital: CAPITAL.test(text),
  };
}

function lowerCase(text: string): string {
  return text.toLowerCase().replace(TYPOGRAPHIC_APOSTROPHE, "'");
}

function kindOfWord(text: string): WordKind {
  if (POSSESSIVE.test(text)) return "possessive";
  if (CONTRACTION.test(text)) return "contraction";
  return LETTER_DIGIT_OR_ACCENT.test(text) ? "word" : "punctuation";
}
