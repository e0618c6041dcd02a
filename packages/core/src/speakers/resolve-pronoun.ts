import type { PronounReading } from "../lexicon/pronouns.ts";
import type { MentionDraft } from "../reading.ts";
import type { Span } from "../span.ts";
import type { Actor } from "./actor.ts";
import type { Discourse } from "./discourse.ts";

/** Sentences back beyond which a pronoun reaches nobody. */
const FARTHEST = 12;

/**
 * Whom a third-person pronoun at token `at` stands for. `own` is what the pronoun's bearer says
 * there: nobody speaks of himself by name.
 */
export function resolvePronoun(
  discourse: Discourse,
  reading: PronounReading,
  at: number,
  own: readonly Span[],
  outer: Actor | null,
): Actor | null {
  let best: Actor | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const actor of discourse.actors) {
    // In his own speech nobody is "he".
    if (actor === outer) continue;
    const fit = fitOfKind(actor, reading);
    if (fit === null) continue;
    const score = fit + bestMention(discourse, actor, at, own);
    if (score > bestScore) {
      best = actor;
      bestScore = score;
    }
  }
  return best;
}

/** What gender, number and kind allow; `null` for never. */
function fitOfKind(actor: Actor, { gender, number }: PronounReading): number | null {
  const isPerson = actor.kind === "person" || actor.kind === "unnamed";
  if (gender === "thing") {
    return actor.kind === "organization" || actor.kind === "document" ? 0 : null;
  }
  if (number === "many") {
    if (actor.kind === "group") return 1;
    return actor.kind === "organization" ? 0 : actor.kind === "unnamed" ? -1 : null;
  }
  if (!isPerson) return null;
  if (actor.gender === gender) return actor.genderIsSure ? 0.8 : 0.4;
  // A name without title or first name that is known may be a place.
  if (actor.gender === null) return actor.titles.length > 0 || actor.kind === "unnamed" ? 0 : -0.8;
  return actor.genderIsSure ? null : -2;
}

/** The strongest mention before the pronoun: near, a subject, a speaker, outside of speech. */
function bestMention(discourse: Discourse, actor: Actor, at: number, own: readonly Span[]): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const mention of actor.mentions) {
    if (mention.from >= at) continue;
    if (own.some(({ start, end }) => start <= mention.start && mention.end <= end)) continue;
    best = Math.max(best, salience(discourse, actor, mention, at));
  }
  return best;
}

function salience(
  { syntax, inMarks, isSubject, last }: Discourse,
  actor: Actor,
  mention: MentionDraft,
  at: number,
): number {
  const sentence = syntax.tokens[at]?.sentence ?? 0;
  const distance = sentence - (syntax.tokens[mention.from]?.sentence ?? 0);
  if (distance > FARTHEST) return Number.NEGATIVE_INFINITY;
  const nearness = -0.6 * distance - 0.002 * Math.min(at - mention.from, 300);
  const subject = isSubject[mention.to - 1] === 1 ? 0.8 : 0;
  const speech = inMarks[mention.from] === 1 ? -1.2 : 0;
  const spokeLast = last?.actor === actor && last.place === mention.start ? 0.6 : 0;
  return nearness + subject + speech + spokeLast;
}
