import { kinOf } from "../words/near/kin.ts";
import { wordStem } from "../words/near/word-stem.ts";
import { isDescription, isNamed, isPerson, type SpeakerForm } from "./speaker-form.ts";
import { compareSpellings } from "./spellings.ts";

/** What tells that two articles speak of one source. */
export type SpeakerEvidence =
  | "full-name"
  | "spelling"
  | "part-of-name"
  | "surname"
  | "initials"
  | "description"
  | "synonym"
  | "role";

export interface SpeakerLikeness {
  readonly evidence: SpeakerEvidence;
  /** From 0 to 1. */
  readonly strength: number;
}

const STRENGTH: Readonly<Record<SpeakerEvidence, number>> = {
  "full-name": 1,
  spelling: 0.95,
  "part-of-name": 0.9,
  initials: 0.85,
  surname: 0.8,
  role: 0.7,
  description: 0.6,
  synonym: 0.5,
};

function likeness(evidence: SpeakerEvidence): SpeakerLikeness {
  return { evidence, strength: STRENGTH[evidence] };
}

/** Whether two articles' sources may be one, and by what; `null` where nothing says so. */
export function compareForms(a: SpeakerForm, b: SpeakerForm): SpeakerLikeness | null {
  if (isPerson(a) && isPerson(b)) return comparePeople(a.words, b.words);
  if (a.words.length > 1 && a.words.join(" ") === b.words.join(" ")) return likeness("full-name");
  if (isPerson(a) || isPerson(b)) return compareRole(a, b);
  return compareBodies(a, b);
}

function comparePeople(a: readonly string[], b: readonly string[]): SpeakerLikeness | null {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const alike = alignInOrder(short, long);
  if (alike === null) return null;
  if (short.length === long.length) return likeness(alike.spelling ? "spelling" : "full-name");
  if (short.length > 1) return likeness(alike.spelling ? "spelling" : "part-of-name");
  // One word: a surname, or one of two surnames; not a given name.
  return alike.first === 0 ? null : likeness("surname");
}

/** Every word of the shorter name in the longer, in order; initials stand for a whole word. */
function alignInOrder(
  short: readonly string[],
  long: readonly string[],
): { readonly spelling: boolean; readonly first: number } | null {
  let at = 0;
  let first = -1;
  let spelling = false;
  for (const word of short) {
    let found = false;
    for (; at < long.length && !found; at += 1) {
      const other = long[at] ?? "";
      const like = isInitialOf(word, other) ? "same" : compareSpellings(word, other);
      if (like === "different") continue;
      found = true;
      if (first < 0) first = at;
      if (like === "spelling") spelling = true;
    }
    if (!found) return null;
  }
  return { spelling, first };
}

function isInitialOf(a: string, b: string): boolean {
  return (a.length === 1 || b.length === 1) && a[0] === b[0];
}

/** "the mayor" in one article, Mayor Anna Koval in another: the description names the office. */
function compareRole(a: SpeakerForm, b: SpeakerForm): SpeakerLikeness | null {
  const [person, other] = isPerson(a) ? [a, b] : [b, a];
  if (person.role === null || isNamed(other)) return null;
  const office = new Set(person.role.toLowerCase().match(/\p{L}+/gu) ?? []);
  const isOffice = other.words.every((word) => office.has(word));
  return isOffice ? likeness("role") : null;
}

/** Words that bodies of many kinds bear and that alone name none. */
const GENERIC: ReadonlySet<string> = new Set(
  `police ministry department office government officials official authorities authority agency
  court council committee commission group company spokesperson spokesman spokeswoman service
  services national state federal local regional city report statement`.split(/\s+/),
);

/** Azerbaijan's defence ministry / the Ministry of Defence of Azerbaijan; WHO / World Health … */
function compareBodies(a: SpeakerForm, b: SpeakerForm): SpeakerLikeness | null {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (isAcronymOf(short, long)) return likeness("initials");
  const left = new Set(long);
  let shared = 0;
  let telling = 0;
  for (const word of short) {
    const other = [...left].find((candidate) => areForms(word, candidate));
    if (other === undefined) continue;
    left.delete(other);
    shared += 1;
    if (!GENERIC.has(word)) telling += 1;
  }
  if (shared === short.length && left.size === 0)
    return likeness(isNamed(a) ? "full-name" : "description");
  if (isDescription(a) && isDescription(b) && shared < short.length) return compareHeads(a, b);
  if (telling === 0 || shared < short.length) return null;
  return shared >= 2 || a.type === b.type ? likeness("part-of-name") : null;
}

/** The company's lawyers / its solicitors, the inquiry / investigators: last words of one meaning. */
function compareHeads(a: SpeakerForm, b: SpeakerForm): SpeakerLikeness | null {
  const kin = new Set(headKin(a));
  return headKin(b).some((key) => kin.has(key)) ? likeness("synonym") : null;
}

/** Keys that the last word of a description shares with words near it in meaning. */
export function headKin({ words }: SpeakerForm): readonly string[] {
  return kinOf(wordStem(words.at(-1) ?? ""));
}

function isAcronymOf(short: readonly string[], long: readonly string[]): boolean {
  const [acronym = ""] = short;
  if (short.length !== 1 || long.length < 2 || acronym.length !== long.length) return false;
  return long.every((word, at) => word[0] === acronym[at]);
}

const SHARED_STEM = 4;

/** Italy / Italian, defence / defense, ministry / ministries: one stem, or one name spelt twice. */
function areForms(a: string, b: string): boolean {
  if (a === b) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  if (shared >= SHARED_STEM && shared >= Math.max(a.length, b.length) - 3) return true;
  return compareSpellings(a, b) !== "different";
}
