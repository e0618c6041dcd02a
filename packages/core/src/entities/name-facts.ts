import type { NameLexicon } from "../engines/compromise.ts";
import { COURTESY_TITLES, DOTTED_TITLES, RANKS } from "../lexicon/courtesy-titles.ts";
import { COUNTRIES, DEMONYMS } from "../lexicon/demonyms.ts";
import { NAME_PARTICLES } from "../lexicon/name-particles.ts";
import {
  BELIEFS,
  NEVER_FIRST,
  NEVER_NAMES,
  NEVER_SURNAMES,
  SURNAMES_LIKE_WORDS,
  THING_HEADS,
  TITLE_MODIFIERS,
} from "../lexicon/name-words.ts";
import { MODEL, NO_BODIES, SEAT } from "../lexicon/no-bodies.ts";
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS } from "../lexicon/organization-heads.ts";
import { GENDERED_NOUNS, OFFICES } from "../lexicon/person-nouns.ts";
import { SHORT_STATES } from "../lexicon/places.ts";
import { WORLD_GIVEN_NAMES } from "../lexicon/world-given-names.ts";

/** What word lists and its form tell of a word, wherever it stands. */
export interface NameFacts {
  /** compromise's tag, without a possessive; "" for unknown words. */
  readonly tag: string;
  readonly isFirstName: boolean;
  readonly genderOfFirstName: "female" | "male" | null;
  readonly isPlace: boolean;
  readonly isDemonym: boolean;
  readonly isAcronym: boolean;
  readonly isOrganizationHead: boolean;
  readonly isThingHead: boolean;
  /** "Programme", "Convention": nobody's surname. */
  readonly isNeverSurname: boolean;
  /** "Minister", "Dr", "Mrs" */
  readonly isTitle: boolean;
  readonly isTitleModifier: boolean;
  readonly isParticle: boolean;
  /** "kayaker", "spokeswoman": a noun for one person. */
  readonly isPersonNoun: boolean;
  /** A word of plain language, however it is written. */
  readonly isCommon: boolean;
  /** Known as a name of anything. */
  readonly isKnownName: boolean;
  readonly isNeverName: boolean;
  /** No name begins a sentence with it. */
  readonly isNeverFirst: boolean;
  /** "[Piraeus-based] Lykos Shipping", "[Mother-of-two] Anna Koval" */
  readonly isBoundByPlace: boolean;
}

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
/** "[Piraeus-based] Lykos Shipping", "[Tarn-born] Koval", "[Oscar-winning] actress", "[pro-Koval]" */
const BOUND_BY_PLACE =
  /.-(?:based|born|led|backed|backing|owned|run|listed|trained|raised|educated|winning|nominated|turned|bound|linked|aligned|affiliated|funded|supported|appointed|occupied|controlled|era|style)$|^(?:pro|anti|post|pre|mid|neo|non)-/u;
/** Capitals of a plain word, "BILLION"; shorter ones are as well a body's. */
const LONG_CAPITALS = 5;
/** "Prime Minister-designate Karaivanova" */
const ELECTED = /-(?:designate|elect)$/u;
/** "[ex-]president" */
const TITLE_PREFIX = /^(?:ex|vice|deputy|then)-/u;
/** "Lawyer-turned-[activist]" */
const TURNED = /-turned-(\p{Ll}+)$/u;
/** "[Mother-of-two] Anna Koval", "[Thirty-year-old] Anna Koval" */
const DESCRIBING = /.-(?:of-.|years?-old$)/u;
const PERSON_NOUN_ENDING = /(?:ologist|onomist|woman|man|maker|keeper|worker|player|holder|goer)$/u;
/** "Prevention", "Security", "Health Care" */
const ABSTRACT_ENDING = /.{3}(?:tion|sion|ment|ity|ness|ence|ance|ship|ics)$/u;

const INITIAL = /^\p{Lu}\.$/u;
/** "Establishment", "Convention", but not "Bellavance", "Clement", "Guinness" */
const THING_ENDING = /.{4}(?:tion|sion|ment)$/u;

/**
 * How many words' facts are kept for the next article; when they are more, all are forgotten, so
 * that a long-lived process does not grow.
 */
const MOST_KEPT = 50_000;

/** The facts kept so far of each lexicon, by the word as written. */
const KEPT = new WeakMap<NameLexicon, Map<string, NameFacts>>();

/** Tells the facts of words, and keeps them. */
export function createNameFacts(lexicon: NameLexicon): (text: string, lower: string) => NameFacts {
  const kept = KEPT.get(lexicon) ?? new Map<string, NameFacts>();
  KEPT.set(lexicon, kept);
  return (text, lower) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const facts = tellFacts(lexicon, text, lower);
    kept.set(text, facts);
    return facts;
  };
}

function tellFacts(lexicon: NameLexicon, text: string, lower: string): NameFacts {
  const tag = tagOf(lexicon, lower.endsWith("'s") ? lower.slice(0, -2) : lower);
  const firstName = firstNameTag(lexicon, lower);
  const isOrganizationHead = ORGANIZATION_HEADS.has(lower);
  const isTitleModifier = TITLE_MODIFIERS.has(lower.replace(TITLE_PREFIX, ""));
  const isKnownName = NAME_TAGS.has(tag);
  const office = TURNED.exec(lower)?.[1] ?? lower.replace(TITLE_PREFIX, "");
  const isPlainWord = text.length >= LONG_CAPITALS && tag !== "" && !isKnownName;
  const isThingHead = THING_HEADS.has(lower);
  const isAbstract = tag === "" && ABSTRACT_ENDING.test(lower);
  return {
    tag,
    isFirstName: FIRST_NAME_TAGS.has(firstName),
    genderOfFirstName:
      firstName === "MaleName" ? "male" : firstName === "FemaleName" ? "female" : null,
    isPlace: COUNTRIES.has(text) || PLACE_TAGS.has(tag) || SHORT_STATES.has(text),
    isDemonym:
      DEMONYMS.has(text) ||
      DEMONYMS.has(text.replace(/s$/u, "")) ||
      tag === "Demonym" ||
      BELIEFS.has(lower),
    isAcronym: ACRONYM.test(text) && !NO_BODIES.has(text) && !isPlainWord,
    isOrganizationHead: isOrganizationHead || COMPANY_SUFFIXES.has(lower),
    isThingHead,
    isNeverSurname: NEVER_SURNAMES.has(lower) || (tag === "" && THING_ENDING.test(lower)),
    isTitle:
      isOffice(office) ||
      DOTTED_TITLES.has(text) ||
      RANKS.has(lower) ||
      COURTESY_TITLES.has(lower) ||
      ELECTED.test(lower),
    isTitleModifier,
    isParticle: NAME_PARTICLES.has(lower),
    isPersonNoun:
      OFFICES.has(lower) ||
      GENDERED_NOUNS.has(lower) ||
      PERSON_NOUN_ENDING.test(lower) ||
      lexicon.tagOf(lower) === "Actor",
    isCommon:
      isOrganizationHead ||
      TITLE_MODIFIERS.has(lower) ||
      (tag === "" ? isAbstract : !isKnownName && !SURNAMES_LIKE_WORDS.has(text)),
    isKnownName,
    // "[A.] K. Mirza", but no "A new"
    isNeverName:
      (NEVER_NAMES.has(lower) && !INITIAL.test(text)) || MODEL.test(text) || SEAT.test(text),
    isNeverFirst: NEVER_FIRST.has(lower),
    isBoundByPlace: BOUND_BY_PLACE.test(lower) || DESCRIBING.test(lower),
  };
}

/** "minister", "presidents", "secretary-treasurer" */
function isOffice(word: string): boolean {
  if (OFFICES.has(word)) return true;
  if (word.endsWith("s")) return OFFICES.has(word.slice(0, -1));
  return word.includes("-") && word.split("-").every((part) => OFFICES.has(part));
}

/** "Jean-Noël" is known by its first half. */
function firstNameTag(lexicon: NameLexicon, lower: string): string {
  const tag = tagOf(lexicon, lower);
  if (FIRST_NAME_TAGS.has(tag) || !lower.includes("-")) return tag;
  return tagOf(lexicon, lower.split("-")[0] ?? "");
}

/** "" for unknown words */
function tagOf(lexicon: NameLexicon, lower: string): string {
  return lexicon.tagOf(lower) ?? WORLD_GIVEN_NAMES.get(lower) ?? "";
}
