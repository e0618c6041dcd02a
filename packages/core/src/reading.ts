/**
 * The nouns the stages hand to one another and nobody outside sees: layout, quote marks, the
 * shallow parse, and attributions before their speakers are resolved. Token positions (`from`,
 * `to`, `head`) are indexes into `Syntax.tokens`, half-open; `start` and `end` are code units.
 */
import type { Cue, Entity, Mention, Paragraph, Sentence, Span } from "./model.ts";
import type { WrittenWord } from "./written-word.ts";

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

export interface Token extends Span {
  readonly text: string;
  /** `text` in lower case, with typographic apostrophes made straight: for look-ups. "WHO" and "US" stay. */
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** Dictionary form of a verb or auxiliary; `lower` for all else. */
  readonly lemma: string;
  /** Index into `Syntax.sentences`. */
  readonly sentence: number;
  /** What its written form tells wherever it stands. */
  readonly written: WrittenWord;
}

/** A sentence with its tokens. */
export interface ParsedSentence extends Sentence {
  readonly from: number;
  readonly to: number;
}

/** The article's outer form. */
export interface Layout {
  readonly paragraphs: readonly Paragraph[];
  /** The headline's span in the text; `null` when the text has none. */
  readonly headline: Span | null;
  /** ISO day a date line of the text states ("28 December 2023" below the headline). */
  readonly dateLine: { readonly span: Span; readonly value: string } | null;
  /** Agency place lines at the head of a paragraph: "GAZA, Dec 28 (Reuters) -", dash included. */
  readonly placeLines: readonly Span[];
}

/** One pair of quote marks (or an opening mark that runs to its paragraph's end). */
export interface MarkedStretch extends Span {
  /** Between the marks, without them; white space at the edges included. */
  readonly inner: Span;
  readonly style: "double" | "single" | "guillemet" | "low-high";
  /** 0 for outermost. */
  readonly depth: number;
  /** Index of the stretch in the next paragraph that this one runs on into; `null` for none. */
  readonly continuedBy: number | null;
  /** Whether a closing mark was found (false: runs on, or is unbalanced and ends with its paragraph). */
  readonly closed: boolean;
}

/** A noun phrase without relative clauses and appositions. */
export interface NounPhrase extends Span {
  readonly from: number;
  readonly to: number;
  /** Token index of its head noun (of the core, before any "of"). */
  readonly head: number;
  /** `proper` when the head is a name, `pronoun`, `number` when only a quantity stands there. */
  readonly kind: "common" | "proper" | "pronoun" | "number";
  /** Token index after the base phrase, before attached "of …" phrases ("the Ministry | of Health"). */
  readonly baseTo: number;
  /** Index into `Syntax.nounPhrases` of the phrase it is in apposition to; `null` for none. */
  readonly appositionTo: number | null;
}

/** Auxiliaries, adverbs and main verb that belong together: "has not yet been told". */
export interface VerbGroup extends Span {
  readonly from: number;
  readonly to: number;
  /** Token index of the main verb. */
  readonly head: number;
  /** Dictionary form of the main verb, lower case. */
  readonly lemma: string;
  readonly form: "finite" | "infinitive" | "gerund" | "participle";
  readonly voice: "active" | "passive";
  readonly negated: boolean;
  /** Modal or future auxiliary, lower case ("will", "may"); `null` for none. */
  readonly modal: string | null;
}

/**
 * A piece of a sentence with at most one verb group. Clauses tile their sentence: a relative
 * clause in the middle cuts the main clause in two, and the piece with the verb knows the subject.
 */
export interface Clause extends Span {
  readonly from: number;
  readonly to: number;
  readonly kind:
    | "main"
    | "that"
    | "relative"
    | "adverbial"
    | "infinitive"
    | "participial"
    | "coordinate";
  /** Index into `Syntax.nounPhrases`; `null` when elided or not found. */
  readonly subject: number | null;
  /** Index into `Syntax.verbGroups`; `null` for verbless headline pieces. */
  readonly verb: number | null;
  /** Index into `Syntax.clauses` of the clause it depends on; `null` for main clauses. */
  readonly parent: number | null;
}

/** The shallow parse: all lists are in order of place. */
export interface Syntax {
  readonly tokens: readonly Token[];
  readonly sentences: readonly ParsedSentence[];
  readonly nounPhrases: readonly NounPhrase[];
  readonly verbGroups: readonly VerbGroup[];
  readonly clauses: readonly Clause[];
}

/** A quotation before its speaker is known. */
export interface Attribution {
  readonly type: "direct" | "mixed" | "indirect";
  readonly content: readonly Span[];
  readonly quoted: readonly Span[];
  readonly cue: Cue | null;
  /** The words that name the speaker; `null` when implied or floating. */
  readonly source: Span | null;
  /** How to look for a speaker without a mention of its own: as the attribution before it. */
  readonly floating: boolean;
  readonly addressee: Span | null;
  /** The words that name who reports second-hand; `null` when first-hand. */
  readonly via: Span | null;
  readonly rule: string;
  readonly confidence: number;
}

/** A mention with its place among the tokens. */
export interface MentionDraft extends Mention {
  readonly from: number;
  readonly to: number;
}

/** An entity before pronouns are resolved, with what the stage that resolves them must know. */
export interface EntityDraft extends Omit<Entity, "id" | "mentions"> {
  readonly mentions: readonly MentionDraft[];
  /** Whether it is surely one who can speak; false for names that may be places or things. */
  readonly isCertain: boolean;
  /** Whether it is a name that nothing tells to be a person's, a body's or a place's. */
  readonly mayBePerson: boolean;
  /** Whether title or role show the gender; false when only the first name suggests it. */
  readonly genderIsSure: boolean;
  /** What it was called besides its name, in lower-case words: ["foreign", "minister"]. */
  readonly titles: readonly (readonly string[])[];
}
