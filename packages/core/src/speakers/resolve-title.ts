import { DEMONYMS } from "../lexicon/demonyms.ts";
import { GENDERED_NOUNS, OFFICE_SYNONYMS } from "../lexicon/person-nouns.ts";
import type { Actor } from "./actor.ts";
import type { Description } from "./describe-source.ts";
import { candidatesNear, type Discourse, recency } from "./discourse.ts";

/** Words that rank an office, so that "the minister" is rather the one without. */
const RANKING: ReadonlySet<string> = new Set(
  "deputy vice assistant former ex acting junior shadow".split(" "),
);
/** Words that say nothing on which office it is: "Varkand’s [top] diplomat". */
const EMPTY: ReadonlySet<string> = new Set(
  "top chief senior leading veteran young old older younger elder new own same embattled outspoken".split(
    " ",
  ),
);
/** The least fit of a title that is taken: 1 for a synonym, 3 only for the very word. */
export const LOWEST_FIT = 1;
export const EXACT_FIT = 3;
const TEENS: ReadonlySet<string> = new Set(["teenager", "teen", "schoolboy", "schoolgirl"]);
/** "the [two-time] champion", "a [long-time] aide" */
const OFTEN = /-times?$/u;
const AGE = /^(\d{1,3})-year-old$/u;

/** The person whom a title stands for: "the minister", "the Russian FM", "the 58-year-old". */
export function resolveTitle(
  discourse: Discourse,
  description: Description,
  at: number,
  lowest: number,
): Actor | null {
  let best: Actor | null = null;
  let bestScore = 0;
  const asked = askedFor(description);
  for (const candidate of candidatesNear(discourse, at, mayBearTitle)) {
    const { actor } = candidate;
    const fit = fitOfTitle(actor, asked);
    if (fit < lowest) continue;
    const score = fit + recency(discourse, candidate, at);
    if (score > bestScore) {
      best = actor;
      bestScore = score;
    }
  }
  return best;
}

function mayBearTitle({ kind }: Actor): boolean {
  return kind === "person" || kind === "unnamed";
}

/** What a description asks of a person, made out once for all who may be meant. */
interface Asked {
  readonly description: Description;
  readonly gender: Actor["gender"];
  readonly age: string | null;
  /** Modifiers that tell something. */
  readonly modifiers: readonly string[];
  /** Other words for the office. */
  readonly synonyms: readonly string[];
  /** Offices that "the head of state" holds. */
  readonly heads: readonly string[];
  /** Other words for the offices in the complement: "the chief of Varkand’s [diplomacy]". */
  readonly complementSynonyms: readonly string[];
  /** The country of "the Norwegian"; `null` for none. */
  readonly country: string | null;
}

function askedFor(description: Description): Asked {
  const { head, complement } = description;
  const modifiers = description.modifiers.filter(
    (word) => !EMPTY.has(word) && !AGE.test(word) && !OFTEN.test(word),
  );
  return {
    description,
    modifiers,
    gender: GENDERED_NOUNS.get(head) ?? null,
    age: ageIn(description),
    synonyms: synonymsOf(head, modifiers),
    heads: headsOf(description),
    complementSynonyms: complement.flatMap((word) => synonymsOf(word, [])),
    country: DEMONYMS.get(head.charAt(0).toUpperCase() + head.slice(1)) ?? null,
  };
}

/** "58" of "the 58-year-old", "the 58-year-old striker"; `null` for none. */
export function ageIn({ head, modifiers }: Description): string | null {
  const words = [...modifiers, head].map((word) => AGE.exec(word)?.[1]);
  return words.find((age) => age !== undefined) ?? null;
}

/** How well a description fits what the actor was called; below 1 it does not. */
function fitOfTitle(actor: Actor, asked: Asked): number {
  const { description, gender, age, modifiers } = asked;
  const { head, affiliation } = description;
  if (gender !== null && actor.genderIsSure && actor.gender !== gender) return 0;
  if (age !== null && actor.age !== null) return actor.age === age ? 4 : 0;
  if (TEENS.has(head) && actor.age?.length === 2 && actor.age.startsWith("1")) return 4;
  if (asked.heads.length > 0) return isCalled(actor, asked.heads) ? 3 : 0;
  const isExact = actor.titles.words.has(head) || actor.parts.has(head);
  if (!isExact && !isCalled(actor, asked.synonyms)) {
    if (isCalled(actor, asked.complementSynonyms)) return 2;
    return asked.country !== null && asked.country === actor.affiliation ? 2 : 0;
  }
  // "the chief executive of Boréal Rail" is not the chief of a union.
  const bound = `${actor.affiliation ?? ""} ${actor.role ?? ""}`.toLowerCase();
  const sharesOffice = description.complement.some(
    (word) => word.length > 3 && bound.includes(word),
  );
  if (!isExact && description.complement.length > 0 && !sharesOffice) return 0;
  const { words } = actor.titles;
  let fit = isExact ? 3 : 2;
  for (const modifier of modifiers) {
    if (words.has(modifier) || actor.affiliation?.toLowerCase().includes(modifier)) fit += 1;
    else if (RANKING.has(modifier)) return 0;
    else if (isExact && hasOtherField(actor, head)) return 0;
    else fit -= 0.5;
  }
  for (const word of words) if (RANKING.has(word) && !modifiers.includes(word)) fit -= 1;
  return fit + fitOfAffiliation(actor, affiliation);
}

/** "the FM" for "Foreign Minister", "the lawmaker" for "Senator", "prime minister" for "PM". */
/** "the head [of state]", "the head [of government]" */
const HEADS: ReadonlyMap<string, readonly string[]> = new Map([
  ["state", ["president", "king", "queen", "emperor", "sultan", "emir"]],
  ["government", ["prime minister", "premier", "chancellor", "pm", "taoiseach"]],
]);

function headsOf({ head, complement }: Description): readonly string[] {
  if (head !== "head" || complement.length !== 2 || complement[0] !== "of") return [];
  return HEADS.get(complement[1] ?? "") ?? [];
}

function synonymsOf(head: string, modifiers: readonly string[]): readonly string[] {
  const synonyms = [...(OFFICE_SYNONYMS.get(head) ?? [])];
  let office = head;
  for (let at = modifiers.length; at >= 0; at -= 1) {
    if (at < modifiers.length) office = `${modifiers[at]} ${office}`;
    synonyms.push(...(SHORT_OFFICES.get(office) ?? []));
  }
  return synonyms;
}

/** The other way round: "fm" and "diplomat" for "foreign minister". */
const SHORT_OFFICES: ReadonlyMap<string, readonly string[]> = shortOffices();

function shortOffices(): ReadonlyMap<string, readonly string[]> {
  const shorts = new Map<string, string[]>();
  for (const [short, offices] of OFFICE_SYNONYMS) {
    for (const office of offices) shorts.set(office, [...(shorts.get(office) ?? []), short]);
  }
  return shorts;
}

function isCalled(actor: Actor, names: readonly string[]): boolean {
  const { called } = actor.titles;
  if (names.some((name) => actor.parts.has(name))) return true;
  return called !== "" && names.some((name) => called.includes(` ${name} `));
}

/** Whether the title has another field before its head: "health minister" is no "foreign minister". */
function hasOtherField(actor: Actor, head: string): boolean {
  return actor.titles.all.some((title) => {
    const place = title.lastIndexOf(head);
    return (
      place > 0 && title.slice(0, place).some((word) => !RANKING.has(word) && !EMPTY.has(word))
    );
  });
}

function fitOfAffiliation(actor: Actor, affiliation: string | null): number {
  if (affiliation === null || actor.affiliation === null) return 0;
  const own = actor.affiliation.toLowerCase();
  const asked = affiliation.toLowerCase();
  return own.includes(asked) || asked.includes(own) ? 1.5 : -1;
}
