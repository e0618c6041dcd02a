import { COUNTRIES, DEMONYMS } from "../lexicon/demonyms.ts";
import { DOCUMENT_NOUNS, DOCUMENT_SYNONYMS } from "../lexicon/document-nouns.ts";
import {
  ORGANIZATION_HEADS,
  ORGANIZATION_SYNONYMS,
  PUBLIC_BODIES,
} from "../lexicon/organization-heads.ts";
import { GENDERED_NOUNS, GROUP_NOUNS, OFFICES } from "../lexicon/person-nouns.ts";
import type { EntityKind, Span } from "../model.ts";
import type { PartOfSpeech } from "../reading.ts";
import { type Actor, NO_PARTS, nameWordsOf, titlesOf, wordsOfName } from "./actor.ts";
import { type Description, isPluralNoun } from "./describe-source.ts";
import { candidatesNear, type Discourse, recency } from "./discourse.ts";

const PERSON_ENDING = /(?:er|or|ist|ian|ant|ee|man|woman|year-old|eur|ess)$/u;
const PERSON_WORDS: ReadonlySet<string> = new Set(
  (
    "one another someone somebody anyone nobody everyone latter deceased accused teen guy kid youth " +
    "lad lass bloke nan grandma grandpa granny exec hero pal mate relative spouse guest ally opponent " +
    "conscript cadet apprentice graduate undergraduate civilian convict inmate detainee thief guru " +
    "toddler infant newborn orphan heir twin loner peasant hostage bully outlaw bandit pirate spy scout cook maid butler nanny " +
    "rookie ace legend icon darling underdog nomad expat shaman felon crook monk nun " +
    "maestro diva prodigy bride groom native captive fugitive correspondent respondent addict"
  ).split(" "),
);

/** Kind of source a head noun tells of. */
export function kindOfHead(head: string): EntityKind {
  if (DOCUMENT_NOUNS.has(head)) return "document";
  if (ORGANIZATION_HEADS.has(head) && !GROUP_NOUNS.has(head)) return "organization";
  if (GROUP_NOUNS.has(head) || isPluralNoun(head)) return "group";
  return isPersonNoun(head) ? "unnamed" : "document";
}

function isPersonNoun(head: string): boolean {
  return (
    OFFICES.has(head) ||
    GENDERED_NOUNS.has(head) ||
    PERSON_WORDS.has(head) ||
    PERSON_ENDING.test(head) ||
    DEMONYMS.has(head.charAt(0).toUpperCase() + head.slice(1))
  );
}

/** The known body, group or document a description stands for; `null` when it is a new one. */
export function findNominal(
  discourse: Discourse,
  description: Description,
  kind: EntityKind,
  at: number,
): Actor | null {
  if (description.determiner === "indefinite" && kind !== "organization") return null;
  let best: Actor | null = null;
  let bestScore = 0;
  let bestFit = 0;
  for (const candidate of candidatesNear(discourse, at, (actor) => actor.kind === kind)) {
    const fit = fitOfDescription(candidate.actor, description);
    if (fit === 0) continue;
    const score = fit + recency(discourse, candidate, at);
    if (score > bestScore) {
      best = candidate.actor;
      bestScore = score;
      bestFit = fit;
    }
  }
  if (kind !== "organization" || bestFit >= SAME_WORD) return best;
  // "Kuusinen closed its plant. The company": rather than the Marsh Group named before.
  return lastCompany(discourse, description, at, best === null ? MOST_SENTENCES_ABOVE : 1) ?? best;
}

/** The least fit of the very word; a synonym alone fits less. */
const SAME_WORD = 3;
const SMALL_WORDS = /^(?:the|a|an|of|for|and|'s|its|his|her|their|our|my)$/u;

/** Whether all of the description is in what the actor is called. */
function fitOfDescription(
  actor: Actor,
  { head, modifiers, affiliation, determiner, complement }: Description,
): number {
  // "police said" are no other body than police; "the force said" may be.
  const others = ORGANIZATION_SYNONYMS.get(head) ?? DOCUMENT_SYNONYMS.get(head) ?? [];
  const synonyms = determiner === "definite" && complement.length === 0 ? others : [];
  const base = hasWord(actor, head)
    ? 3
    : synonyms.some((synonym) => hasWord(actor, synonym))
      ? 2
      : 0;
  if (base === 0) return 0;
  const asked = [...modifiers, ...(affiliation === null ? [] : wordsOfName(affiliation))].filter(
    (word) => !SMALL_WORDS.test(word),
  );
  return asked.every((word) => hasWord(actor, word)) ? base + asked.length : 0;
}

/** Whether a word stands in a name or title of the actor. */
function hasWord(actor: Actor, word: string): boolean {
  return nameWordsOf(actor).has(word) || actor.titles.words.has(word);
}

/** Heads by which a body is called whose name tells nothing of it: "Halvorsen Pike … the company". */
export const COMPANY_WORDS: ReadonlySet<string> = new Set(
  "company firm group carrier airline operator manufacturer maker retailer club bank lender developer start-up startup union charity agency".split(
    " ",
  ),
);
const MOST_SENTENCES_ABOVE = 5;

const BEFORE_PLACES: ReadonlySet<string> = new Set("in from near to across outside".split(" "));

/** "Kuusinen", but no "utility", no "PINs" */
const SINGLE_NAME = /^\p{Lu}.*(?:\p{Ll}{2}|\p{Lu})$/u;
const NOUNS: ReadonlySet<PartOfSpeech> = new Set(["NOUN", "PROPN"]);
/** "[shares] in Kesh Steel" */
const HOLDINGS: ReadonlySet<string> = new Set(
  "shares share stake stakes stock stocks holding investment investments".split(" "),
);

/** "the Tarn-[based] company", "the [troubled] firm" */
const TELLS_NOTHING =
  /-(?:based|listed|owned|run|backed)$|^(?:troubled|embattled|struggling|same|rights|human-rights|aid|relief|advocacy|lobby|campaign|environmental|conservation|monitoring|humanitarian|tech|media|mining|oil|energy)$/u;

/** The nearest name of no known kind, for "the company" and the like; a subject's before others. */
function lastCompany(
  { mentions, syntax, isSubject, isHead }: Discourse,
  { head, modifiers, determiner, affiliation }: Description,
  at: number,
  sentencesAbove: number,
): Actor | null {
  if (!COMPANY_WORDS.has(head) || determiner !== "definite") return null;
  if (affiliation !== null || !modifiers.every((word) => TELLS_NOTHING.test(word))) return null;
  const { tokens } = syntax;
  const sentence = tokens[at]?.sentence ?? 0;
  let nearest: Actor | null = null;
  for (const { actor, from, to } of mentions.above(at)) {
    if (sentence - (tokens[from]?.sentence ?? 0) > sentencesAbove) break;
    if (actor.kind !== "organization" && (actor.kind !== "person" || actor.isCertain)) continue;
    const isOwner = tokens[to]?.pos === "PART";
    // "a [Kesh] trading house", "in [Kesh]", "workers at [Kesh Steel]"
    if (!isOwner && isHead[to - 1] !== 1) continue;
    const before = tokens[from - 1]?.lower ?? "";
    // "a New Tarn trading house", however it is read
    if (before === "a" || before === "an") continue;
    const isAtPlace = before === "at" && !NOUNS.has(tokens[from - 2]?.pos ?? "X");
    const isInPlace = BEFORE_PLACES.has(before) && !HOLDINGS.has(tokens[from - 2]?.lower ?? "");
    if (!isOwner && (isAtPlace || isInPlace)) continue;
    if (isOtherBody(actor, head)) continue;
    const isNamedSubject = isSubject[to - 1] === 1;
    const isWord = !SINGLE_NAME.test(actor.name) || COUNTRIES.has(actor.name);
    if (!actor.name.includes(" ") && (!isNamedSubject || isWord)) continue;
    if (isNamedSubject) return actor;
    nearest ??= actor;
  }
  return nearest;
}

/** Whether its name says that it is another kind of body: "the Kesh Council" for "the airline". */
function isOtherBody(actor: Actor, head: string): boolean {
  const kinds = ORGANIZATION_SYNONYMS.get(head) ?? [];
  return [...nameWordsOf(actor), ...actor.titles.words].some(
    (word) => PUBLIC_BODIES.has(word) && word !== head && !kinds.includes(word),
  );
}

const DETERMINER = /^(?:the|a|an|this|that|these|those)\s+/i;

/** A source the article does not name, as an actor of its own. */
export function createNominal(
  { text }: Discourse,
  { head, modifiers }: Description,
  kind: EntityKind,
  { start, end }: Span,
): Actor {
  const gender = kind === "unnamed" ? (GENDERED_NOUNS.get(head) ?? null) : null;
  const name = text.slice(start, end).replace(DETERMINER, "");
  return {
    kind,
    name,
    aliases: [],
    role: null,
    affiliation: null,
    gender,
    genderIsSure: gender !== null,
    isCertain: true,
    titles: titlesOf([[...modifiers, head]], null),
    age: null,
    parts: NO_PARTS,
    isKin: false,
    mayBePerson: false,
    isAuthor: false,
  };
}
