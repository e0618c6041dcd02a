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

const W: Record<string, number> = (globalThis as { W?: Record<string, number> }).W ?? {
  sure: 0.8, unsure: 0.4, wrong: -2, dist: -0.6, tok: -0.002, subj: 0.8, speech: -1.2, last: 0.6, para: 0, mod: 0, own: 0, opens: 0,
};

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
  if (actor.gender === gender) return actor.genderIsSure ? W.sure! : W.unsure!;
  if (actor.gender === null) return certainty(actor);
  return actor.genderIsSure ? null : W.wrong!;
}

/** What looks like a name may be a place or a thing. */
function certainty({ isCertain }: Actor): number {
  return isCertain ? 0 : -2;
}

/** A mention is strong when it is near, a subject, the last speaker's, outside of speech. */
function salience(
  { inMarks, isSubject, isHead, last, syntax }: Discourse,
  mention: PlacedMention,
  at: number,
  distance: number,
): number {
  const { tokens, sentences } = syntax;
  const nearness = W.dist! * distance + W.tok! * Math.min(at - mention.from, 300);
  const subject = isSubject[mention.to - 1] === 1 ? W.subj! : 0;
  const speech = inMarks[mention.from] === 1 ? W.speech! : 0;
  const spokeLast = last?.actor === mention.actor && last.at === mention.from ? W.last! : 0;
  const own = sentences[tokens[mention.from]?.sentence ?? 0];
  const paras = (sentences[tokens[at]?.sentence ?? 0]?.paragraph ?? 0) - (own?.paragraph ?? 0);
  const para = W.para! * Math.min(paras, 2);
  const isName = mention.form === "name" || mention.form === "surname";
  const isOwner = tokens[mention.to]?.pos === "PART";
  const modifies = isName && isHead[mention.to - 1] !== 1 && !isOwner ? W.mod! : 0;
  const owns = isOwner ? W.own! : 0;
  const before = sentences[(tokens[mention.from]?.sentence ?? 0) - 1];
  const opens = subject > 0 && isName && before?.paragraph !== own?.paragraph ? W.opens! : 0;
  return nearness + subject + speech + spokeLast + para + modifies + owns + opens;
}
