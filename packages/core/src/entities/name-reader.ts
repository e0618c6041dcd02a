import type { NameLexicon } from "../engines/compromise.ts";
import { COURTESY_TITLES, RANKS } from "../lexicon/courtesy-titles.ts";
import { COUNTRIES, DEMONYMS } from "../lexicon/demonyms.ts";
import { NAME_PARTICLES } from "../lexicon/name-particles.ts";
import { NEVER_FIRST, NEVER_NAMES, THING_HEADS, TITLE_MODIFIERS } from "../lexicon/name-words.ts";
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS } from "../lexicon/organization-heads.ts";
import { GENDERED_NOUNS, OFFICES } from "../lexicon/person-nouns.ts";
import type { Word } from "./words.ts";

const FIRST_NAME_TAGS: ReadonlySet<string> = new Set(["MaleName", "FemaleName", "FirstName"]);
const PLACE_TAGS: ReadonlySet<string> = new Set(["Country", "City", "Region", "Place"]);
const NAME_TAGS: ReadonlySet<string> = new Set([
  ...FIRST_NAME_TAGS,
  ...PLACE_TAGS,
  "LastName",
  "Person",
  "Organization",
  "SportsTeam",
  "Demonym",
]);
const ACRONYM = /^(?:\p{Lu}[\p{Lu}\d&-]{1,9}|(?:\p{Lu}\.){2,6})$/u;
/** "Van der Hoeven declined" */
const BEGINNING_PARTICLES: ReadonlySet<string> = new Set(
  "al el van von de del della di da dos du bin bint ibn ten ter ap ó ní mac san la le".split(" "),
);
/** "[Piraeus-based] Lykos Shipping", "[Tarn-born] Koval" */
const BOUND_BY_PLACE = /.-(?:based|born|led|backed|owned|run|listed|trained|raised|educated)$/u;
/** "Prime Minister-designate Karaivanova" */
const ELECTED = /-(?:designate|elect)$/u;
/** Tags of first words that no name begins with, though a capital follows: "Asked Koval". */
const NEVER_BEFORE_NAMES: ReadonlySet<string> = new Set([
  "PastTense",
  "Gerund",
  "PresentTense",
  "Adverb",
  "Conjunction",
  "Preposition",
  "Determiner",
  "Pronoun",
  "QuestionWord",
  "Plural",
  "Modal",
]);
/** "Prevention", "Security", "Health Care" */
const ABSTRACT_ENDING = /.{3}(?:tion|sion|ment|ity|ness|ence|ance|ship|ics)$/u;
const PERSON_NOUN_ENDING = /(?:ologist|onomist|woman|man|maker|keeper|worker|player|holder|goer)$/u;

/** What single words of a name can be, by word lists and form. */
export interface NameReader {
  isFirstName(word: Word): boolean;
  genderOfFirstName(word: Word): "female" | "male" | null;
  isPlace(word: Word): boolean;
  isDemonym(word: Word): boolean;
  isAcronym(word: Word): boolean;
  isOrganizationHead(word: Word): boolean;
  isThingHead(word: Word): boolean;
  /** "Minister", "Dr", "Mrs" */
  isTitle(word: Word): boolean;
  isTitleModifier(word: Word): boolean;
  /** "kayaker", "spokeswoman": a noun for one person. */
  isPersonNoun(word: string): boolean;
  isParticle(word: Word): boolean;
  /** A word of plain language, however it is written. */
  isCommon(word: Word): boolean;
  /** Whether a capitalised word can be part of a name. */
  isNameWord(word: Word): boolean;
}

export function createNameReader(lexicon: NameLexicon, words: readonly Word[]): NameReader {
  const seenInside = new Set(
    words.filter((word) => word.isCapital && !word.isFirst).map((word) => word.lower),
  );
  // "Doctors Without Borders"
  const beforeWithout = new Set(words.filter((_, index) => words[index + 1]?.text === "Without"));
  const tagOf = (word: Word): string =>
    lexicon.tagOf(word.lower.endsWith("'s") ? word.lower.slice(0, -2) : word.lower) ?? "";
  const reader: NameReader = {
    isFirstName: (word) => word.isCapital && FIRST_NAME_TAGS.has(firstNameTag(lexicon, word)),
    genderOfFirstName: (word) => {
      const tag = firstNameTag(lexicon, word);
      return tag === "MaleName" ? "male" : tag === "FemaleName" ? "female" : null;
    },
    isPlace: (word) => COUNTRIES.has(word.text) || PLACE_TAGS.has(tagOf(word)),
    isDemonym: (word) =>
      DEMONYMS.has(word.text) ||
      DEMONYMS.has(word.text.replace(/s$/u, "")) ||
      tagOf(word) === "Demonym",
    isAcronym: (word) => ACRONYM.test(word.text),
    isOrganizationHead: (word) =>
      ORGANIZATION_HEADS.has(word.lower) || COMPANY_SUFFIXES.has(word.lower),
    isThingHead: (word) => THING_HEADS.has(word.lower),
    isTitle: (word) =>
      OFFICES.has(word.lower) ||
      RANKS.has(word.lower) ||
      COURTESY_TITLES.has(word.lower) ||
      ELECTED.test(word.lower),
    isTitleModifier: (word) => TITLE_MODIFIERS.has(word.lower.replace(/^(?:ex|vice|deputy)-/u, "")),
    isPersonNoun: (word) =>
      OFFICES.has(word) ||
      GENDERED_NOUNS.has(word) ||
      PERSON_NOUN_ENDING.test(word) ||
      lexicon.tagOf(word) === "Actor",
    isParticle: (word) => !word.isCapital && NAME_PARTICLES.has(word.lower),
    isCommon: (word) => {
      const tag = tagOf(word);
      if (ORGANIZATION_HEADS.has(word.lower) || TITLE_MODIFIERS.has(word.lower)) return true;
      return tag === "" ? ABSTRACT_ENDING.test(word.lower) : !NAME_TAGS.has(tag);
    },
    isNameWord: (word) => {
      if (word.kind !== "word" || !word.isCapital) return false;
      // "Jan Holub", but not "Jan. 5"
      const isGiven = word.text === "Jan" && word.isBeforeCapital;
      if (NEVER_NAMES.has(word.lower) && !isGiven) return false;
      if (BOUND_BY_PLACE.test(word.lower)) return false;
      if (!word.isFirst || beforeWithout.has(word)) return true;
      // "WHO said" begins with a name, "Who said" does not.
      if (NEVER_FIRST.has(word.lower)) return reader.isAcronym(word) && !word.isBeforeCapital;
      return seenInside.has(word.lower) || mayBeginSentence(reader, word, tagOf(word));
    },
  };
  return reader;
}

/** "Jean-Noël" is known by its first half. */
function firstNameTag(lexicon: NameLexicon, word: Word): string {
  const tag = lexicon.tagOf(word.lower) ?? "";
  return FIRST_NAME_TAGS.has(tag) || !word.lower.includes("-")
    ? tag
    : (lexicon.tagOf(word.lower.split("-")[0] ?? "") ?? "");
}

function mayBeginSentence(reader: NameReader, word: Word, tag: string): boolean {
  if (NAME_TAGS.has(tag) || reader.isAcronym(word)) return true;
  if (reader.isTitle(word) || reader.isTitleModifier(word)) return true;
  if (BEGINNING_PARTICLES.has(word.lower)) return true;
  if ((word.pos === "PROPN" || word.pos === "X") && tag === "") return true;
  // "Chip Lazenby said", "Verdant Ridge Resources said": a capital behind it
  return word.isBeforeCapital && word.pos !== "ADV" && !NEVER_BEFORE_NAMES.has(tag);
}
