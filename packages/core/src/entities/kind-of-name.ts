import { COUNTRIES } from "../lexicon/demonyms.ts";
import { isShortGivenName } from "../lexicon/given-names.ts";
import { CITIES, LONG_PLACES, PARTS_OF_LANDS } from "../lexicon/places.ts";
import { endsAsBody, KINDS_BEFORE_NAME } from "./body-names.ts";
import type { NamePhrase } from "./name-phrase.ts";
import type { NameReader } from "./name-reader.ts";
import type { Title } from "./read-title.ts";
import type { Word } from "./words.ts";

/** "Tarn Democrats", "Kesh Students" */
function isPlural({ lower }: Word, reader: NameReader): boolean {
  return PARTISANS.has(lower) || (lower.endsWith("s") && reader.isPersonNoun(lower.slice(0, -1)));
}

export const PARTISANS: ReadonlySet<string> = new Set("republicans democrats tories".split(" "));

const TEAMS: ReadonlySet<string> = new Set(
  "leaders champions rivals hosts visitors strugglers minnows holders finalists".split(" "),
);

/** Nouns that companies are described by, though people's end like them. */
const MAKERS =
  /^(?:(?:auto|battery|car|chip|drug|phone|plane|steel|toy|truck)?maker|manufacturer)$/u;

/** "Movimento 5 Stelle (M5S)": its initials stand in brackets behind it. */
export function explainsAcronym(words: readonly Word[], from: number, to: number): boolean {
  const short = words[to + 1]?.text ?? "";
  if (words[to]?.text !== "(" || words[to + 2]?.text !== ")" || short.length < 3) return false;
  const initials = words.slice(from, to).filter(({ isCapital, text }) => isCapital || text < "A");
  return short === initials.map(({ text }) => text.charAt(0)).join("");
}

/** What a name is of, by its words, its title and what stands around it. */
export function kindOfName(
  words: readonly Word[],
  from: number,
  to: number,
  title: Title,
  describes: Word | undefined,
  reader: NameReader,
): NamePhrase["kind"] {
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return "unknown";
  const name = words.slice(from, to);
  if (last.kind === "possessive") return "organization";
  if (KINDS_BEFORE_NAME.has(describes?.text ?? "")) return "organization";
  const hasArticle =
    describes?.lower === "the" || describes?.lower === "a" || describes?.lower === "an";
  // "official Baku", "state broadcaster ORT"
  const isAdjective = title.words.at(-1) === "official";
  if (isAdjective && name.length === 1) return "place";
  // "the noodle maker Sari Rasa" is no person
  if (MAKERS.test(describes?.lower ?? "") && !reader.isFirstName(first)) return "organization";
  // "league leaders Real Tarn"
  if (TEAMS.has(describes?.lower ?? "") && !reader.isFirstName(first)) return "organization";
  // "of Cloonagh, Co Offaly"
  if (first.text === "Co" && name.length === 2) return "place";
  if (explainsAcronym(words, from, to)) return "organization";
  // "QUEBEC CITY, July 3"
  if (name.length > 1 && !reader.isFirstName(first) && opensDateline(words, from, to))
    return "place";
  if (isLand(words, from, to, title, reader)) return "place";
  // "Adam Air Flight", "Everett Factory"
  const isThing = reader.isNeverSurname(last);
  // "John Stroger Hospital of Cook County"
  if (
    name.length > 2 &&
    title.words.length === 0 &&
    !isThing &&
    endsAsBody(words, from, to, reader)
  ) {
    return "organization";
  }
  if (title.words.length > 0 && !isThing) return "person";
  if (name.length > 1 && reader.isFirstName(first) && !hasArticle && !isThing) return "person";
  if (
    describes !== undefined &&
    !describes.isCapital &&
    describes.pos === "NOUN" &&
    reader.isOrganizationHead(describes)
  ) {
    return "organization";
  }
  if (name.some(({ text }) => text === "&" || text === "Without")) return "organization";
  if (name.some((word) => reader.isOrganizationHead(word)) && endsAsBody(words, from, to, reader))
    return "organization";
  if (name.length === 1 && (reader.isPlace(first) || opensDateline(words, from, to)))
    return "place";
  if (isShortForm(words, from, to, reader)) return "organization";
  if (name.length === 1 && reader.isFirstName(first) && !hasArticle) return "person";
  if (reader.isDemonym(first) && name.length === 1) return "place";
  if (isThing || reader.isThingHead(last)) return "unknown";
  // "Bill Koval"
  if (reader.isThingHead(first) && !isShortGivenName(first.lower)) return "unknown";
  if (name.length === 1 && reader.isAcronym(first)) return "organization";
  if (name.every((word) => reader.isPlace(word))) return "place";
  if (hasArticle) return "unknown";
  if (name.length === 1) return "unknown";
  // "Weimar Germany", "Western Australia"; "Air Canada"; "Gallup Poll" where "a poll" is told of
  if (COUNTRIES.has(last.text) || first.lower === "air" || reader.isSeenSmall(last)) {
    return "unknown";
  }
  if (isPlural(last, reader)) return "unknown";
  return name.some((word) => word.isCapital && reader.isCommon(word) && word.pos !== "PROPN") ||
    reader.isDemonym(first) ||
    (reader.isAcronym(first) && !first.text.includes("."))
    ? "unknown"
    : "person";
}

const PARTIES: ReadonlySet<string> = new Set("republican democrat conservative tory".split(" "));

/** "United States", "Western Australia", "Mexico City", "[Republican] Iowa", "[major] Tarnian power US" */
function isLand(
  words: readonly Word[],
  from: number,
  to: number,
  title: Title,
  reader: NameReader,
): boolean {
  const [first, last] = [words[from], words[to - 1]];
  if (first === undefined || last === undefined || to - from > 3) return false;
  if (to - from === 1) {
    const before = words[from - 1];
    if (title.words.length === 0 || before === undefined) return false;
    // "a major U.S. bank"
    if (!before.isCapital && reader.isAcronym(first) && reader.isDemonym(first)) return true;
    if (!reader.isPlace(first)) return false;
    return PARTIES.has(before.lower) || before.pos === "ADJ";
  }
  if (last.text === "County") return true;
  if (last.text === "City") return CITIES.has(words[to - 2]?.lower ?? "");
  if (PARTS_OF_LANDS.has(first.lower)) return reader.isPlace(last);
  if (to - from > 2) return false;
  if (LONG_PLACES.has(`${first.lower} ${last.lower}`)) return true;
  return COUNTRIES.has(`${first.text} ${last.text}`);
}

/** In letters: longer ones may be a name in a line of capitals. */
const LONGEST_SHORT_FORM = 4;

/** "[ANA] said", though Ana is a first name; but not "ANA: I am not." */
function isShortForm(
  words: readonly Word[],
  from: number,
  to: number,
  reader: NameReader,
): boolean {
  const word = words[from];
  if (word === undefined || to - from > 1 || word.text.length > LONGEST_SHORT_FORM) return false;
  return reader.isAcronym(word) && reader.isFirstName(word) && words[to]?.text !== ":";
}

const BEHIND_PLACE = /^[,(–—-]$/u;

/** "SOFIA, July 3", "QUEBEC CITY - …": what opens a paragraph in capitals is the place. */
function opensDateline(words: readonly Word[], from: number, to: number): boolean {
  const [first, second] = [words[from], words[from + 1]];
  if (first?.isFirst !== true || (to - from === 1 && first.text.length < 4)) return false;
  if (to - from > 1 && second?.text !== second?.text.toUpperCase()) return false;
  return first.text === first.text.toUpperCase() && BEHIND_PLACE.test(words[to]?.text ?? "");
}
