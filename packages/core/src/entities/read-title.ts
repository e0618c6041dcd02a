import { COURTESY_TITLES, DEGREES } from "../lexicon/courtesy-titles.ts";
import { DEMONYMS } from "../lexicon/demonyms.ts";
import { GENDERED_NOUNS } from "../lexicon/person-nouns.ts";
import type { NameReader } from "./name-reader.ts";
import type { Word } from "./words.ts";

/** What stands before a person's name: courtesy title, office, whose office. */
export interface Title {
  readonly words: readonly string[];
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly gender: "female" | "male" | null;
}

export const NO_TITLE: Title = { words: [], role: null, affiliation: null, gender: null };

/** Words that only place an office in time or rank, and are left out at its head. */
const LEADING: ReadonlySet<string> = new Set([
  "then",
  "late",
  "the",
  "a",
  "an",
  "his",
  "her",
  "its",
  "their",
  "our",
  "my",
  "one",
  "another",
  "fellow",
]);

/**
 * Reads the words before a name: `[Russian Foreign Minister] Sergey Lavrov` has the role
 * "Foreign Minister" and the affiliation "Russia". `possessor` is the "Varkand" of "Varkand's".
 */
export function readTitle(
  text: string,
  words: readonly Word[],
  possessor: string | null,
  reader: NameReader,
): Title {
  if (words.length === 0 && possessor === null) return NO_TITLE;
  const gender = words.map((word) => genderOf(word.lower)).find((each) => each !== null) ?? null;
  let rest = words.filter((word) => !COURTESY_TITLES.has(word.lower));
  while (rest[0] !== undefined && LEADING.has(rest[0].lower)) rest = rest.slice(1);
  let affiliation = possessor;
  const bound = leadingAffiliation(rest, reader);
  if (bound.length > 0) {
    affiliation ??= nameAffiliation(text, bound);
    rest = rest.slice(bound.length);
  }
  while (rest.length > 0 && DEGREES.has(rest.at(-1)?.lower ?? "")) rest = rest.slice(0, -1);
  // "[New Hampshire] Gov. Anna Koval"
  if (rest.length > 0 && rest.length < words.length && !holdsOffice(rest, reader)) {
    const place = rest.filter(({ lower }) => !TIMES.has(lower));
    if (place.length > 0 && place.every(({ isCapital }) => isCapital))
      affiliation ??= nameAffiliation(text, place);
    rest = [];
  }
  const first = rest[0];
  const last = rest.at(-1);
  // "Sister Perpetua", "Father Brown"
  const isClergy = rest.length === 1 && first?.isCapital === true && CLERGY.has(first.lower);
  return {
    words: words.map((word) => word.lower),
    role:
      first === undefined || last === undefined || isClergy || isRankAlone(rest, reader)
        ? null
        : text.slice(first.start, last.end),
    affiliation,
    gender,
  };
}

const CLERGY: ReadonlySet<string> = new Set("sister brother father mother".split(" "));
const TIMES: ReadonlySet<string> = new Set("former acting outgoing incoming interim".split(" "));

function holdsOffice(words: readonly Word[], reader: NameReader): boolean {
  return words.some((word) => reader.isTitle(word) || reader.isPersonNoun(word.lower));
}

/** "[Former] Anthony Brandt": words that make no office without another. */
function isRankAlone(words: readonly Word[], reader: NameReader): boolean {
  return words.every(
    (word) =>
      reader.isTitleModifier(word) && !reader.isTitle(word) && !reader.isPersonNoun(word.lower),
  );
}

function genderOf(word: string): "female" | "male" | null {
  return COURTESY_TITLES.get(word) ?? GENDERED_NOUNS.get(word) ?? null;
}

/** The "Russian" or "UN" or "Kesh" that an office begins with. */
function leadingAffiliation(words: readonly Word[], reader: NameReader): readonly Word[] {
  const end = words.findIndex(
    (word) => !(word.isCapital && isBinding(word, reader)) || reader.isTitle(word),
  );
  return end <= 0 ? [] : words.slice(0, end);
}

/** "Oscar-winning", "Tarn-based" */
const ADJECTIVE = /-\p{Ll}+$/u;

function isBinding(word: Word, reader: NameReader): boolean {
  if (reader.isTitleModifier(word) || ADJECTIVE.test(word.text)) return false;
  if (reader.isDemonym(word) || reader.isPlace(word) || reader.isAcronym(word)) return true;
  // "[Structural] engineer Anna Koval" opens a sentence
  if (word.isFirst && word.pos !== "PROPN" && word.pos !== "X") return false;
  return !reader.isCommon(word);
}

function nameAffiliation(text: string, words: readonly Word[]): string {
  const first = words[0];
  const last = words.at(-1);
  const written =
    first === undefined || last === undefined ? "" : text.slice(first.start, last.end);
  return DEMONYMS.get(written) ?? written;
}
