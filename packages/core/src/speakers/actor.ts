import { POSSESSIVE_PRONOUNS } from "../lexicon/closed-classes.ts";
import { GENDERED_NOUNS } from "../lexicon/person-nouns.ts";
import type { EntityKind } from "../model.ts";
import type { EntityDraft } from "../reading.ts";
import type { Span } from "../span.ts";

/** One who may speak, while the article is read from top to bottom. */
export interface Actor {
  kind: EntityKind;
  /** Whether a "he" or "she" may make a person of what nothing tells the kind of. */
  readonly mayBePerson: boolean;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly affiliation: string | null;
  gender: "female" | "male" | null;
  genderIsSure: boolean;
  /** False for names that may be places or things, as long as they say nothing. */
  isCertain: boolean;
  titles: Titles;
  /** Parts in a trial that the text shows: "witness", "defendant". */
  parts: ReadonlySet<string>;
  /** As written behind the name: "Koval, 58,"; `null` when it is not told. */
  readonly age: string | null;
  /** Whether another's relative: "[Her daughter], Anna Koval". */
  readonly isKin: boolean;
  /** Whether it is the article's own "I", who is nobody's "he". */
  readonly isAuthor: boolean;
}

/** What an actor was called besides his name, once however often it was said. */
export interface Titles {
  /** In lower case, word by word. */
  readonly all: readonly (readonly string[])[];
  readonly words: ReadonlySet<string>;
  /** Titles and role between spaces, so that whole words can be looked for: " fm | minister ". */
  readonly called: string;
}

const NO_TITLES: Titles = { all: [], words: new Set(), called: "" };

export function titlesOf(titles: readonly (readonly string[])[], role: string | null): Titles {
  if (titles.length === 0 && role === null) return NO_TITLES;
  const byName = new Map(titles.map((title) => [title.join(" "), title]));
  const names = role === null ? [...byName.keys()] : [...byName.keys(), role.toLowerCase()];
  return {
    all: [...byName.values()],
    words: new Set(titles.flat()),
    called: names.length === 0 ? "" : ` ${names.join(" | ")} `,
  };
}

const AGE = /^, (?:who is |who was |aged )?(\d{1,3})\b/u;
/** In UTF-16 code units: ", who was 58," */
const LONGEST_AGE = 16;

export const NO_PARTS: ReadonlySet<string> = new Set<string>();

export function actorOf(text: string, draft: EntityDraft): Actor {
  const { kind, name, aliases, role, affiliation, gender, genderIsSure, isCertain } = draft;
  return {
    kind,
    mayBePerson: draft.mayBePerson,
    name,
    aliases,
    role,
    affiliation,
    gender,
    genderIsSure,
    isCertain,
    titles: titlesOf(draft.titles, role),
    age: ageOf(text, draft.mentions),
    parts: NO_PARTS,
    isKin: draft.titles.some(isKinship),
    isAuthor: false,
  };
}

/** "her daughter", but not "mother of two" */
function isKinship(title: readonly string[]): boolean {
  return POSSESSIVE_PRONOUNS.has(title[0] ?? "") && GENDERED_NOUNS.has(title.at(-1) ?? "");
}

function ageOf(text: string, mentions: readonly Span[]): string | null {
  for (const { end } of mentions) {
    const age = text.startsWith(", ", end)
      ? AGE.exec(text.slice(end, end + LONGEST_AGE))?.[1]
      : undefined;
    if (age !== undefined) return age;
  }
  return null;
}

/** By actor, made when first asked for: of most of them nobody asks. */
const WORDS_OF_NAMES = new WeakMap<Actor, ReadonlySet<string>>();

/** The words of an actor's name and aliases, in lower case. */
export function nameWordsOf(actor: Actor): ReadonlySet<string> {
  const known = WORDS_OF_NAMES.get(actor);
  if (known !== undefined) return known;
  const words = new Set([actor.name, ...actor.aliases].flatMap(wordsOfName));
  WORDS_OF_NAMES.set(actor, words);
  return words;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*/gu;

export function wordsOfName(name: string): readonly string[] {
  return name.toLowerCase().match(WORD) ?? [];
}
