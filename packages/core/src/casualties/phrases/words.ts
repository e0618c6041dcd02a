import { DEMONYMS } from "../../lexicon/demonyms.ts";
import { OFFICES } from "../../lexicon/person-nouns.ts";
import { victimCategory } from "../../lexicon/victim-categories.ts";
import type { Token } from "../../reading.ts";
import { type Harm, harmOf } from "../harm.ts";

/** People words that the tagger takes for adjectives. */
const NOUN_LIKE: ReadonlySet<string> = new Set(
  "male female adult juvenile elderly young".split(" "),
);
const PLURAL = /[^su]s$/u;
const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(
  (
    "people men women children police troops personnel staff policemen servicemen firemen crew " +
    "fishermen gunmen"
  ).split(" "),
);
const CALENDAR: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow".split(
    " ",
  ),
);

/** Whether the lower-case word names people, whatever its tag. */
export function namesPeople(lower: string): boolean {
  return NOUN_LIKE.has(lower) || victimCategory(lower) !== null;
}

/** Plurals for people that are neither victims' categories nor offices. */
const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  (
    "people persons victims members families relatives staff crew mercenaries shepherds herders " +
    "households survivors adults elders priests nuns monks guests worshippers spectators fans " +
    "tourists hikers climbers swimmers holidaymakers settlers opponents dissidents foreigners " +
    "nationals evacuees adolescents souls kinsmen operatives terrorists infiltrators intruders"
  ).split(" "),
);

/** Whether a noun, lower case, is surely one for people: "shepherds", "Colombians", "nurse". */
export function isPeopleNoun(lower: string): boolean {
  if (namesPeople(lower) || PEOPLE_NOUNS.has(lower)) return true;
  const singular = lower.replace(/s$/u, "");
  return (
    OFFICES.has(singular) || DEMONYMS.has(singular.charAt(0).toUpperCase() + singular.slice(1))
  );
}

/** "schoolchildren", "servicewomen", "townspeople" */
const COMPOUND_PLURAL = /[a-z](?:children|men|people)$/u;

/** Whether a lower-case head noun is a plural. */
export function isPlural(head: string): boolean {
  return IRREGULAR_PLURALS.has(head) || PLURAL.test(head) || COMPOUND_PLURAL.test(head);
}

/** "Sunday", "yesterday": never part of the noun before. */
export function isCalendarWord(lower: string): boolean {
  return CALENDAR.has(lower);
}

/** Whether a noun phrase can go on with the token. */
export function startsNoun(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { pos } = token;
  return pos === "NOUN" || pos === "PROPN" || pos === "ADJ" || pos === "NUM";
}

/** The word of harm at `at`; `null` where none stands. */
export function harmAt(tokens: readonly Token[], at: number): Harm | null {
  return harmOf(tokens[at]?.lower ?? "");
}
