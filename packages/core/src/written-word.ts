/**
 * A word as it is written, with what is asked of it wherever it stands. The tagger keeps one for
 * each distinct word, so that none is put in lower case or held against a pattern twice.
 */
export interface WrittenWord {
  readonly text: string;
  /** In lower case, with typographic apostrophes made straight: for look-ups. */
  readonly lower: string;
  /** Nothing but letters and digits of ASCII. */
  readonly isPlain: boolean;
  /** Nothing, or white space. */
  readonly isBlank: boolean;
  /** Whether there is a letter of any script in it. */
  readonly hasLetter: boolean;
}

const PLAIN = /^[a-z\d]+$/i;
const BLANK = /^(?:\s|$)/u;
const LETTER = /\p{L}/u;
const TYPOGRAPHIC_APOSTROPHE = /[’ʼ]/gu;

export function readWord(text: string): WrittenWord {
  return {
    text,
    lower: text.toLowerCase().replace(TYPOGRAPHIC_APOSTROPHE, "'"),
    isPlain: PLAIN.test(text),
    isBlank: BLANK.test(text),
    hasLetter: LETTER.test(text),
  };
}
