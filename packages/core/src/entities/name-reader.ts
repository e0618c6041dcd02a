import type { NameLexicon } from "../engines/compromise.ts";
import { COUNTRIES } from "../lexicon/demonyms.ts";
import { SURNAMES_LIKE_WORDS } from "../lexicon/name-words.ts";
import { LONG_PLACES } from "../lexicon/places.ts";
import { POSSESSIVE_COMPANIES } from "../lexicon/possessive-companies.ts";
import { findMonthNames, mayBeMonthName } from "./month-names.ts";
import { createNameFacts, type NameFacts } from "./name-facts.ts";
import type { Word } from "./words.ts";

/** "Van der Hoeven declined" */
const BEGINNING_PARTICLES: ReadonlySet<string> = new Set(
  "al el van von de del della di da dos du bin bint ibn ten ter ap ó ní mac san la le".split(" "),
);
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

/** Parts of speech that begin a sentence before a name, and no name. */
const NEVER_FIRST_TAGS: ReadonlySet<Word["pos"]> = new Set([
  "ADV",
  "ADP",
  "SCONJ",
  "CCONJ",
  "PRON",
]);

/** What single words of a name can be, by word lists and form. */
export interface NameReader {
  isFirstName(word: Word): boolean;
  genderOfFirstName(word: Word): "female" | "male" | null;
  /** The same of a word in lower case. */
  genderOfGivenName(word: string): "female" | "male" | null;
  isPlace(word: Word): boolean;
  isDemonym(word: Word): boolean;
  isAcronym(word: Word): boolean;
  isOrganizationHead(word: Word): boolean;
  isThingHead(word: Word): boolean;
  /** "Programme", "Convention" */
  isNeverSurname(word: Word): boolean;
  /** Whether the article writes it without a capital somewhere. */
  isSeenSmall(word: Word): boolean;
  /** "Minister", "Dr", "Mrs" */
  isTitle(word: Word): boolean;
  isTitleModifier(word: Word): boolean;
  /** "kayaker", "spokeswoman": a noun for one person, in lower case. */
  isPersonNoun(word: string): boolean;
  isParticle(word: Word): boolean;
  /** A word of plain language, however it is written. */
  isCommon(word: Word): boolean;
  /** Whether a capitalised word can be part of a name. */
  isNameWord(word: Word): boolean;
}

export function createNameReader(
  lexicon: NameLexicon,
  words: readonly Word[],
  isReadable: (word: Word) => boolean,
): NameReader {
  const seenInside = new Set<string>();
  const opensName = new Set<Word>();
  const monthsAt: number[] = [];
  let before: Word | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    if (word.isCapital) {
      if (!word.isFirst && isReadable(word)) seenInside.add(word.lower);
      if (mayBeMonthName(word)) monthsAt.push(at);
    }
    if (before?.isFirst === true && opensWith(before, word)) opensName.add(before);
    before = word;
  }
  let seenSmall: ReadonlySet<string> | null = null;
  const tellFacts = createNameFacts(lexicon);
  const factsOf = (word: Word): NameFacts => {
    word.facts ??= tellFacts(word.text, word.lower);
    return word.facts;
  };
  const months = findMonthNames(words, monthsAt, (word) => factsOf(word).isFirstName);
  return {
    isFirstName: (word) => word.isCapital && factsOf(word).isFirstName,
    genderOfFirstName: (word) => factsOf(word).genderOfFirstName,
    genderOfGivenName: (word) => tellFacts(word, word).genderOfFirstName,
    isPlace: (word) => factsOf(word).isPlace,
    isDemonym: (word) => factsOf(word).isDemonym,
    isAcronym: (word) => factsOf(word).isAcronym,
    isOrganizationHead: (word) => factsOf(word).isOrganizationHead,
    isThingHead: (word) => factsOf(word).isThingHead,
    isNeverSurname: (word) => factsOf(word).isNeverSurname,
    isSeenSmall: ({ lower }) => {
      seenSmall ??= writtenBothWays(words);
      return seenSmall.has(lower);
    },
    isTitle: (word) => factsOf(word).isTitle,
    isTitleModifier: (word) => factsOf(word).isTitleModifier,
    isPersonNoun: (word) => tellFacts(word, word).isPersonNoun,
    isParticle: (word) => !word.isCapital && factsOf(word).isParticle,
    isCommon: (word) => factsOf(word).isCommon,
    isNameWord: (word) => {
      if (word.kind !== "word" || !word.isCapital) return false;
      const facts = factsOf(word);
      if (facts.isNeverName && !months.has(word) && !isSurnameLikeWord(word)) return false;
      if (facts.isBoundByPlace) return false;
      if (!word.isFirst || opensName.has(word) || months.has(word)) return true;
      // "WHO said" begins with a name, "Who said" does not.
      if (facts.isNeverFirst) return facts.isAcronym && !word.isBeforeCapital;
      if (seenInside.has(word.lower)) return true;
      const isPlural = word.lower.endsWith("s");
      const isPlainPlural =
        isPlural && tellFacts(word.lower.slice(0, -1), word.lower.slice(0, -1)).isPersonNoun;
      return mayBeginSentence(word, facts, isPlainPlural);
    },
  };
}

/** "[Doctors] Without Borders", "[New] York", "[Standard] & Poor’s", "[Moody]’s": names by what stands behind. */
function opensWith({ text, lower, isCapital }: Word, behind: Word): boolean {
  if (behind.text === "&") return isCapital;
  if (behind.kind === "possessive") return POSSESSIVE_COMPANIES.has(lower);
  if (!behind.isCapital) return false;
  if (behind.text === "Without") return true;
  if (LONG_PLACES.has(`${lower} ${behind.lower}`)) return true;
  return COUNTRIES.has(`${text} ${behind.text}`);
}

/** "their spokesman, [He] Yadong" */
function isSurnameLikeWord({ text, isFirst, isBeforeCapital }: Word): boolean {
  return isBeforeCapital && !isFirst && SURNAMES_LIKE_WORDS.has(text);
}

/** What the article writes with a capital and without: few words, so that most are not kept. */
function writtenBothWays(words: readonly Word[]): ReadonlySet<string> {
  const capitals = new Set<string>();
  for (const { isCapital, lower } of words) if (isCapital) capitals.add(lower);
  const both = new Set<string>();
  for (const { isCapital, lower } of words) {
    if (!isCapital && capitals.has(lower)) both.add(lower);
  }
  return both;
}

function mayBeginSentence(
  { lower, pos, isBeforeCapital }: Word,
  facts: NameFacts,
  isPluralOfPeople: boolean,
): boolean {
  if (facts.isKnownName || facts.isAcronym) return true;
  // "Aides said so.", "Prosecutors have …"
  if (isPluralOfPeople && !isBeforeCapital) return false;
  if (facts.isTitle || facts.isTitleModifier) return true;
  if (BEGINNING_PARTICLES.has(lower)) return true;
  if ((pos === "PROPN" || pos === "X") && facts.tag === "") return true;
  // "Stated Koval", "Absent Koval’s vote"
  if (NEVER_FIRST_TAGS.has(pos) || (pos === "VERB" && lower.endsWith("ed"))) return false;
  // "Chip Lazenby said", "Verdant Ridge Resources said": a capital behind it
  return isBeforeCapital && !NEVER_BEFORE_NAMES.has(facts.tag);
}
