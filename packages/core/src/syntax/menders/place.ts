import { POSSESSIVE_PRONOUNS } from "../../lexicon/closed-classes.ts";
import type { PartOfSpeech, Token } from "../../reading.ts";
import type { MarkEdges } from "../sentences.ts";

/** Subjects that no noun can follow: "[he] claims" is a verb whatever the tagger thinks. */
export const NOMINATIVES: ReadonlySet<string> = new Set(["he", "she", "they", "we", "i", "who"]);
const CAPITAL = /^\p{Lu}/u;
const LAST_ASCII = 0x7f;

/** What stands around the token to be mended. */
export interface Place {
  readonly token: Token;
  readonly before: Token;
  readonly next: Token | undefined;
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly edges: MarkEdges;
  readonly reportingForms: ReadonlyMap<string, string>;
}

/** The tag that fits better, or `null` to leave it. */
export type Mender = (place: Place) => PartOfSpeech | null;

/** What a noun phrase may consist of. */
export const NOMINAL_PARTS: ReadonlySet<PartOfSpeech> = new Set(["DET", "ADJ", "NOUN", "PROPN"]);

/** Plurals without an s. */
const PLURALS: ReadonlySet<string> = new Set("data people police media women men".split(" "));

export function isPlural(lower: string): boolean {
  return endsInSingleS(lower) || PLURALS.has(lower);
}

/** "claims", as a third person or plural ends; not "press". */
export function endsInSingleS(lower: string): boolean {
  return lower.length > 1 && lower.endsWith("s") && !lower.endsWith("ss");
}

export function endsInIng(lower: string): boolean {
  return lower.endsWith("ing");
}

/** Whether it begins with a capital; a letter of ASCII tells without a pattern. */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 65 && code <= 90) || (code > LAST_ASCII && CAPITAL.test(text));
}

/** No name has more words. */
const LONGEST_NAME = 8;

/** `“…,” Thandeka Dlongolo [states] in an affidavit`: a name right behind closing marks stands before. */
export function behindSpeech(tokens: readonly Token[], index: number, edges: MarkEdges): boolean {
  let at = index - 1;
  while (tokens[at]?.pos === "PROPN" && index - at <= LONGEST_NAME) at -= 1;
  const mark = tokens[at];
  return at < index - 1 && mark !== undefined && edges.closing.has(mark.start);
}

export function isBaseForm(token: Token): boolean {
  return !endsInIng(token.lower) && !token.written.isPastParticiple;
}

/** A determiner or a possessive stands before, with adjectives between at most: `the Bank’s [conduct]`. */
export function isDetermined(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (tokens[at]?.pos === "ADJ" || tokens[at]?.lower === "later") at -= 1;
  const opener = tokens[at];
  if (opener === undefined) return false;
  if (opener.pos === "DET") return opener.lower !== "that" && opener.lower !== "all";
  if (opener.pos === "PART" && opener.lower.startsWith("'"))
    return POSSESSORS.has(tokens[at - 1]?.pos);
  return POSSESSIVE_PRONOUNS.has(opener.lower) && opener.pos === "PRON";
}

const POSSESSORS: ReadonlySet<PartOfSpeech | undefined> = new Set(["NOUN", "PROPN"]);

/** Irregular participles that the tagger takes for nouns, with their dictionary forms. */
export const PARTICIPLES_LIKE_NOUNS: ReadonlyMap<string, string> = new Map([
  ["bound", "bind"],
  ["built", "build"],
  ["found", "find"],
  ["held", "hold"],
  ["led", "lead"],
  ["left", "leave"],
  ["rebuilt", "rebuild"],
  ["shot", "shoot"],
  ["struck", "strike"],
]);

/** Tokens of the longest subject that is looked for. */
export const LONGEST_SUBJECT = 10;

/** What a subject with its prepositional tail may consist of. */
export const SUBJECT_PARTS: ReadonlySet<PartOfSpeech> = new Set([
  "DET",
  "ADJ",
  "NOUN",
  "PROPN",
  "ADP",
]);
