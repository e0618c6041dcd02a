import { SINGLE_OFFICES } from "../lexicon/offices.ts";
import { GENDERED_NOUNS, OFFICES } from "../lexicon/person-nouns.ts";
import type { Actor } from "./actor.ts";
import type { Description } from "./describe-source.ts";
import type { Discourse } from "./discourse.ts";
import type { PlacedMention } from "./mention-index.ts";

/** How far a title reaches for one who is named without any. */
const MOST_SENTENCES_ABOVE = 4;
const MOST_SENTENCES_BELOW = 4;
/** The same for one who is no subject. */
const MOST_SENTENCES_OF_OBJECT = 2;

/**
 * “Matthias Oehl walked out … said the sporting director”, “The foreign minister has said … In an
 * interview, Timur Aldanbekov said”: the nearest person named without a title, above, then below.
 */
export function introducedNear(
  discourse: Discourse,
  { determiner, head, complement, isOwned }: Description,
  at: number,
): Actor | null {
  if (!OFFICES.has(head) || (complement.length > 0 && !SINGLE_OFFICES.has(head))) return null;
  if (determiner === "possessive" && !SINGLE_OFFICES.has(head)) return null;
  const gender = GENDERED_NOUNS.get(head) ?? null;
  const isBearer = ({ actor, to }: PlacedMention): boolean =>
    actor.kind === "person" &&
    actor.titles.all.length === 0 &&
    (gender === null || actor.gender === null || actor.gender === gender) &&
    !actor.isAuthor &&
    (actor.isCertain || discourse.isSubject[to - 1] === 1);
  // "the prime minister's spokesman" is nobody who was named before without that
  const isOthers = isOwned && !SINGLE_OFFICES.has(head);
  const above = isOthers ? null : bearerAbove(discourse, isBearer, at);
  return above ?? bearerBelow(discourse, isBearer, at);
}

function bearerAbove(
  { mentions, syntax, isSubject, last }: Discourse,
  isBearer: (mention: PlacedMention) => boolean,
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
  isBearer: (mention: PlacedMention) => boolean,
  at: number,
): Actor | null {
  const last = (syntax.tokens[at]?.sentence ?? 0) + MOST_SENTENCES_BELOW;
  const found = mentions
    .below(at)
    .find((mention) => isBearer(mention) && (syntax.tokens[mention.from]?.sentence ?? 0) <= last);
  return found?.actor ?? null;
}
