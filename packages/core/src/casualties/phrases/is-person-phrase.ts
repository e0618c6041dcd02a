import { NOT_PEOPLE } from "../../lexicon/not-people.ts";
import { victimCategory } from "../../lexicon/victim-categories.ts";
import type { Token } from "../../reading.ts";
import type { Phrase } from "./phrase.ts";
import { isPlural, namesPeople } from "./words.ts";

/**
 * Whether a phrase can name victims. They are an open class, so it asks only that the head is not
 * known to be a thing, an animal or a measure: "killed two hours", "a dog was shot" are out.
 */
export function isPersonPhrase(tokens: readonly Token[], phrase: Phrase): boolean {
  if (phrase.kind === "name") return phrase.quantity !== null;
  // fell 14% before recovering
  if (phrase.quantity?.qualifier === "share" && phrase.victims === null) return false;
  if (phrase.head === null) return true;
  const head = tokens[phrase.head]?.lower ?? "";
  if ((NOT_PEOPLE.has(head) && !isCaptive(phrase, head)) || head.length < 2) return false;
  if (phrase.kind === "bare" && (head.endsWith("ing") || !isPlausibleBare(tokens, phrase)))
    return false;
  // its lamp, Friday's descent
  if (phrase.kind === "possessive" && isThingOwner(tokens[phrase.from]?.lower ?? "")) return false;
  if (phrase.kind === "definite" && !isKnownPerson(head)) return false;
  const first = tokens[phrase.victims?.from ?? phrase.head]?.lower ?? "";
  return first !== "$";
}

/** "kill [one hostage]", where "taken hostage" says what they were taken as. */
function isCaptive({ kind }: Phrase, head: string): boolean {
  return (kind === "counted" || kind === "indefinite") && /^(?:hostage|captive)$/u.test(head);
}

const KNOWN_PERSONS: ReadonlySet<string> = new Set(
  (
    "victim victims person people man men woman women deceased couple pair individual individuals " +
    "one ones other others male female juvenile teen youth gunman shooter suspect pedestrian father " +
    "mother old family"
  ).split(" "),
);

/** "the victim", "the driver": somebody told of before; "the mill died" is nobody. */
function isKnownPerson(head: string): boolean {
  return KNOWN_PERSONS.has(head) || victimCategory(head) !== null;
}

function isThingOwner(lower: string): boolean {
  return lower === "its" || lower.endsWith("day");
}

/** Nouns without an article are people in headlines and after an age; plurals give no count. */
function isPlausibleBare(tokens: readonly Token[], phrase: Phrase): boolean {
  if (phrase.headline === true || phrase.quantity === null) return true;
  const first = tokens[phrase.from];
  if (first?.pos === "NUM") return true;
  // a title that runs into its text: "Man shot in groin CBS Chicago The …"
  const capital = /^\p{Lu}/u.test(first?.text ?? "");
  return capital && phrase.head !== null && isSinglePerson(tokens[phrase.head]?.lower ?? "");
}

function isSinglePerson(head: string): boolean {
  return namesPeople(head) && !isPlural(head);
}

/** Whether the phrase is an age beside a name: "Jaquise Lewis, [17], was killed". */
export function isAgeAside(tokens: readonly Token[], phrase: Phrase): boolean {
  if (phrase.kind !== "counted" || phrase.head !== null || phrase.victims !== null) return false;
  const value = phrase.quantity?.high ?? 0;
  if (value > 115 || phrase.to - phrase.from > 3) return false;
  const before = tokens[phrase.from - 1]?.lower;
  const after = tokens[phrase.to]?.lower ?? "";
  const closes = /^(?:[,;.)]|and|of|who|was|years)$/u.test(after);
  if (before === "(") return after === ")";
  if (before === "," || before === "aged" || before === "age")
    return closes && /^\d/u.test(tokens[phrase.from]?.text ?? "");
  // 22 and 26
  return (
    before === "and" &&
    /^(?:,|aged|ages)$/u.test(tokens[phrase.from - 3]?.lower ?? "") &&
    after === ","
  );
}
