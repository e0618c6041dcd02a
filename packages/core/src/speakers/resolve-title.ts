import { DEMONYMS } from "../lexicon/demonyms.ts";
import { GENDERED_NOUNS, OFFICE_SYNONYMS } from "../lexicon/person-nouns.ts";
import type { Actor } from "./actor.ts";
import type { Description } from "./describe-source.ts";
import type { Discourse } from "./discourse.ts";

/** Words that rank an office, so that "the minister" is rather the one without. */
const RANKING: ReadonlySet<string> = new Set([
  "deputy",
  "vice",
  "assistant",
  "former",
  "ex",
  "acting",
  "junior",
  "shadow",
]);
/** Words that say nothing on which office it is: "Varkand’s [top] diplomat". */
const EMPTY: ReadonlySet<string> = new Set([
  "top",
  "chief",
  "senior",
  "leading",
  "veteran",
  "young",
  "old",
  "older",
  "younger",
  "elder",
  "new",
  "own",
  "same",
  "embattled",
  "outspoken",
]);
const LOWEST_FIT = 1;
const AGE = /^(\d{1,3})-year-old$/u;

/** The person whom a title stands for: "the minister", "the Russian FM", "the 58-year-old". */
export function resolveTitle(
  discourse: Discourse,
  description: Description,
  place: number,
): Actor | null {
  let best: Actor | null = null;
  let bestScore = 0;
  for (const actor of discourse.actors) {
    if (actor.kind !== "person" && actor.kind !== "unnamed") continue;
    const fit = fitOfTitle(discourse, actor, description);
    if (fit < LOWEST_FIT) continue;
    const score = fit + recency(discourse, actor, place);
    if (score > bestScore) {
      best = actor;
      bestScore = score;
    }
  }
  return best;
}

/** Up to 1 for the nearness of the last mention before a place, and 0.5 for having spoken last. */
export function recency(discourse: Discourse, actor: Actor, place: number): number {
  let nearest = Number.NEGATIVE_INFINITY;
  for (const { start } of actor.mentions) if (start < place) nearest = Math.max(nearest, start);
  if (nearest === Number.NEGATIVE_INFINITY) return 0;
  const spokeLast = discourse.last?.actor === actor ? 0.5 : 0;
  return 0.2 + 0.8 / (1 + (place - nearest) / 400) + spokeLast;
}

/** How well a description fits what the actor was called; below 1 it does not. */
function fitOfTitle(discourse: Discourse, actor: Actor, description: Description): number {
  const { head, modifiers, affiliation } = description;
  const gender = GENDERED_NOUNS.get(head) ?? null;
  if (gender !== null && actor.genderIsSure && actor.gender !== gender) return 0;
  const age = AGE.exec([...modifiers, head].find((word) => AGE.test(word)) ?? "")?.[1];
  if (age !== undefined) return isOfAge(discourse, actor, age) ? 4 : 0;
  const words = new Set(actor.titles.flat());
  const named = wordsOfTitles(actor);
  const office = [...modifiers.filter((word) => !EMPTY.has(word)), head].join(" ");
  const exact = words.has(head);
  if (!exact && !isSynonym(head, office, named)) return isOfNation(actor, head) ? 2 : 0;
  let fit = exact ? 3 : 2;
  for (const modifier of modifiers) {
    if (EMPTY.has(modifier)) continue;
    if (words.has(modifier) || actor.affiliation?.toLowerCase().includes(modifier)) fit += 1;
    else if (RANKING.has(modifier)) return 0;
    else if (exact && hasOtherField(actor, head)) return 0;
    else fit -= 0.5;
  }
  for (const word of words) if (RANKING.has(word) && !modifiers.includes(word)) fit -= 1;
  return fit + fitOfAffiliation(actor, affiliation);
}

function wordsOfTitles(actor: Actor): string {
  return ` ${actor.titles.map((title) => title.join(" ")).join(" | ")} ${actor.role?.toLowerCase() ?? ""} `;
}

/** "the FM" for "Foreign Minister", "the lawmaker" for "Senator" */
function isSynonym(head: string, office: string, named: string): boolean {
  const synonyms = [...(OFFICE_SYNONYMS.get(head) ?? []), ...synonymsOfOffice(office)];
  return synonyms.some((synonym) => named.includes(` ${synonym} `));
}

/** "prime minister" finds the one called "PM". */
function synonymsOfOffice(office: string): readonly string[] {
  return [...OFFICE_SYNONYMS].flatMap(([short, offices]) =>
    offices.includes(office) ? [short] : [],
  );
}

/** Whether the title has another field before its head: "health minister" is no "foreign minister". */
function hasOtherField(actor: Actor, head: string): boolean {
  return actor.titles.some((title) => {
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

/** "the Norwegian" */
function isOfNation(actor: Actor, head: string): boolean {
  const country = DEMONYMS.get(head.charAt(0).toUpperCase() + head.slice(1));
  return country !== undefined && country === actor.affiliation;
}

/** Koval, 58, … */
function isOfAge({ text }: Discourse, actor: Actor, age: string): boolean {
  return actor.mentions.some(({ end }) => text.slice(end, end + 2 + age.length) === `, ${age}`);
}
