import { DOCUMENT_NOUNS } from "../lexicon/document-nouns.ts";
import { ORGANIZATION_HEADS, ORGANIZATION_SYNONYMS } from "../lexicon/organization-heads.ts";
import { GENDERED_NOUNS, GROUP_NOUNS } from "../lexicon/person-nouns.ts";
import type { EntityKind, Span } from "../model.ts";
import type { Actor } from "./actor.ts";
import { type Description, isPluralNoun } from "./describe-source.ts";
import type { Discourse } from "./discourse.ts";
import { recency } from "./resolve-title.ts";

/** Kind of source a head noun tells of. */
export function kindOfHead(head: string): EntityKind {
  if (DOCUMENT_NOUNS.has(head)) return "document";
  if (head === "police" || (ORGANIZATION_HEADS.has(head) && !GROUP_NOUNS.has(head)))
    return "organization";
  if (GROUP_NOUNS.has(head) || isPluralNoun(head)) return "group";
  return "unnamed";
}

/** The known body, group or document a description stands for; `null` when it is a new one. */
export function findNominal(
  discourse: Discourse,
  description: Description,
  kind: EntityKind,
  place: number,
): Actor | null {
  if (description.determiner === "indefinite" && kind !== "organization") return null;
  let best: Actor | null = null;
  let bestScore = 0;
  for (const actor of discourse.actors) {
    if (actor.kind !== kind) continue;
    const fit = fitOfDescription(actor, description);
    if (fit === 0) continue;
    const score = fit + recency(discourse, actor, place);
    if (score > bestScore) {
      best = actor;
      bestScore = score;
    }
  }
  return best;
}

const SMALL_WORDS = /^(?:the|a|an|of|for|and|'s|its|his|her|their|our|my)$/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*/gu;

/** Whether all of the description is in what the actor is called. */
function fitOfDescription(
  actor: Actor,
  { head, modifiers, affiliation, determiner }: Description,
): number {
  const words = new Set(
    [actor.name, ...actor.aliases, ...actor.titles.flat()].flatMap(
      (name) => name.toLowerCase().match(WORD) ?? [],
    ),
  );
  // "police said" are no other body than police; "the force said" may be.
  const synonyms = determiner === "definite" ? (ORGANIZATION_SYNONYMS.get(head) ?? []) : [];
  const base = words.has(head) ? 3 : synonyms.some((synonym) => words.has(synonym)) ? 2 : 0;
  if (base === 0) return 0;
  const asked = [...modifiers, ...(affiliation?.toLowerCase().match(WORD) ?? [])].filter(
    (word) => !SMALL_WORDS.test(word),
  );
  return asked.every((word) => words.has(word)) ? base + asked.length : 0;
}

const DETERMINER = /^(?:the|a|an|this|that|these|those)\s+/iu;

/** A source the article does not name, as an actor of its own. */
export function createNominal(
  discourse: Discourse,
  { head, modifiers }: Description,
  kind: EntityKind,
  { start, end }: Span,
): Actor {
  const gender = GENDERED_NOUNS.get(head) ?? null;
  const actor: Actor = {
    kind,
    name: discourse.text.slice(start, end).replace(DETERMINER, ""),
    aliases: [],
    role: null,
    affiliation: null,
    gender: kind === "unnamed" ? gender : null,
    genderIsSure: kind === "unnamed" && gender !== null,
    isCertain: true,
    titles: [[...modifiers, head]],
    mentions: [],
  };
  discourse.actors.push(actor);
  return actor;
}
