import { CLEAR_PARTICIPLES, IRREGULAR_PASTS } from "./lexicon/closed-classes.ts";
import type { Cues } from "./lexicon/cue-kinds.ts";
import { harmUsesOf } from "./lexicon/harm-uses.ts";
import { REPORTING_NOUNS } from "./lexicon/reporting-nouns.ts";
import { createReportingLexicon } from "./lexicon/reporting-verbs.ts";
import { holidaySecondsOf, timeCuesOf } from "./lexicon/time-words.ts";

/** How a word is written. */
export interface WordForm {
  readonly text: string;
  /** In lower case, with typographic apostrophes made straight: for look-ups. */
  readonly lower: string;
  readonly kind: WordKind;
  /** Whether it begins as a name does: "Koval", "al-Tom", "d’Almada". */
  readonly isCapital: boolean;
}

/**
 * A word as it is written, with what is asked of it wherever it stands. The tagger keeps one for
 * each distinct word, so that none is put in lower case or held against a pattern twice.
 */
export interface WrittenWord extends WordForm {
  /** Nothing but letters and digits of ASCII. */
  readonly isPlain: boolean;
  /** Nothing, or white space. */
  readonly isBlank: boolean;
  /** Whether there is a letter of any script in it. */
  readonly hasLetter: boolean;
  /** Dictionary form of the verb that reports speech of which it is a form; `null` for others. */
  readonly reportingForm: string | null;
  /** Dictionary form of the noun that reports speech of which it is a form; `null` for others. */
  readonly reportingNoun: string | null;
  /** Whether it can be a past participle: "killed", "rebuilt". */
  readonly isPastParticiple: boolean;
  /** What it may do in a sentence about harm, as bits of `USES`; 0 for most. */
  readonly harmUses: number;
  /** The kinds of words of time it can be, as bits of `Cue`; 0 for most. */
  readonly timeCues: Cues;
  /** Words that make a holiday's name of it, right behind; `null` where it opens none. */
  readonly holidaySeconds: ReadonlySet<string> | null;
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
/** Dictionary forms that end like past ones. */
const BASE_IN_ED = /^(?:bleed|breed|embed|feed|heed|need|seed|shed|shred|speed|weed|wed)$|ceed$/u;
/** "rebuilt", "overthrown" */
const PREFIX = /^(?:re|over|un|under|out|up|with)/u;
const CAPITAL = /^(?:\p{Lu}|\p{Lt}|(?:\p{Ll}{1,3}[-'’]){1,2}\p{Lu})/u;

export function readForm(text: string): WordForm {
  return {
    text,
    lower: lowerCase(text),
    kind: kindOfWord(text),
    isCapital: CAPITAL.test(text),
  };
}

export function readWord(text: string): WrittenWord {
  const { lower, kind, isCapital } = readForm(text);
  return {
    text,
    lower,
    kind,
    isPlain: PLAIN.test(text),
    isBlank: BLANK.test(text),
    hasLetter: LETTER.test(text),
    reportingForm: createReportingLexicon().forms.get(lower) ?? null,
    reportingNoun: reportingNounOf(lower),
    isPastParticiple: isPastParticiple(lower),
    isCapital,
    harmUses: harmUsesOf(lower),
    timeCues: timeCuesOf(text, lower),
    holidaySeconds: holidaySecondsOf(lower),
  };
}

function reportingNounOf(lower: string): string | null {
  if (REPORTING_NOUNS.has(lower)) return lower;
  const singular = lower.endsWith("s") ? lower.slice(0, -1) : lower;
  return REPORTING_NOUNS.has(singular) ? singular : null;
}

function isPastParticiple(lower: string): boolean {
  if (lower.endsWith("ed")) return !BASE_IN_ED.test(lower);
  if (isIrregularPast(lower)) return true;
  const prefix = PREFIX.exec(lower)?.[0] ?? "";
  return prefix !== "" && isIrregularPast(lower.slice(prefix.length));
}

function isIrregularPast(lower: string): boolean {
  return CLEAR_PARTICIPLES.has(lower) || IRREGULAR_PASTS.has(lower);
}

function lowerCase(text: string): string {
  return text.toLowerCase().replace(TYPOGRAPHIC_APOSTROPHE, "'");
}

function kindOfWord(text: string): WordKind {
  if (POSSESSIVE.test(text)) return "possessive";
  if (CONTRACTION.test(text)) return "contraction";
  return LETTER_DIGIT_OR_ACCENT.test(text) ? "word" : "punctuation";
}
