import type { PronounReading } from "../lexicon/pronouns.ts";
import type { Span } from "../span.ts";
import type { Actor } from "./actor.ts";
import type { Discourse } from "./discourse.ts";
import type { PlacedMention } from "./mention-index.ts";

/** Sentences back beyond which a pronoun reaches nobody. */
const FARTHEST = 12;

/** What else is known where a pronoun stands. */
export interface PronounContext {
  /** What the pronoun's bearer says there: nobody speaks of himself by name. */
  readonly own: readonly Span[];
  /** Whose speech the pronoun stands in: in his own nobody is "he"; `null` outside of speech. */
  readonly speaker: Actor | null;
}

/** Whom a third-person pronoun at token `at` stands for. */
export function resolvePronoun(
  discourse: Discourse,
  reading: PronounReading,
  at: number,
  { own, speaker }: PronounContext,
): Actor | null {
  let best: Actor | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const mention of discourse.mentions.above(at)) {
    const { actor } = mention;
    const distance = sentencesBetween(discourse, mention, at);
    if (distance > FARTHEST) break;
    if (
      actor === speaker ||
      own.some(({ start, end }) => start <= mention.start && mention.end <= end)
    )
      continue;
    // What only looks like a name is nobody's "he", unless it does something.
    const isPerson = actor.isCertain || discourse.isSubject[mention.to - 1] === 1;
    if (!isPerson && reading.gender !== "thing") continue;
    const fit = fitOfKind(actor, reading);
    if (fit === null) continue;
    const score = fit + salience(discourse, mention, at, distance);
    if (score > bestScore) {
      best = actor;
      bestScore = score;
    }
  }
  return best;
}

function sentencesBetween({ syntax }: Discourse, mention: PlacedMention, at: number): number {
  return (syntax.tokens[at]?.sentence ?? 0) - (syntax.tokens[mention.from]?.sentence ?? 0);
}

/** What gender, number and kind allow; `null` for never. */
function fitOfKind(actor: Actor, { gender, number }: PronounReading): number | null {
  if (gender === "thing") {
    return actor.kind === "organization" || actor.kind === "document" ? certainty(actor) : null;
  }
  if (number === "many") {
    if (actor.kind === "group") return 1;
    return actor.kind === "organization" ? certainty(actor) : actor.kind === "unnamed" ? -1 : null;
  }
  if ((actor.kind !== "person" && actor.kind !== "unnamed") || actor.isAuthor) return null;
  if (gender === null) return certainty(actor);
  if (actor.gender === gender) return actor.genderIsSure ? 0.8 : 0.4;
  if (actor.gender === null) return certainty(actor);
  return actor.genderIsSure ? null : -2;
}

/** What looks like a name may be a place or a thing. */
function certainty({ isCertain }: Actor): number {
  return isCertain ? 0 : -2;
}

/** A mention is strong when it is near, a subject, the last speaker's, outside of speech. */
function salience(
  { inMarks, isSubject, last }: Discourse,
  mention: PlacedMention,
  at: number,
  distance: number,
): number {
  const nearness = -0.6 * distance - 0.002 * Math.min(at - mention.from, 300);
  const subject = isSubject[mention.to - 1] === 1 ? 0.8 : 0;
  const speech = inMarks[mention.from] === 1 ? -1.2 : 0;
  const spokeLast = last?.actor === mention.actor && last.at === mention.from ? 0.6 : 0;
  return nearness + subject + speech + spokeLast;
}
