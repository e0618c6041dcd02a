import { SINGLE_OFFICES } from "../lexicon/offices.ts";
import { GENDERED_NOUNS, OFFICES } from "../lexicon/person-nouns.ts";
import { contains, type Span } from "../span.ts";
import type { Actor } from "./actor.ts";
import type { Description } from "./describe-source.ts";
import type { Discourse } from "./discourse.ts";
import type { PlacedMention } from "./mention-index.ts";

/** How far a title reaches for one who is named without any. */
const MOST_SENTENCES_ABOVE = 4;
const MOST_SENTENCES_BELOW = 4;
/** The same for one who is no subject. */
const MOST_SENTENCES_OF_OBJECT = 2;

/** Whether somebody whom a description may be of; `null` for a description of nobody named. */
type IsBearer = (mention: PlacedMention) => boolean;

/**
 * “Matthias Oehl walked out … said the sporting director”: the nearest person above who is named
 * without a title.
 */
export function introducedAbove(
  discourse: Discourse,
  description: Description,
  at: number,
): Actor | null {
  // "the prime minister's spokesman" is nobody who was named before without that
  if (description.isOwned && !SINGLE_OFFICES.has(description.head)) return null;
  const isBearer = bearersOf(discourse, description);
  return isBearer === null ? null : bearerAbove(discourse, isBearer, at);
}

/**
 * “The foreign minister has said … In an interview, Timur Aldanbekov said”: the first person below
 * who is named without a title, and not in what the source says: "The coroner says Ada Brandt died".
 */
export function introducedBelow(
  discourse: Discourse,
  description: Description,
  at: number,
  own: readonly Span[],
): Actor | null {
  const isBearer = bearersOf(discourse, description);
  return isBearer === null ? null : bearerBelow(discourse, isBearer, at, own);
}

/** Mentions from which on somebody may be the one whom the article is on. */
const FEWEST_MENTIONS = 4;

/**
 * "Ines Brandt apologises. … [The minister] concedes …", however far off: the one whom the text is
 * on, named above oftener than anybody else and without a title.
 */
export function protagonistAbove(
  discourse: Discourse,
  description: Description,
  at: number,
): Actor | null {
  const { determiner, complement, isOwned } = description;
  if (determiner !== "definite" || complement.length > 0 || isOwned) return null;
  const isBearer = bearersOf(discourse, description);
  if (isBearer === null) return null;
  const counts = new Map<Actor, number>();
  for (const mention of discourse.mentions.above(at)) {
    const { actor, form, from } = mention;
    if (actor.kind !== "person" || form === "title" || discourse.inMarks[from] === 1) continue;
    counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < FEWEST_MENTIONS || first[1] === second?.[1]) return null;
  const [actor] = first;
  const isFree = actor.titles.all.length === 0 && actor.isCertain && !actor.isAuthor;
  const { gender } = actor;
  const asked = GENDERED_NOUNS.get(description.head) ?? null;
  return isFree && (asked === null || gender === null || asked === gender) ? actor : null;
}

function bearersOf(
  discourse: Discourse,
  { determiner, head, complement }: Description,
): IsBearer | null {
  if (!OFFICES.has(head) || (complement.length > 0 && !SINGLE_OFFICES.has(head))) return null;
  if (determiner === "possessive" && !SINGLE_OFFICES.has(head)) return null;
  const gender = GENDERED_NOUNS.get(head) ?? null;
  return ({ actor, to }) =>
    actor.kind === "person" &&
    actor.titles.all.length === 0 &&
    (gender === null || actor.gender === null || actor.gender === gender) &&
    !actor.isAuthor &&
    (actor.isCertain || discourse.isSubject[to - 1] === 1);
}

function bearerAbove(
  { mentions, syntax, isSubject, last }: Discourse,
  isBearer: IsBearer,
  at: number,
): Actor | null {
  const sentence = syntax.tokens[at]?.sentence ?? 0;
  let object: Actor | null = null;
  for (const mention of mentions.above(at)) {
    const distance = sentence - (syntax.tokens[mention.from]?.sentence ?? 0);
    if (distance > MOST_SENTENCES_ABOVE) break;
    if (!isBearer(mention)) continue;
    const { actor, to } = mention;
    if (isSubject[to - 1] === 1 || last?.actor === actor) return actor;
    // "the signing of Lucan Orsk was confirmed. …, [the striker] said"
    if (distance <= MOST_SENTENCES_OF_OBJECT) object ??= actor;
  }
  return object;
}

function bearerBelow(
  { mentions, syntax }: Discourse,
  isBearer: IsBearer,
  at: number,
  own: readonly Span[],
): Actor | null {
  const last = (syntax.tokens[at]?.sentence ?? 0) + MOST_SENTENCES_BELOW;
  const told = new Set<Actor>();
  for (const mention of mentions.below(at)) {
    if ((syntax.tokens[mention.from]?.sentence ?? 0) > last) return null;
    if (own.some((piece) => contains(piece, mention))) told.add(mention.actor);
    else if (!told.has(mention.actor) && isBearer(mention)) return mention.actor;
  }
  return null;
}
