import { PERSONAL_PRONOUNS } from "../lexicon/pronouns.ts";
import type { Attribution } from "../reading.ts";
import type { Actor } from "./actor.ts";
import { type Discourse, type TokenRange, tokensIn } from "./discourse.ts";
import { wholeOf } from "./nest-quotations.ts";
import { resolvePronoun } from "./resolve-pronoun.ts";
import type { ResolvedSource } from "./resolve-source.ts";

/** How many sentences of narration before a floating quotation may bring its speaker. */
const MOST_SENTENCES = 2;

/**
 * "…, adding that …" is by who spoke just before. So is a quotation that floats, unless the
 * sentence before it is on somebody else: "The mediator, Salim, looked cheerful. “Nobody left.”"
 */
export function inheritSpeaker(
  discourse: Discourse,
  attribution: Attribution,
  before: { readonly attribution: Attribution; readonly actor: Actor | null } | undefined,
): ResolvedSource | null {
  if (!attribution.floating) return null;
  if (attribution.cue === null) {
    // "When I ask why, she laughs. “…”": who asks is nobody that goes on
    const known = before?.actor == null ? undefined : before.attribution;
    const actor = subjectBetween(discourse, known, attribution);
    if (actor !== null) return { actor, resolution: "inherited" };
  }
  if (before === undefined || before.actor === null) return null;
  return {
    actor: before.actor,
    resolution: attribution.cue === null ? "inherited" : "implied",
  };
}

/** The last person who is a subject in the narration between two quotations. */
function subjectBetween(
  discourse: Discourse,
  before: Attribution | undefined,
  attribution: Attribution,
): Actor | null {
  const gap = narrationBetween(discourse, before, attribution);
  for (let at = gap.to - 1; at >= gap.from; at -= 1) {
    const token = discourse.syntax.tokens[at];
    if (token === undefined || discourse.isSubject[at] !== 1 || discourse.inMarks[at] === 1)
      continue;
    const reading = PERSONAL_PRONOUNS.get(token.lower);
    if (reading !== undefined && (reading.gender === "female" || reading.gender === "male")) {
      return resolvePronoun(discourse, reading, at, { own: [], speaker: null });
    }
    const named = discourse.mentions.within(Math.max(gap.from, at - 8), at + 1).at(-1);
    if (named !== undefined && named.to === at + 1 && named.actor.kind === "person")
      return named.actor;
  }
  return null;
}

/** The tokens of whole sentences between the one that holds the attribution before, and this one. */
function narrationBetween(
  { syntax }: Discourse,
  before: Attribution | undefined,
  attribution: Attribution,
): TokenRange {
  const { tokens, sentences } = syntax;
  const to = tokensIn(syntax, wholeOf(attribution)).from;
  const sentence = tokens[to]?.sentence ?? 0;
  const ends = [wholeOf(before).end, before?.source?.end ?? 0, before?.cue?.end ?? 0];
  const last = tokensIn(syntax, { start: 0, end: Math.max(...ends) }).to - 1;
  const first = Math.max((tokens[last]?.sentence ?? -1) + 1, sentence - MOST_SENTENCES);
  return { from: sentences[before === undefined ? sentence - 1 : first]?.from ?? to, to };
}
